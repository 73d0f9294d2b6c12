import { widths } from './widths.ts';

/** How some text is set: the typeface, its weight, its size in pixels, and the space between letters in ems. */
export type Setting = Readonly<{
  face: keyof typeof widths;
  weight: number;
  size: number;
  tracking?: number;
}>;

/** A line of text, and its width in pixels. */
export type Line = Readonly<{ text: string; width: number }>;

/** How much wider than measured a text is taken to be: kerning is left out, and engines differ by that much. */
const margin = 1.012;

/** The width of a text on one line in pixels, a little more rather than less. Soft hyphens have none. */
export function widthOf(text: string, { face, weight, size, tracking = 0 }: Setting): number {
  const known = widthsIn(face, weight);
  let ems = 0;
  for (const sign of text) {
    const width = known.get(sign) ?? widthOfOther(sign);
    if (width > 0) ems += width / 1000 + tracking;
  }
  return ems * size * margin;
}

/**
 * The lines that a text takes in a column of `width` pixels, broken as browsers do: at spaces, at hyphens and dashes, at
 * soft hyphens, which then show. An empty text is one empty line; what has no such place and is wider than the column stands out of it.
 */
export function linesOf(text: string, { width, ...setting }: Setting & Readonly<{ width: number }>): Line[] {
  const lines: Line[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    if (line !== '' && widthOf(shown(longer), setting) > width) {
      lines.push(lineOf(line, setting));
      line = piece;
    } else line = longer;
  }
  if (line !== '' || lines.length === 0) lines.push(lineOf(line, setting));
  return lines;
}

function lineOf(text: string, setting: Setting): Line {
  return { text: shown(text), width: widthOf(shown(text), setting) };
}

const softHyphen = '\u00ad';

/** Where a line may break in every browser: some break at slashes, too, and between digits. */
const breaks =
  /(?<= )|(?<=[\p{L}\p{N}]-)(?=\p{L})|(?<=[\p{L}\p{N}]\u2013)(?=[\p{L}\p{N}])|(?<=[\u00ad\u200b])/u;

/** What stands between two places where a line may break, with the space or hyphen that it ends in. */
function piecesOf(text: string): string[] {
  return text
    .replace(/[ \t\n\r]+/g, ' ')
    .trim()
    .split(breaks);
}

/** A line as it is seen: no space at its end, a soft hyphen only there. */
function shown(line: string): string {
  const trimmed = line.replace(/ +$/, '');
  const inside = trimmed.replaceAll(softHyphen, '');
  return trimmed.endsWith(softHyphen) ? `${inside}-` : inside;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** The widths in a weight, or in the next one up, which is wider. */
function widthsIn(face: Setting['face'], weight: number): ReadonlyMap<string, number> {
  const name = `${face} ${weight}`;
  const before = known.get(name);
  if (before) return before;
  const { characters, weights } = widths[face];
  const heavier = Object.entries(weights).find(([own]) => Number(own) >= weight);
  const [, advances = ''] = heavier ?? Object.entries(weights).at(-1) ?? [];
  const inOrder = advances.split(' ');
  const made = new Map(Array.from(characters, (sign, at) => [sign, Number(inOrder[at] ?? 0)] as const));
  made.set(softHyphen, 0);
  known.set(name, made);
  return made;
}

/** A sign that the typefaces have not is drawn with another: nothing for what joins signs, else as wide as those are. */
function widthOfOther(sign: string): number {
  if (/[\p{M}\p{Cf}]/u.test(sign)) return 0;
  return /\p{Extended_Pictographic}/u.test(sign) ? 1400 : 1000;
}
