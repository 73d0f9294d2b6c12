import { h, type ComponentChildren } from 'preact';
import { claimWords, isClaimWord, judge, needsNothing, type About, type ClaimWord } from './claim-words.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';
import { textOf } from '../slide/vnode-parts.ts';
import { useRendering } from '../slide/rendering.tsx';
import { SaysUnstatedContext, useRefusal } from '../slide/slide-check.ts';
import { figuresIn, isFigure } from './slide-figures.ts';
import { useWrittenFor } from '../slide/written-for.ts';

type ClaimProps = Readonly<{
  /** What the sentence says of its numbers: `stiger`, `på niveau`, `hyppigst`. */
  that: ClaimWord;
  /** The numbers, or the list, that it says it of, where the sentence does not show them itself. */
  of?: About;
  /** Where it stands in its file. */
  at?: string;
  children: ComponentChildren;
}>;

/**
 * A sentence that only holds as long as the figures bear it. It looks like any other text; when it does not hold, the
 * build says so. Throws where nobody collects the doubted ones.
 */
export function Claim({ that, of, at, children }: ClaimProps) {
  const { check } = useRendering();
  if (!check) throw new Error('A claim was rendered where nobody checks it.');
  const year = useWrittenFor();
  const refuse = useRefusal();
  const about = of === undefined ? figuresIn(children) : [of].flat();
  const entries = about.filter(isEntry);
  const [first, ...others] = about.map((one) => (isEntry(one) ? one.share : one));
  const says = that === 'ikke oplyst';
  const sentence = says ? (
    <SaysUnstatedContext.Provider value>{children}</SaysUnstatedContext.Provider>
  ) : (
    children
  );
  const wrong = mistakeIn(that, first !== undefined, year);
  if (wrong !== undefined) refuse({ at, message: wrong });
  const rests = first ?? (needsNothing.includes(that) ? check.figures[0] : undefined);
  if (wrong !== undefined || year === undefined || !rests) return <>{sentence}</>;
  const condition = judge(that, {
    figures: [rests, ...others],
    entries,
    sentence: textOf(children),
    known: check.figures,
  });
  if (condition.holds === true && condition.year === year) return <>{sentence}</>;
  return h(claimTag(check.doubted.push({ condition, year, at }) - 1), {}, sentence);
}

/** What is wrong with how a claim is written; undefined where nothing is. */
function mistakeIn(that: unknown, isAboutNumbers: boolean, year: number | undefined): string | undefined {
  if (!isClaimWord(that)) {
    return `<Claim that="${String(that)}"> findes ikke. Skriv et af disse: ${claimWords.map((word) => `»${word}«`).join(', ')}.`;
  }
  if (!isAboutNumbers && !needsNothing.includes(that)) {
    return `<Claim that="${that}"> siger ikke, hvilket tal den handler om. Vis tallet i sætningen, eller skriv det som of={…}.`;
  }
  return year === undefined
    ? '<Claim> står på et slide, der ikke siger, hvilket år det er skrevet til. Skriv det i slidets første linje, som <Slide id="…" written="2021">.'
    : undefined;
}

const isEntry = (about: unknown): about is ListedFigure =>
  typeof about === 'object' && about !== null && !isFigure(about) && 'share' in about;

/** The element round a doubted claim, by its place in the list. It is taken out before anyone sees the page. */
export const claimTag = (index: number | string): string => `doubted-claim-${index}`;
