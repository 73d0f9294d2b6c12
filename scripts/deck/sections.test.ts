import { describe, expect, it } from 'vitest';
import type { SlideFile } from './day/slide-file.ts';
import { named, numbered, refuseDoubleIds, sectionsOf, slideIds, toldApart } from './sections.ts';

const file: SlideFile = {
  name: 'slides/x.mdx',
  source: () => '<Slide id="et">\n</Slide>\n\nGlemt og *væk*\n\n<Slide id="et">\n',
};
const slide = (id: string) => `<section id="${id}" class="slide"><p>${id}</p></section>`;

describe('an agenda item cut into its slides', () => {
  it('gives each slide with its id, in order', () => {
    const sections = sectionsOf(`${slide('et')}\n${slide('to')}`, file);
    expect(sections).toEqual([
      { id: 'et', html: slide('et') },
      { id: 'to', html: slide('to') },
    ]);
  });

  it('keeps a stack together, under the id of its first slide', () => {
    const stack = `<section class="stack">${slide('et')}${slide('to')}</section>`;
    expect(sectionsOf(stack, file)).toEqual([{ id: 'et', html: stack }]);
  });

  it('leaves out a stack whose slides were all left out', () => {
    const html = `${slide('et')}<section class="stack"></section>`;
    expect(sectionsOf(html, file)).toEqual([{ id: 'et', html: slide('et') }]);
  });

  it('refuses text outside a slide, and says where it stands', () => {
    expect(() => sectionsOf(`${slide('et')}<p>Glemt og <b>væk</b></p>`, file)).toThrow(
      'slides/x.mdx:4 »Glemt og væk« står uden for et slide. Flyt det ind i et: efter <Slide …> og før </Slide>.',
    );
  });
});

describe('a slide file without slides', () => {
  it('is refused, so that a file caught half-written takes nothing off the stage', () => {
    expect(() => sectionsOf('', file)).toThrow(
      'slides/x.mdx har ingen slides. Skriv <Opening /> i den, eller slet den; så får punktet selv et slide.',
    );
  });
});

describe('a slide and its name', () => {
  const nameless = '<section id="to" class="slide"><p>Uden overskrift</p></section>';

  it('is its first heading, of however many', () => {
    const html = '<section id="et" class="slide"><p>a</p><h3 data-only="stage">Et</h3><h3>Og</h3></section>';
    expect(named({ id: 'et', html }).html).toBe(
      '<section id="et" class="slide" aria-labelledby="et-overskrift"><p>a</p><h3 id="et-overskrift" data-only="stage">Et</h3><h3>Og</h3></section>',
    );
  });

  it('is never the heading of the slide after it', () => {
    const html = `<section class="stack">${nameless}<section id="tre" class="slide"><h2>Tre</h2></section></section>`;
    expect(named({ id: 'to', html }).html).toBe(
      `<section class="stack">${nameless}<section id="tre" class="slide" aria-labelledby="tre-overskrift"><h2 id="tre-overskrift">Tre</h2></section></section>`,
    );
  });
});

describe('a slide with its number', () => {
  it('has the number on it, those of a stack one after the other, and still tells its id', () => {
    const stack = { id: 'et', html: `<section class="stack">${slide('et')}${slide('to')}</section>` };
    const withNumber = (id: string, number: number) =>
      slide(id).replace(' id', ` data-number="${number}" id`);
    expect(numbered(stack, 8).html).toBe(
      `<section class="stack">${withNumber('et', 8)}${withNumber('to', 9)}</section>`,
    );
    expect(slideIds(numbered({ id: 'et', html: slide('et') }, 3).html)).toEqual(['et']);
  });
});

describe('two slides with one id', () => {
  it('are refused, since a link leads to only one', () => {
    const twice = [
      { id: 'et', html: slide('et') },
      { id: 'to', html: `<section class="stack">${slide('to')}${slide('et')}</section>` },
    ];
    expect(() => refuseDoubleIds(twice, [file])).toThrow(
      'slides/x.mdx:6 Slidets id er »et«, som et andet slide allerede har: slides/x.mdx:1. Giv det ene et andet id.',
    );
  });

  it('are refused where one of them is the item’s own, which stands in no file', () => {
    const twice = [slide('to'), slide('to')].map((html) => ({ id: 'to', html }));
    const other = { name: 'slides/to.mdx', source: () => '<Opening />\n\n<Slide id="to">' };
    expect(() => refuseDoubleIds(twice, [file, other])).toThrow(
      'slides/to.mdx:3 To slides har id »to«: punktets eget slide hedder det allerede. Giv det andet et andet id.',
    );
  });

  it('are no problem when they differ', () => {
    expect(() => refuseDoubleIds([{ id: 'et', html: slide('et') }], [file])).not.toThrow();
  });
});

describe('two slides with one heading', () => {
  const slide = (id: string, heading: string) =>
    numbered(named({ id, html: `<section id="${id}" class="slide"><h3>${heading}</h3></section>` }), 7);

  it('are told apart by the number of the second, whatever breaks within their words', () => {
    const [first, second, other] = toldApart([
      slide('a', 'Emner'),
      slide('b', 'Em\u00adner'),
      slide('c', 'Mere'),
    ]);
    expect(first).toEqual(slide('a', 'Emner'));
    expect(second?.html).toContain(
      '<section data-number="7" id="b" class="slide" aria-label="Emner, slide 7">',
    );
    expect(other).toEqual(slide('c', 'Mere'));
  });
});
