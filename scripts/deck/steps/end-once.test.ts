import { expect, it } from 'vitest';
import { readHtml, writeInside } from '../html/tree.ts';
import { endOnce } from './end-once.ts';

function ended(html: string): string {
  const tree = readHtml(html);
  endOnce({ tree });
  return writeInside(tree);
}

const share = '<data value="3.2">3,2\u00a0pct.</data>';

it.each([
  [`<p>Det er ${share}. Der var flere.</p>`, `<p>Det er ${share} Der var flere.</p>`],
  [`<p>Det er <span>${share}</span>.</p>`, `<p>Det er <span>${share}</span></p>`],
  [
    `<p>Det er <span>${share}<button class="ask" type="button">?</button></span>. Og.</p>`,
    `<p>Det er <span>${share}<button class="ask" type="button">?</button></span> Og.</p>`,
  ],
])('a sentence that ends with a share has one point: %s', (html, expected) => {
  expect(ended(html)).toBe(expected);
});

it.each([
  `<p>Det er ${share}, og det er nok.</p>`,
  `<p>Det er ${share}.. altså mange.</p>`,
  `<p>Det er <data value="803">803</data>. Der var flere.</p>`,
  `<ul><li>Det er ${share}</li></ul><p>. Nej.</p>`,
  `<p>Det er ${share} <b>.</b></p>`,
])('nothing else is taken away: %s', (html) => {
  expect(ended(html)).toBe(html);
});
