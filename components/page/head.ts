// Without JSX: vite.config.ts needs this file, and is read by tools that don't know whose JSX ours is.
import { Fragment, h, type JSX } from 'preact';

/** A page that is shared by its link: where it is, where that is known, and the picture that is shown with a link to it. */
export type Shared = Readonly<{
  /** The page's whole address. */
  address: string | undefined;
  /** The picture's whole address, its size in pixels, and what it shows. */
  picture: Readonly<{ address: string; width: number; height: number; alt: string }> | undefined;
}>;

type HeadProps = {
  title: string;
  description: string;
  /** Nothing on a page that nobody links to, as one in a file. */
  shared?: Shared | undefined;
};

/** What the head of a page says of the day, to whoever opens it, and to those who show a link to it. */
export function Head({ title, description, shared }: HeadProps): JSX.Element {
  const own = [h('title', null, title), h('meta', { name: 'description', content: description })];
  return h(Fragment, null, ...own, ...(shared ? forLinks(title, description, shared) : []));
}

/** An address has to be whole, so where the page's own isn't known it is left out. */
function forLinks(title: string, description: string, { address, picture }: Shared): JSX.Element[] {
  const told: [property: string, content: string | undefined][] = [
    ['og:type', 'website'],
    ['og:locale', 'da_DK'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', address],
  ];
  if (picture) {
    told.push(
      ['og:image', picture.address],
      ['og:image:type', 'image/png'],
      ['og:image:width', String(picture.width)],
      ['og:image:height', String(picture.height)],
      ['og:image:alt', picture.alt],
    );
  }
  return [
    ...(address === undefined ? [] : [h('link', { rel: 'canonical', href: address })]),
    ...told.flatMap(([property, content]) =>
      content === undefined ? [] : [h('meta', { property, content })],
    ),
    ...(picture ? [h('meta', { name: 'twitter:card', content: 'summary_large_image' })] : []),
  ];
}
