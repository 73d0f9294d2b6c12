/**
 * The slide that comes after one, over those that are skipped today; undefined after the last. Where all that are left
 * are skipped, it is the very next.
 */
export function slideAfter(
  ids: readonly string[],
  id: string,
  skipped: readonly string[],
): string | undefined {
  const left = ids.slice(ids.indexOf(id) + 1);
  return left.find((one) => !skipped.includes(one)) ?? left[0];
}
