/** A part of a text and what comes in its place; the offsets are those of the plain text. */
export type Splice = Readonly<{ from: number; to: number; text: string }>;

/** The text as everything else here sees it: every line ends with a line feed, and no mark stands before the first. */
export const plainText = (written: string): string => written.replace(mark, '').replaceAll(lineEnd, '\n');

/**
 * Puts splices into a text as it is written, whose own marks and line ends stay as they are. New lines end as the line
 * does that they begin at. The splices are in order and don't overlap.
 */
export function spliced(written: string, splices: readonly Splice[]): string {
  const ends = endsOf(written);
  const before = mark.exec(written)?.[0].length ?? 0;
  /** Where an offset of the plain text is in the written one: each line end of two signs before it moves it by one. */
  const at = (offset: number): number =>
    before + offset + ends.filter(({ plain, end }) => plain < offset && end.length === 2).length;
  const endAt = (offset: number): string =>
    ends.find(({ plain }) => plain >= offset)?.end ?? ends.at(-1)?.end ?? '\n';
  let made = '';
  let done = 0;
  for (const { from, to, text } of splices) {
    made += written.slice(done, at(from)) + text.replaceAll('\n', endAt(from));
    done = at(to);
  }
  return made + written.slice(done);
}

const mark = /^\uFEFF+/;
const lineEnd = /\r\n?|\n/g;

/** Each line end, and where it is in the plain text. */
function endsOf(written: string): { plain: number; end: string }[] {
  const ends: { plain: number; end: string }[] = [];
  let saved = 0;
  for (const { 0: end, index } of written.replace(mark, '').matchAll(lineEnd)) {
    ends.push({ plain: index - saved, end });
    saved += end.length - 1;
  }
  return ends;
}
