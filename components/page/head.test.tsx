import { parseHTML } from 'linkedom';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Head, type Shared } from './head.ts';

function told(title: string, shared?: Shared): Record<string, string | null> {
  const html = render(<Head title={title} description="En dag om børn." shared={shared} />);
  const { document } = parseHTML(`<!doctype html><html><head>${html}</head><body></body></html>`);
  return Object.fromEntries(
    [...document.head.children].map((tag) => [
      ['property', 'name', 'rel'].flatMap((name) => tag.getAttribute(name) ?? []).at(0) ?? tag.localName,
      tag.getAttribute('content') ?? tag.getAttribute('href') ?? tag.textContent,
    ]),
  );
}

const page = { title: 'En dag', description: 'En dag om børn.' };
const always = {
  ...page,
  'og:type': 'website',
  'og:locale': 'da_DK',
  'og:title': 'En dag',
  'og:description': 'En dag om børn.',
};
const address = 'https://eksempel.dk/2021/';

it('a page that nobody links to has a title and a description', () => {
  expect(told('En dag')).toEqual(page);
});

it('whoever shows a link is told the day’s name; what needs an address is left out without one', () => {
  expect(told('En dag', { address: undefined, picture: undefined })).toEqual(always);
});

it('a page that knows its address says so, and promises no picture that isn’t there', () => {
  expect(told('En dag', { address, picture: undefined })).toEqual({
    ...always,
    canonical: address,
    'og:url': address,
  });
});

it('the picture is told by its whole address, with its size and what it shows', () => {
  const picture = { address: `${address}deling.png`, width: 1200, height: 630, alt: 'To buer' };
  expect(told('En dag', { address, picture })).toEqual({
    ...always,
    canonical: address,
    'og:url': address,
    'og:image': 'https://eksempel.dk/2021/deling.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'To buer',
    'twitter:card': 'summary_large_image',
  });
});

it.each(['Temadag om "bisidning"', '</title><script>alert(1)</script>', 'Børn & unge <3'])(
  'the title »%s« is a text, wherever it stands',
  (title) => {
    const shared = { address, picture: { address, width: 1, height: 1, alt: title } };
    expect(told(title, shared)).toMatchObject({ title, 'og:title': title, 'og:image:alt': title });
  },
);
