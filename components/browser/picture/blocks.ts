import { widestPart, wrap } from '../chart/fit.ts';
import type { Look } from '../chart/look.ts';
import type { Face, Measure } from '../chart/pen.ts';

/** What a picture is written and drawn with, the largest size of its words, and whether it is a wide one. */
export type PicturePen = Readonly<{
  ctx: CanvasRenderingContext2D;
  look: Look;
  measure: Measure;
  size: number;
  isWide: boolean;
}>;

/** Lines of text that stand below each other: the base line of the first, and how far it is to the next. */
export type Block = Readonly<{
  lines: readonly string[];
  x: number;
  y: number;
  face: Face;
  size: number;
  leading: number;
}>;

/** One name of a legend: its place in it, which is its colour, or that it is outlined. */
export type Entry = Readonly<{ mark: number | 'not stated'; text: string }>;

/** The room that a text has, and how it is written. */
export type Fitting = Readonly<{
  width: number;
  x: number;
  face: Face;
  measure: Measure;
}>;

/** A text in lines that fit, still without a height to stand at. */
export function blockOf(
  text: string,
  { width, x, face, measure, size }: Fitting & Readonly<{ size: number }>,
): Block {
  const lines = text === '' ? [] : wrap(text, width, (part) => measure(part, face, size));
  return { lines, x, y: 0, face, size, leading: Math.round(size * 1.35) };
}

/**
 * A heading in the largest size in which it takes no more than `most` lines and no word is cut but at its joints, its
 * lines about as long as each other; where there is none, words are cut, and where it always takes more lines, it is in
 * the smallest: no word of it is left out.
 */
export function headingIn(
  text: string,
  {
    width,
    sizes: tried,
    most,
    face,
    measure,
    x,
  }: Fitting & Readonly<{ sizes: readonly number[]; most: number }>,
): Block {
  const at = (size: number) => (part: string) => measure(part, face, size);
  const fitting = tried.filter((one) => wrap(text, width, at(one)).length <= most);
  const uncut = fitting.find((one) => widestPart(text, width, at(one)) <= width);
  const size = uncut ?? fitting[0] ?? tried.at(-1) ?? 0;
  return { lines: balanced(text, width, at(size)), x, y: 0, face, size, leading: Math.round(size * 1.1) };
}

/** A text in as few lines as fit, about as long as each other. For that no word is cut that need not be. */
export function balanced(text: string, width: number, widthOf: (text: string) => number): string[] {
  const count = wrap(text, width, widthOf).length;
  const least = Math.max(width / 2, widestPart(text, width, widthOf));
  let room = width;
  while (room - 16 >= least && wrap(text, room - 16, widthOf).length === count) room -= 16;
  return wrap(text, room, widthOf);
}

/** The names of a legend beside each other, on as many rows as they need; a name too long for a row takes more. */
export function rowsOf(
  entries: readonly Entry[],
  { width, x, face, measure, size }: Fitting & Readonly<{ size: number }>,
) {
  const [mark, between, leading] = [size, size * 1.2, Math.round(size * 1.35)];
  let [across, down] = [0, 0];
  const rows = entries.map((entry) => {
    const lines = wrap(entry.text, width - mark, (part) => measure(part, face, size));
    const wide = mark + Math.max(...lines.map((line) => measure(line, face, size)));
    if (across > 0 && across + wide > width) [across, down] = [0, down + leading];
    const row = {
      mark: entry.mark,
      block: { lines, x: x + across + mark, y: 0, face, size, leading },
      down,
    };
    across += wide + between;
    if (lines.length > 1) [across, down] = [0, down + leading * lines.length];
    return row;
  });
  const last = rows.at(-1);
  return { rows, tall: last ? last.down + tall(last.block) : 0 };
}

/** How much room a block takes from the top of its first line to the bottom of its last. */
export const tall = ({ lines, leading }: Pick<Block, 'lines' | 'leading'>): number => lines.length * leading;

/** A block whose first line begins at a height; letters stand about three quarters down in their line. */
export const from = (block: Block, top: number): Block => ({
  ...block,
  y: Math.round(top + (block.leading - block.size) / 2 + block.size * 0.8),
});
