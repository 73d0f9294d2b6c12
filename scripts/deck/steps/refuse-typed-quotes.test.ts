import { expect, test } from 'vitest';
import { allQuotes } from '../../../data/quotes.ts';
import type { Quote } from '../../../data/quotes.ts';
import type { SlideFile } from '../day/slide-file.ts';
import { readHtml } from '../html/tree.ts';
import { refuseTypedQuotes } from './refuse-typed-quotes.ts';

const [quote, other] = allQuotes;
const words = quote?.words ?? '';
const quotes = quote && other ? [quote, other] : [];
const file = { name: 'slides/x.mdx', source: () => `<Slide id="et">\n\n${words}\n\n</Slide>` };
/** What is told of some HTML that is written in a file. */
const told = (html: string, quotes: readonly Quote[], file: SlideFile) =>
  refuseTypedQuotes({ tree: readHtml(html), file }, { quotes });

const none = { name: 'slides/x.mdx', source: () => undefined };

test('the words of a quote that were typed on a slide are a fault, with file and line', () => {
  const html = `<section id="et"><p>Hun sagde: ${words}</p></section>`;
  expect(told(html, quotes, file)).toEqual({
    mistakes: [
      "slides/x.mdx:3 Ordene i »citat-1« er skrevet af på et slide. Skriv <Quote of={citater['citat-1']} /> i stedet for; så udelades de, når de ikke må vises.",
    ],
    warnings: [],
  });
});

test.each([
  ['with other signs', (all: string) => all.replaceAll(/[.,]+/g, ' –')],
  ['with other capitals', (all: string) => all.toUpperCase()],
  ['its beginning alone', (all: string) => `»${all.split(' ').slice(0, 9).join(' ')}«`],
  [
    'a part of it, with more about it',
    (all: string) => `Hun var ${all.split(' ').slice(3, 14).join(' ')}, nok.`,
  ],
])('the words of a quote are found on a slide as someone changed them: %s', (_, change) => {
  const typed = change(words);
  const there = { ...file, source: () => `<Slide id="et">\n\n${typed}\n\n</Slide>` };
  const { mistakes } = told(`<section id="et"><p>${typed}</p></section>`, quotes, there);
  expect(mistakes).toHaveLength(1);
  expect(mistakes?.[0]).toContain('Ordene i »citat-1« er skrevet af på et slide.');
});

test('words that stand in their quote, slides without them, and words that anybody says are fine', () => {
  const html = `<figure class="quote long"><blockquote><p>${words}</p></blockquote></figure><p>Tak for i dag</p>`;
  expect(told(html, quotes, none).mistakes).toEqual([]);
  const short = quotes.map((one) => ({ ...one, words: 'Tak for' }));
  expect(told(html, short, none).mistakes).toEqual([]);
});

test('a quote that a slide asks for and that is gone is told, with what was most likely meant', () => {
  const asking = {
    name: 'slides/x.mdx',
    source: () =>
      "<Quote of={citater['citat-1']} />\n<Quote of={citater['citat-9']} /> <Quote of={citater[\"væk\"]} />",
  };
  expect(told('', quotes, asking)).toEqual({
    mistakes: [],
    warnings: [
      'slides/x.mdx:2 Slidet henter citatet »citat-9«, som ikke står i data/citater.yaml, og vises uden det. Mente du »citat-1«?',
      'slides/x.mdx:2 Slidet henter citatet »væk«, som ikke står i data/citater.yaml, og vises uden det.',
    ],
  });
});

test('they are found though they may break within words, on the slide or as they were written down', () => {
  const broken = words.replace('børnesamtale', 'børne\u00adsamtale');
  expect(broken).not.toBe(words);
  const withBreaks = quotes.map((one) => (one === quote ? { ...one, words: broken } : one));
  expect(told(`<p>${words}</p>`, withBreaks, file).mistakes).toHaveLength(1);
  expect(told(`<p>${broken}</p>`, quotes, file).mistakes).toHaveLength(1);
});
