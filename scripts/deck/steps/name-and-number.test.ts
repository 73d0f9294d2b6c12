import { describe, expect, it } from 'vitest';
import { readHtml, writeHtml } from '../html/tree.ts';
import { nameAndNumber } from './name-and-number.ts';

/** The sections of the day's items with their names and numbers. */
function named(...items: string[]): string[] {
  const drafts = items.map((html) => ({ sections: [...readHtml(html).children], names: [] }));
  const numbering = { slides: 0, names: new Set<string>() };
  for (const draft of drafts) nameAndNumber(draft, { numbering });
  return drafts.flatMap(({ sections }) => sections.map(writeHtml));
}

describe('a slide and its name', () => {
  it('is its first heading, of however many', () => {
    const html = '<section id="et" class="slide"><p>a</p><h3 data-only="stage">Et</h3><h3>Og</h3></section>';
    expect(named(html)).toEqual([
      '<section data-number="1" id="et" class="slide" aria-labelledby="et-overskrift"><p>a</p><h3 id="et-overskrift" data-only="stage">Et</h3><h3>Og</h3></section>',
    ]);
  });

  it('is never the heading of the slide after it', () => {
    const nameless = (number = '') =>
      `<section${number} id="to" class="slide"><p>Uden overskrift</p></section>`;
    const html = `${nameless()}<section id="tre" class="slide"><h2>Tre</h2></section>`;
    expect(named(html)).toEqual([
      nameless(' data-number="1"'),
      '<section data-number="2" id="tre" class="slide" aria-labelledby="tre-overskrift"><h2 id="tre-overskrift">Tre</h2></section>',
    ]);
  });
});

describe('a slide and its number', () => {
  const slide = (id: string) => `<section id="${id}"><p>${id}</p></section>`;

  it('goes on through items', () => {
    const sections = named(slide('et'), `${slide('to')}${slide('tre')}`);
    const numbers = sections.join('').match(/<section[^>]*>/g);
    expect(numbers).toEqual([
      '<section data-number="1" id="et">',
      '<section data-number="2" id="to">',
      '<section data-number="3" id="tre">',
    ]);
  });
});

describe('two slides with one heading', () => {
  const slide = (id: string, heading: string) =>
    `<section id="${id}" class="slide"><h3>${heading}</h3></section>`;

  it('are told apart by the number of the second, whatever breaks within their words', () => {
    const [first, second, other] = named(
      slide('a', 'Emner & »mål«'),
      slide('b', 'Em\u00adner &amp; <b>»mål«</b>'),
      slide('c', 'Mere'),
    );
    expect(first).toContain('<section data-number="1" id="a" class="slide" aria-labelledby="a-overskrift">');
    expect(second).toContain(
      '<section data-number="2" id="b" class="slide" aria-label="Emner &amp; »mål«, slide 2"><h3 id="b-overskrift">',
    );
    expect(other).toContain('aria-labelledby="c-overskrift"');
  });
});
