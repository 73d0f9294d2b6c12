import { expect, it } from 'vitest';
import { headTags } from './head-tags.ts';

const deck = { title: 'En dag', description: 'En dag om børn.' };
const told = (place: Parameters<typeof headTags>[1]): Record<string, unknown> =>
  Object.fromEntries(
    headTags(deck, place).map(({ attrs: { rel, href, property, name, content } = {} }): [string, unknown] => [
      String(rel ?? property ?? name),
      href ?? content,
    ]),
  );

const always = {
  'og:type': 'website',
  'og:locale': 'da_DK',
  'og:title': 'En dag',
  'og:description': 'En dag om børn.',
};
const address = 'https://eksempel.dk/2021/';

it('whoever shows a link is told the day’s name; what needs an address is left out without one', () => {
  expect(told({ address: undefined, picture: false })).toEqual(always);
});

it('a page that knows its address says so, and promises no picture that isn’t there', () => {
  expect(told({ address, picture: false })).toEqual({ ...always, canonical: address, 'og:url': address });
});

it('the picture is told by its whole address, with its size and what it shows', () => {
  expect(told({ address, picture: true })).toEqual({
    ...always,
    canonical: address,
    'og:url': address,
    'og:image': 'https://eksempel.dk/2021/deling.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Titelslidet: »En dag« ved siden af to buer, en lille gul og en stor rød.',
    'twitter:card': 'summary_large_image',
  });
});
