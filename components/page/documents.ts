import type { Source } from '../../data/figure/figure.ts';

/** A document that sources lie in: one of them for what they share, and where in it they are, "side 4, 5 og 6". */
export type Document = Readonly<{ sources: readonly [Source, ...Source[]]; places: string }>;

const list = new Intl.ListFormat('da', { type: 'conjunction' });

/** Sources by the document that they lie in, each once: alike in all but their place. */
export function documentsOf(sources: readonly Source[]): Document[] {
  const byDocument = new Map<string, [Source, ...Source[]]>();
  for (const source of sources) {
    const key = JSON.stringify({ ...source, id: undefined, place: undefined });
    const known = byDocument.get(key);
    if (!known) byDocument.set(key, [source]);
    else if (!known.some(({ id }) => id === source.id)) known.push(source);
  }
  return [...byDocument.values()].map((ofOne) => ({
    sources: ofOne,
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
        ? `${word}\u00a0${list.format(numbers.toSorted((one, other) => Number(one) - Number(other)))}`
        : word,
    )
    .join('; ');
}
