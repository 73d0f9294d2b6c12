import { expect, test } from 'vitest';
import { quotes } from '../data/quotes.ts';
import { hiddenWords } from './hidden-words.ts';

const quote = quotes['citat-1'];
const file = { name: 'slides/x.mdx', source: () => `<Slide id="et">\n\n${quote.words}\n\n</Slide>` };
const html = `<section id="et"><p>Hun sagde: ${quote.words}</p></section>`;

test('the words of a hidden quote that were typed on a slide are a fault, with file and line', () => {
  expect(hiddenWords(html, [quote], file)).toEqual([
    "slides/x.mdx:3 Ordene i »citat-1« må ikke vises, men står på et slide. Skriv <Quote of={quotes['citat-1']} /> i stedet for; så udelades de, når de ikke må vises.",
  ]);
});

test('words that may be shown, and slides without them, are fine', () => {
  expect(hiddenWords(html, [], file)).toEqual([]);
  expect(hiddenWords('<section id="et"></section>', [quote], file)).toEqual([]);
});

test('they are found though they may break within words, on the slide or as they were written down', () => {
  const broken = { ...quote, words: quote.words.replace('børnesamtale', 'børne\u00adsamtale') };
  expect(broken.words).not.toBe(quote.words);
  expect(hiddenWords(html, [broken], file)).toHaveLength(1);
  expect(hiddenWords(html.replace(quote.words, broken.words), [quote], file)).toHaveLength(1);
});
