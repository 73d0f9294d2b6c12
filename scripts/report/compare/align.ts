/** Two texts that stand in each other's place; undefined where one of them has none. */
export type Pair = Readonly<{ before: string | undefined; after: string | undefined }>;

/** How alike two texts must be to be taken for one that was changed. */
const alike = 0.34;

/** Puts the texts of two lists beside each other in their order, so that those beside each other are as alike as can be. */
export function align(before: readonly string[], after: readonly string[]): Pair[] {
  const words = [before, after].map((texts) => texts.map(wordsOf));
  const likeness = (i: number, j: number): number =>
    before[i] === after[j] ? 2 : alikeness(words[0]?.[i] ?? [], words[1]?.[j] ?? []);
  // The best that can be had of the texts from i and from j on.
  const best: number[][] = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const together = (i: number, j: number): number => {
    const like = likeness(i, j);
    return like < alike ? -1 : like + at(i + 1, j + 1);
  };
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      (best[i] ?? [])[j] = Math.max(at(i + 1, j), at(i, j + 1), together(i, j));
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (together(i, j) === at(i, j)) pairs.push({ before: before[i++], after: after[j++] });
    else if (at(i + 1, j) === at(i, j)) pairs.push({ before: before[i++], after: undefined });
    else pairs.push({ before: undefined, after: after[j++] });
  }
  return [
    ...pairs,
    ...before.slice(i).map((text) => ({ before: text, after: undefined })),
    ...after.slice(j).map((text) => ({ before: undefined, after: text })),
  ];
}

/** The words of a text; every number is like any other. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (/\d/.test(word) ? '0' : word));

/** How much two lists of words have in common, from 0 to 1. */
function alikeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = [...other];
  const shared = one.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return (2 * shared.length) / (one.length + other.length);
}
