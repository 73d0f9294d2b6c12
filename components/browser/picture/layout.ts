import { commonSize, type Box } from '../chart/fit.ts';
import type { Face, Measure } from '../chart/pen.ts';
import { blockOf, from, headingIn, rowsOf, tall, type Block, type Entry } from './blocks.ts';
import type { Size } from './offered.ts';

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
