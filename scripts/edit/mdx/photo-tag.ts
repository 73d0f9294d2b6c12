import { z } from 'zod';
import { rangeOf } from '../../deck/mdx/slide-tree.ts';
import { nodesIn, type Node } from '../../deck/mdx/syntax-tree.ts';
import { pictureName } from '../picture-name.ts';
import { onOneLine } from '../one-line.ts';
import { photosIn } from './slides-in-file.ts';
import { lineEndOf, spliced } from './text-lines.ts';

/** A picture to be put on a slide: its file in slides/, what it shows, and what stands under it. */
export const photoForm = {
  src: z.string().regex(pictureName),
  alt: z.string().trim().min(1),
  by: z.string().trim(),
} as const;

/** A picture as it is asked for. */
type Photo = z.output<z.ZodObject<typeof photoForm>>;

/** `<Photo src="bord.jpg" alt="…">Foto: …</Photo>`. */
export function photoTag({ src, alt, by }: Photo): string {
  const tag = `<Photo src="${src}" alt="${inQuotes(alt)}"`;
  return by === '' ? `${tag} />` : `${tag}>${asText(by)}</Photo>`;
}

const oneLine = (text: string): string => onOneLine(text).replaceAll(/\s+/g, ' ').trim();

/** A text as the value of an attribute that stands in quotation marks. */
const inQuotes = (text: string): string => oneLine(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A text as it stands, whatever its signs mean in Markdown. */
export const asText = (text: string): string =>
  oneLine(text).replaceAll(/[\\`*_{}[\]<>&#|~]/g, String.raw`\$&`);

/**
 * A slide file with a picture on a slide: in place of one that is there, or after all that is to be seen on it, before its
 * notes. Undefined where the slide has no inside.
 */
export function withPhoto(text: string, slide: Node, photo: Photo, instead?: number): string | undefined {
  const there = instead === undefined ? undefined : photosIn(slide)[instead];
  if (there) return spliced(text, rangeOf(there), photoTag(photo));
  const eol = lineEndOf(text);
  const aside = nodesIn(slide['children']).find(({ name }) => name === 'Notes' || name === 'Background');
  if (aside) {
    const { from } = rangeOf(aside);
    return spliced(text, { from, to: from }, `${photoTag(photo)}${eol}${eol}`);
  }
  const { from, to } = rangeOf(slide);
  const end = text.lastIndexOf('</', to);
  if (end <= from) return undefined;
  const lines = text.slice(text.slice(0, end).trimEnd().length, end).split('\n').length - 1;
  const before = eol.repeat(Math.max(0, 2 - lines));
  return spliced(
    text,
    { from: end, to: end },
    `${before}${photoTag(photo)}${eol.repeat(Math.max(1, lines))}`,
  );
}
