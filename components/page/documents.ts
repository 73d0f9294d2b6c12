import type { Source } from '../../data/figure/figure.ts';
import { listed } from '../figure/listed.ts';
import { grouped } from './grouped.ts';

/** A document that sources lie in: the first of them, for what they share, and where in it they are, "side 4, 5 og 6". */
type Document = Readonly<{ source: Source; places: string }>;

/** The documents that sources lie in: those of one are alike in all but their place. */
export function documentsOf(sources: readonly Source[]): Document[] {
  const byDocument = grouped(sources, (source) =>
    JSON.stringify({ ...source, id: undefined, place: undefined }),
  );
  return [...byDocument.values()].map((ofOne) => ({
    source: ofOne[0],
    places: inOneLine(ofOne.flatMap(({ place }) => place ?? [])),
  }));
}

/** Places as a person lists them, those that share a word under it: "side 4, 5 og 6". */
function inOneLine(places: readonly string[]): string {
  const byWord = new Map<string, string[]>();
  for (const place of new Set(places)) {
    const [, word = place, number] = /^(\p{L}+) (\d+)$/u.exec(place) ?? [];
    byWord.set(word, [...(byWord.get(word) ?? []), ...(number === undefined ? [] : [number])]);
  }
  return [...byWord]
    .map(([word, numbers]) =>
      numbers.length > 0
        ? `${word}\u00a0${listed(numbers.toSorted((one, other) => Number(one) - Number(other)))}`
        : word,
    )
    .join('; ');
}
