import type { Sentence, ShownSlide } from '../../deck/shown-slides.ts';
import { align } from './align.ts';
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

/** What the slides of the newer deck say otherwise. A child's words are no sentence of ours. */
export function changedSentences(
  before: readonly ShownSlide[],
  after: readonly ShownSlide[],
  passages: Written,
): ChangedSentence[] {
  const old = new Map(before.map((slide) => [slide.id, slide]));
  const kept = keptPassages(passages);
  return after.flatMap(({ id, heading, sentences }) => {
    const was = old.get(id)?.sentences ?? [];
    return (['slide', 'notes'] as const).flatMap((place) =>
      align(textsOf(was, place), textsOf(sentences, place))
        .filter((pair) => pair.before !== pair.after)
        .map((pair): ChangedSentence => {
          const by = isOfItself(pair, kept, passages) ? 'itself' : 'a person';
          return { slide: id, heading, place, ...pair, by };
        }),
    );
  });
}

const textsOf = (sentences: readonly Sentence[], place: Sentence['place']): string[] =>
  sentences.filter((one) => one.place === place && one.text !== '').map(({ text }) => text);

/** The texts that nobody has changed. */
function keptPassages({ before, after }: Written): Passage[] {
  const old = new Set(before.map(({ source }) => source));
  return after.filter(({ source }) => old.has(source));
}

/** Whether a text has only been given other numbers: it is written as before, or written in no slide file at all. */
function isOfItself(
  { before, after }: Readonly<{ before: string | undefined; after: string | undefined }>,
  kept: readonly Passage[],
  passages: Written,
): boolean {
  const [old, now] = [before, after].map((text) => (text === undefined ? undefined : wordsIn(text)));
  const says = (text: string | undefined, all: readonly Passage[]) =>
    text !== undefined && all.some(({ shown }) => shown.test(text));
  const isKept = kept.some(
    ({ shown }) => old !== undefined && now !== undefined && shown.test(old) && shown.test(now),
  );
  return isKept || (!says(now, passages.after) && !says(old, passages.before));
}
