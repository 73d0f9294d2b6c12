import { expect, it } from 'vitest';
import { programme } from '../../../data/programme.ts';
import { readHtml } from '../html/tree.ts';
import { refuseBareSlides } from './refuse-bare-slides.ts';

const [item] = programme.items;
const opening = `<section id="${item?.id}"><h1>Dagen</h1></section>`;

/** What is told of the slides of the day's first item. */
function told(html: string) {
  if (!item) throw new Error('The day is empty.');
  const file = { name: 'slides/x.mdx', source: () => '<Opening />\n\n<Slide id="et">\n' };
  const agenda = { programme, item, index: 0 };
  return refuseBareSlides({ tree: readHtml(html), file, agenda }).mistakes;
}

it('a slide without a heading is told with its line', () => {
  expect(
    told(`${opening}<section id="et"><p>Tekst</p></section><section id="to"><h3>To</h3></section>`),
  ).toEqual([
    'slides/x.mdx:3 Slidet »et« har ingen overskrift. Skriv den på en linje for sig selv med ### foran.',
  ]);
});

it.each(['<h3></h3><p>Tekst</p>', '<p>Tekst</p><aside class="notes"><h3>Husk</h3></aside>'])(
  'one that nobody sees is none: %s',
  (content) => {
    expect(told(`${opening}<section id="et">${content}</section>`)).toHaveLength(1);
  },
);

it('an item without the slide that the programme leads to is told, too', () => {
  expect(told('<section id="et"><h3>Et</h3></section>')).toEqual([
    `slides/x.mdx:1 Punktet »${item?.id}« mangler sit eget slide, som programmet fører til. Skriv <Opening /> øverst i filen.`,
  ]);
});

it('slides with their headings are in order, and where there are none at all it is told elsewhere', () => {
  expect(told(opening)).toEqual([]);
  expect(told('')).toEqual([]);
});
