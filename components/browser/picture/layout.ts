import { commonSize, wrap, type Box } from '../chart/fit.ts';
import type { Face, Measure } from '../chart/pen.ts';
import type { Size } from './offered.ts';

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

/** What stands round the chart of a picture, in words. */
export type Words = Readonly<{
  heading: string;
  title: string;
  entries: readonly Entry[];
  about: string;
  source: string;
  address: string;
  /**
   * What a chart has use of: height, so that it stands beside the heading where a picture is wide; no more than some of it;
   * or all the room there is.
   */
  form: 'upright' | 'low' | 'any';
}>;

/** Where all of a picture stands; `plot` is what is left for the chart. */
export type Layout = Readonly<{
  heading: Block;
  title: Block;
  plot: Box;
  entries: readonly Readonly<{ mark: Entry['mark']; block: Block }>[];
  about: Block;
  source: Block;
  address: Block;
  /** Where the arches stand before the source. */
  sign: Box;
}>;

/** The faces of a picture. */
export type PictureFaces = Readonly<{ heading: Face; text: Face; strong: Face }>;

/** What a picture is laid out with. */
export type Setting = Readonly<{ size: Size; faces: PictureFaces; measure: Measure }>;

/** The space round a picture, and the sizes of its texts, from the largest that is tried for the heading. */
const scales = {
  bredt: { margin: 64, headings: [60, 54, 48, 44, 40, 36, 32, 28], most: 2, title: 26, entry: 26, foot: 20 },
  højt: { margin: 72, headings: [84, 76, 68, 62, 56, 50, 44, 38], most: 4, title: 32, entry: 32, foot: 25 },
} as const;

/** How tall a low chart is at most, as part of its width. */
const lowest = 0.42;

/** How much of a wide picture the heading has that stands beside its chart, on how many lines, and the space between. */
const column = { part: 0.4, most: 6, between: 56 };

/** Lays a picture out: the heading on top, the foot at the bottom, and the chart in all that is left between them. */
export function layOut(words: Words, setting: Setting): Layout {
  const { size, faces, measure } = setting;
  const { margin, headings, most, ...scale } = scales[size.name];
  const width = size.width - margin * 2;
  const isBeside = words.form === 'upright' && size.width > size.height;
  const left = isBeside ? width * column.part : width;
  const x = isBeside ? margin + left + column.between : margin;
  const text = { width: margin + width - x, x, face: faces.text, measure };
  const heading = headingIn(words.heading, {
    ...{ width: left, x: margin, face: faces.heading, measure },
    ...{ sizes: headings, most: isBeside ? column.most : most },
  });
  const headingEnds = margin + tall(heading);
  const title = blockOf(words.title, { ...text, size: scale.title });
  const titleTop = isBeside ? margin : headingEnds + (title.lines.length > 0 ? scale.title * 0.7 : 0);
  const plotTop = Math.round(titleTop + tall(title) + scale.title * 0.8);
  const { aboutTop, signTop, ...foot } = footOf(words, setting, left);
  // Under the heading, if there is room; else under the chart too.
  const isAboutLeft = isBeside && aboutTop > headingEnds + scale.foot;
  const wideFoot = isBeside && !isAboutLeft ? footOf(words, setting, width) : undefined;
  const entries = rowsOf(words.entries, { ...text, size: scale.entry });
  const under = (isAboutLeft ? signTop : (wideFoot?.aboutTop ?? aboutTop)) - scale.entry * 0.6;
  const gap = entries.tall > 0 ? scale.entry * 0.6 : 0;
  const room = Math.max(0, Math.floor(under - entries.tall - gap - plotTop));
  const height = words.form === 'low' ? Math.min(room, Math.round(text.width * lowest)) : room;
  const entriesTop = plotTop + height + gap;
  return {
    heading: from(heading, margin),
    title: from(title, titleTop),
    plot: { x, y: plotTop, width: Math.floor(text.width), height },
    entries: entries.rows.map(({ mark, block, down }) => ({ mark, block: from(block, entriesTop + down) })),
    ...foot,
    about: (wideFoot ?? foot).about,
  };
}

/** What stands at the bottom, from there up: the arches with source and address behind them, and over them what there is to know. */
function footOf(words: Words, { size, faces, measure }: Setting, aboutWidth: number) {
  const { margin, foot } = scales[size.name];
  const [bottom, width] = [size.height - margin * 0.8, size.width - margin * 2];
  const sign = { width: foot * 2.3, height: foot * 2.1 };
  const x = margin + sign.width + foot * 0.8;
  const addressWide = measure(words.address, faces.strong, foot);
  const beside = words.address !== '' && addressWide < width * 0.4;
  const text = { face: faces.text, measure, size: foot };
  const source = blockOf(words.source, {
    ...{ ...text, x },
    width: size.width - margin - x - (beside ? addressWide + foot * 1.5 : 0),
  });
  // An address is not broken: it is written smaller instead.
  const room = beside ? addressWide : size.width - margin - x;
  const address = blockOf(words.address, {
    ...{ ...text, face: faces.strong, x: size.width - margin - room, width: Infinity },
    size: Math.floor(commonSize([addressWide], room, 0, foot)),
  });
  const addressTop = bottom - tall(address);
  const sourceTop = (beside ? bottom : addressTop) - tall(source);
  const about = blockOf(words.about, { ...text, x: margin, width: aboutWidth });
  const signTop = Math.min(sourceTop, bottom - sign.height) - foot * 0.9;
  const aboutTop = signTop - tall(about);
  return {
    ...{ aboutTop, signTop },
    about: from(about, aboutTop),
    source: from(source, sourceTop),
    address: from(address, addressTop),
    sign: { x: margin, y: bottom - sign.height, ...sign },
  };
}

/** A text in lines that fit, still without a height to stand at. */
function blockOf(
  text: string,
  { width, x, face, measure, size }: Fitting & Readonly<{ size: number }>,
): Block {
  const lines = text === '' ? [] : wrap(text, width, (part) => measure(part, face, size));
  return { lines, x, y: 0, face, size, leading: Math.round(size * 1.35) };
}

type Fitting = Readonly<{
  width: number;
  x: number;
  face: Face;
  measure: Measure;
}>;

/**
 * A heading in the largest size in which it takes no more than `most` lines, its lines about as long as each other; where
 * it always takes more, in the smallest: no word of it is left out.
 */
function headingIn(
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
  const linesAt = (size: number) => balanced(text, width, (part) => measure(part, face, size));
  const size = tried.find((one) => linesAt(one).length <= most) ?? tried.at(-1) ?? 0;
  return { lines: linesAt(size), x, y: 0, face, size, leading: Math.round(size * 1.1) };
}

/** A text in as few lines as fit, about as long as each other. */
export function balanced(text: string, width: number, widthOf: (text: string) => number): string[] {
  const count = wrap(text, width, widthOf).length;
  let room = width;
  while (room > width / 2 && wrap(text, room - 16, widthOf).length === count) room -= 16;
  return wrap(text, room, widthOf);
}

/** The names of a legend beside each other, on as many rows as they need; a name too long for a row takes more. */
function rowsOf(
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
const tall = ({ lines, leading }: Pick<Block, 'lines' | 'leading'>): number => lines.length * leading;

/** A block whose first line begins at a height; letters stand about three quarters down in their line. */
const from = (block: Block, top: number): Block => ({
  ...block,
  y: Math.round(top + (block.leading - block.size) / 2 + block.size * 0.8),
});
