import { DeckMistakes } from '../../deck/deck-mistakes.ts';
import { rangeOf } from '../../deck/mdx/slide-tree.ts';
import { plainText, spliced, type Splice } from '../yaml/line-ends.ts';
import type { SentenceChange } from './letter-change.ts';
import { locatedSlides, type LocatedPassage } from './located.ts';
import { noteSplice } from './note.ts';
import { changesNoOther, hasOneMoreNote, losesNoOther } from './outline.ts';
import { contentRange, piecesOf } from './passages.ts';
import { removalSplices, whyItStays } from './remove.ts';
import { askedAs, rewriteSplices, type AskedPiece } from './rewrite.ts';
import { attributeSplice, settledYears } from './years.ts';

type Of<Kind extends SentenceChange['kind']> = Extract<SentenceChange, { kind: Kind }>;

/** A text of a file, and its place: on which slide, and which of its texts. */
type Found = Readonly<{ text: string; slide: number; index: number; passage: LocatedPassage }>;

/** A slide file's text after a change. Throws `DeckMistakes` where what it is about stands there no longer, or it can't be done from here. */
export function changedLetter(written: string, change: SentenceChange, name: string): string {
  const text = plainText(written);
  const changed =
    change.kind === 'note' || change.kind === 'read'
      ? ofSlide(written, text, change)
      : answered(written, text, change);
  if (changed === undefined)
    throw new DeckMistakes([`${name} er ændret imens, så intet er gjort. Se efter, og prøv igen.`]);
  return changed;
}

type Answer = Exclude<SentenceChange, Of<'note' | 'read'>>;

/** A file in which a text is answered: kept, rewritten or taken out. */
function answered(written: string, text: string, change: Answer): string | undefined {
  const found = findPassage(text, change);
  if (!found) return undefined;
  return settled(spliced(written, inOrder(splicesOf(found, change))), found.slide, change.year);
}

function splicesOf(found: Found, change: Answer): Splice[] {
  if (change.kind === 'remove') return [removal(found)];
  if (change.kind === 'keep') return readFor(found, change.year);
  const { claim } = found.passage;
  return [
    ...(claim && change.that !== undefined ? [attributeSplice(claim, 'that', change.that)] : []),
    ...readFor(found, change.year),
    rewriting(found, change.pieces),
  ];
}

function removal({ text, passage }: Found): Splice {
  const stays = whyItStays(passage);
  if (stays !== undefined) throw new DeckMistakes([stays]);
  return best(text, removalSplices(text, passage), (after, way) => losesNoOther(text, after, way));
}

function rewriting({ text, slide, index, passage }: Found, pieces: readonly AskedPiece[]): Splice {
  const asked = askedAs(pieces);
  if (asked === '') throw new DeckMistakes(['Skriv noget, eller slet sætningen.']);
  const own = contentRange(passage);
  const isInHeading = passage.within.some(({ type }) => type === 'heading');
  const ways = rewriteSplices(text, passage.content, pieces, isInHeading);
  return best(text, ways, (after, way) => {
    const now = locatedSlides(after)?.[slide]?.passages[index];
    const says = now && piecesOf(now.content, after, { names: {}, about: undefined });
    return says !== undefined && askedAs(says) === asked && changesNoOther(text, after, way, own);
  });
}

/** The first way that does what it should and nothing else. Throws `DeckMistakes` where none does. */
function best(
  text: string,
  ways: readonly Splice[],
  isRight: (after: string, way: Splice) => boolean,
): Splice {
  const way = ways.find((one) => isRight(text.slice(0, one.from) + one.text + text.slice(one.to), one));
  if (!way)
    throw new DeckMistakes([
      'Det kan ikke skrives herfra, så intet er ændret. Ret filen i et skriveprogram.',
    ]);
  return way;
}

const readFor = ({ passage: { claim } }: Found, year: string | undefined): Splice[] =>
  claim && year !== undefined ? [attributeSplice(claim, 'written', year)] : [];

const inOrder = (splices: readonly Splice[]): Splice[] => splices.toSorted((a, b) => a.from - b.from);

function findPassage(text: string, asked: Place): Found | undefined {
  const all = (locatedSlides(text) ?? []).flatMap(({ passages }, slide) =>
    passages.map((passage, index) => ({ ...contentRange(passage), text, slide, index, passage })),
  );
  return meant(all, asked, ({ from, to }) => text.slice(from, to) === asked.was);
}

type Place = Pick<SentenceChange, 'start' | 'was'>;

/** The one that is meant of those that say the same: where it began; or the only one, wherever it is after what was changed before it. */
function meant<One extends { from: number }>(
  all: readonly One[],
  { start }: Place,
  isSame: (one: One) => boolean,
): One | undefined {
  const same = all.filter(isSame);
  return same.find(({ from }) => from === start) ?? (same.length === 1 ? same[0] : undefined);
}

/** A file in which the slide says itself what all its claims say. */
function settled(written: string, index: number, year: string | undefined): string {
  const text = plainText(written);
  const slide = locatedSlides(text)?.[index];
  return slide && year !== undefined
    ? spliced(written, inOrder(settledYears(text, slide.tag, year)))
    : written;
}

/** A file in which a slide is said to be read, or its notes have one more paragraph. */
function ofSlide(written: string, text: string, change: Of<'note' | 'read'>): string | undefined {
  const all = (locatedSlides(text) ?? []).map(({ tag }, slide) => ({ tag, slide, ...rangeOf(tag) }));
  const found = meant(all, change, ({ from }) => text.startsWith(change.was, from));
  if (!found) return undefined;
  const { tag, slide } = found;
  if (change.kind === 'read') return spliced(written, [attributeSplice(tag, 'written', change.year ?? '')]);
  const note = best(text, [noteSplice(text, tag, change.pieces)], (after) =>
    hasOneMoreNote(text, after, slide),
  );
  return spliced(written, [note]);
}
