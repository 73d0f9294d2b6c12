import { h, type ComponentChildren } from 'preact';
import {
  judge,
  needsNothing,
  wordsThatHold,
  type About,
  type Claimed,
  type ClaimWord,
} from './claim-words.ts';
import type { Figure } from '../../data/figure/figure.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';
import { textOf } from '../slide/vnode-parts.ts';
import { Rendered, useRendering, type NumberBehind } from '../slide/rendering.tsx';
import { useRefusal } from '../slide/slide-check.ts';
import { figureText } from './figure-text.ts';
import { figuresIn, isFigure } from './slide-figures.ts';
import { figureBefore } from './year-before.ts';

type ClaimProps = Readonly<{
  /** What the sentence says of its numbers: `stiger`, `på niveau`, `hyppigst`. */
  that: ClaimWord;
  /** The numbers, or the list, that it says it of, where the sentence does not show them itself. */
  of?: About;
  /** The year that this sentence was read for, "2022", where that is another than its slide's. */
  written?: string;
  /** Where it stands in its file. */
  at?: string;
  children: ComponentChildren;
}>;

/**
 * A sentence that only holds as long as the figures bear it. It looks like any other text; when it does not hold, the
 * build says so. Throws where nobody collects the doubted ones.
 */
export function Claim({ that, of, written, at, children }: ClaimProps) {
  const { check, saysUnstated, written: ofSlide } = useRendering();
  if (!check) throw new Error('A claim was rendered where nobody checks it.');
  const year = yearIn(written ?? ofSlide);
  const refuse = useRefusal();
  const about = of === undefined ? figuresIn(children) : [of].flat();
  const entries = about.filter(isEntry);
  const [first, ...others] = eachOnce(about.map((one) => (isEntry(one) ? one.share : one)));
  const sentence = <Rendered saysUnstated={saysUnstated || that === 'ikke oplyst'}>{children}</Rendered>;
  const numbers = first ? others.length + 1 : 0;
  const wrong = mistakeIn({ that, isGiven: of !== undefined, numbers, entries: entries.length, year });
  if (wrong !== undefined) refuse({ at, message: wrong });
  const judged = first ?? (needsNothing.includes(that) ? check.figures[0] : undefined);
  if (wrong !== undefined || year === undefined || !judged) return sentence;
  const claimed: Claimed = {
    figures: [judged, ...others],
    entries,
    sentence: textOf(children),
    known: check.figures,
  };
  const condition = judge(that, claimed);
  if (condition.holds === true && condition.year === year) return sentence;
  const figures = [...new Set([...(first ? [first, ...others] : []), ...figuresIn(children)])];
  const rests = figures.map((figure) => numberBehind(figure, check.figures));
  const doubted = { condition, year, at, rests, holding: wordsThatHold(claimed) };
  return h(claimTag(check.doubted.push(doubted) - 1), {}, sentence);
}

/** The year that a sentence was written for; undefined where it names none. */
const yearIn = (written: string | undefined): number | undefined =>
  written !== undefined && /^\d{4}$/.test(written.trim()) ? Number(written) : undefined;

function numberBehind(figure: Figure, known: readonly Figure[]): NumberBehind {
  const before = figureBefore(figure, known);
  return { name: figure.name, before: before && figureText(before), now: figureText(figure) };
}

type Written = Readonly<{
  that: ClaimWord;
  /** Whether it says itself what it is about. */
  isGiven: boolean;
  numbers: number;
  entries: number;
  year: number | undefined;
}>;

/** What is wrong with how a claim is written; undefined where nothing is. */
function mistakeIn({ that, isGiven, numbers, entries, year }: Written): string | undefined {
  const claim = `<Claim that="${that}">`;
  if (numbers === 0 && isGiven)
    return `${claim} handler om en liste, som data intet har i for det år. Skriv en anden i of={…}, eller slet sætningen.`;
  if (that === 'hyppigst' && entries === 0)
    return `${claim} siger ikke, hvilken liste den handler om. Skriv en liste fra data som of={…}; et tal alene har intet hyppigst.`;
  if (that === 'størst' && numbers === 1)
    return `${claim} siger ikke, hvad tallet er større end. Skriv begge, som of={[det ene, det andet]}.`;
  if (numbers === 0 && !needsNothing.includes(that))
    return `${claim} siger ikke, hvilket tal den handler om. Vis tallet i sætningen, eller skriv det som of={…}.`;
  return year === undefined
    ? '<Claim> står på et slide, der ikke siger, hvilket år det er skrevet til. Skriv det i slidets første linje, som <Slide id="…" written="2021">.'
    : undefined;
}

const eachOnce = (figures: readonly Figure[]): Figure[] => [
  ...new Map(figures.map((figure) => [figure.id, figure])).values(),
];

const isEntry = (about: unknown): about is ListedFigure =>
  typeof about === 'object' && about !== null && !isFigure(about) && 'share' in about;

/** The element round a doubted claim, by its place in the list. It is taken out before anyone sees the page. */
export const claimTag = (index: number | string): string => `doubted-claim-${index}`;
