import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkitten';
import { format, resolveConfig } from 'prettier';
import { decompress } from 'wawoff2';
import { readArguments } from './machine/arguments.ts';

type Face = Readonly<{ family: string; weights: readonly number[] }>;

/** The typefaces' files, and the weights that the styles set them in. */
const faces = {
  display: { family: 'bricolage-grotesque', weights: [500, 650, 700, 750] },
  text: { family: 'figtree', weights: [400, 500, 600, 700] },
} satisfies Record<string, Face>;

const subsets = ['latin', 'latin-ext'];

/** What takes room of its own: not what joins signs or stands on top of one. */
const isSeen = /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u;

/** Spaces other than the plain one, which in code nobody could tell from it. */
const spaces = /(?! )\p{Zs}/gu;
const escaped = (space: string) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`;

const written = path.join(import.meta.dirname, '../components/theme/widths.ts');

/** Writes `components/theme/widths.ts` from the typefaces that are installed: to be run when one of them is updated. */
export default async function writeWidths(args: readonly string[]): Promise<void> {
  readArguments('node scripts/run.mjs widths', args, {});
  const text = `/**
 * What each character of our typefaces is wide, in thousandths of an em: by weight, in the order of \`characters\`. Written by
 * \`node scripts/run.mjs widths\`, never by hand.
 */
export const widths = ${JSON.stringify(await widthsOfFaces()).replace(spaces, escaped)};
`;
  await writeFile(written, await format(text, { ...(await resolveConfig(written)), parser: 'typescript' }));
}

/** What each character of the typefaces is wide, read from the files that the page loads. */
export async function widthsOfFaces() {
  return { display: await widthsOf(faces.display), text: await widthsOf(faces.text) };
}

async function widthsOf({ family, weights }: Face) {
  const fonts: Font[] = [];
  // One after the other: what is unpacked lies where the next is unpacked to.
  for (const subset of subsets) fonts.push(await fontOf(family, subset));
  const characters = [...new Set(fonts.flatMap((font) => font.characterSet))]
    .filter((code) => isSeen.test(String.fromCodePoint(code)))
    .sort((one, other) => one - other);
  const set = weights.map((wght) => {
    const inWeight = fonts.map((font) => font.getVariation({ wght }));
    const advances = characters.map((code) => {
      const font = inWeight.find((one) => one.hasGlyphForCodePoint(code));
      return Math.ceil(font?.glyphForCodePoint(code).advanceWidth ?? 0);
    });
    return [wght, advances.join(' ')] as const;
  });
  return { characters: String.fromCodePoint(...characters), weights: Object.fromEntries(set) };
}

/** A typeface by the subset of its characters. */
async function fontOf(family: string, subset: string): Promise<Font> {
  const file = `@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`;
  const woff2 = await readFile(createRequire(import.meta.url).resolve(file));
  // Packed, fontkitten reads it in one weight only.
  const font = create(Buffer.from(await decompress(woff2)));
  if (font.isCollection) throw new Error(`${file} holds more than one typeface.`);
  return font;
}
