import type { Sentence, ShownSlide } from '../../deck/shown-slides.ts';
import { align, type Pair } from './align.ts';
import { wordsIn, type Passage } from './passages.ts';

/** A sentence or more that says something else than before, on which slide, and whether a person has written it so. */
export type ChangedSentence = Readonly<{
  slide: string;
  heading: string;
  place: Exclude<Sentence['place'], 'quote'>;
  before: string | undefined;
  after: string | undefined;
  by: 'itself' | 'a person';
}>;

type Written = Readonly<Record<'before' | 'after', readonly Passage[]>>;

/**
 * What the slides of the newer deck say otherwise. A child's words are no sentence of ours, and what notes and slide both
 * say is told once.
 */
export function changedSentences(
  before: readonly ShownSlide[],
  after: readonly ShownSlide[],
  passages: Written,
): ChangedSentence[] {
  const old = new Map(before.map((slide) => [slide.id, slide]));
  const known = {
    kept: common(passages),
    new: apart(passages.after, passages.before),
    gone: apart(passages.before, passages.after),
  };
  return after.flatMap(({ id, heading, sentences }) => {
    const was = old.get(id)?.sentences ?? [];
    const [onSlide, inNotes] = (['slide', 'notes'] as const).map((place) =>
      align(textsOf(was, place), textsOf(sentences, place)).filter((pair) => pair.before !== pair.after),
    );
    const isTold = (pair: Pair) =>
      onSlide?.some((one) => one.before === pair.before && one.after === pair.after);
    const told =
      (place: ChangedSentence['place']) =>
      (pair: Pair): ChangedSentence => ({
        ...{ slide: id, heading, place, ...pair },
        by: isByPerson(pair, known) ? 'a person' : 'itself',
      });
    return [
      ...(onSlide ?? []).map(told('slide')),
      ...(inNotes ?? []).filter((pair) => !isTold(pair)).map(told('notes')),
    ];
  });
}

const textsOf = (sentences: readonly Sentence[], place: Sentence['place']): string[] =>
  sentences.filter((one) => one.place === place && one.text !== '').map(({ text }) => text);

const apart = (passages: readonly Passage[], others: readonly Passage[]): Passage[] => {
  const there = new Set(others.map(({ source }) => source));
  return passages.filter(({ source }) => !there.has(source));
};

const common = ({ before, after }: Written): Passage[] => {
  const old = new Set(before.map(({ source }) => source));
  return after.filter(({ source }) => old.has(source));
};

/** Whether a text is written otherwise in the slide files; else it has only been given other numbers. */
function isByPerson(
  { before, after }: Pair,
  known: Readonly<Record<'kept' | 'new' | 'gone', readonly Passage[]>>,
): boolean {
  const [old, now] = [before, after].map((text) => wordsIn(text ?? ''));
  if (known.kept.some(({ alone }) => alone.test(old ?? '') && alone.test(now ?? ''))) return false;
  const says = (text: string | undefined, all: readonly Passage[]) =>
    all.some(({ within }) => within.test(text ?? ''));
  return says(now, known.new) || says(old, known.gone);
}
