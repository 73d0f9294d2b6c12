import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Deck } from './render-deck.ts';
import { titlePicture } from './title-picture.ts';

/** Where a page will be, and whether the picture of its title lies beside it. */
type Place = Readonly<{ address: string | undefined; picture: boolean }>;

/**
 * What the head of a page tells those who show a link to it. Its own address and its picture's have to be whole, so
 * where the address isn't known they are left out.
 */
export function headTags(
  { title, description }: Pick<Deck, 'title' | 'description'>,
  place: Place,
): HtmlTagDescriptor[] {
  const { address, picture } = place;
  const told: [name: string, content: string | undefined][] = [
    ['og:type', 'website'],
    ['og:locale', 'da_DK'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', address],
  ];
  if (address !== undefined && picture) {
    told.push(
      ['og:image', address + titlePicture.name],
      ['og:image:type', 'image/png'],
      ['og:image:width', String(titlePicture.size.width)],
      ['og:image:height', String(titlePicture.size.height)],
      ['og:image:alt', titlePicture.alt(title)],
    );
  }
  return [
    ...(address === undefined ? [] : [{ tag: 'link', attrs: { rel: 'canonical', href: address } }]),
    ...told.flatMap(([property, content]) =>
      content === undefined ? [] : [{ tag: 'meta', attrs: { property, content } }],
    ),
    ...(picture ? [{ tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } }] : []),
  ];
}

/** Puts tags last in the head of a page that is built. */
export const withHead = (tags: HtmlTagDescriptor[]): Plugin => ({
  name: 'with-head',
  transformIndexHtml: () => tags.map((tag) => ({ ...tag, injectTo: 'head' })),
});
