import { expect, it } from 'vitest';
import { readHtml, writeInside } from '../html/tree.ts';
import { hyphenate } from './hyphenate.ts';

function hyphenated(html: string): string {
  const tree = readHtml(html);
  hyphenate({ tree });
  return writeInside(tree);
}

const word = 'Ungdomskriminalitetsnævnet';
const broken = 'Ungdoms\u00adkriminalitets\u00adnævnet';

it.each([
  ['a heading', (text: string) => `<h3 id="x">${text}</h3>`],
  ['an agenda item', (text: string) => `<li><a href="#x"><span class="item">${text}</span></a></li>`],
  ['a paragraph after a line break', (text: string) => `<p>Og<br/>${text}</p>`],
  ['a name with a mark beside it', (text: string) => `<p>»${text}«, (${text})</p>`],
  [
    'text after a picture',
    (text: string) => `<svg viewBox="0 0 1 1"><path d="M0 0h1"></path></svg><p>${text}</p>`,
  ],
  ['what follows the notes', (text: string) => `<aside class="notes"><p>Sig det.</p></aside><p>${text}</p>`],
  ['a word in part of another colour', (text: string) => `<p>A &amp; ${text} &lt; <b>${text}</b></p>`],
])('a long word may break in %s', (_where, html) => {
  expect(hyphenated(html(word))).toBe(html(broken));
});

it('a text without end and without a word is passed over at once', () => {
  const html = `<p>${'1.'.repeat(250_000)}</p>`;
  expect(hyphenated(html)).toBe(html);
});

it.each([
  `<section id="${word}" aria-label="${word}" title="${word}"><p>Ja</p></section>`,
  `<aside class="notes"><p>Om ${word}</p></aside>`,
  `<figcaption><span class="visually-hidden">${word} <b>${word}</b></span></figcaption>`,
  `<svg><title>${word}</title><text>${word}</text></svg>`,
  `<button type="button">${word}</button>`,
  `<a href="https://x.dk/${word}">https://x.dk/${word}</a>`,
  `<p class="address"><bdi>eksempel.dk/${word.toLowerCase()}</bdi></p>`,
  `<p>${word.toLowerCase()}@${word.toLowerCase()}.dk og www.${word}.dk</p>`,
])('what is not read in a column, or is copied as it stands, is left alone: %s', (html) => {
  expect(hyphenated(html)).toBe(html);
});

it('a shorter word may break in the largest heading, but not in others, where it can stand on the next line', () => {
  expect(hyphenated('<h1>Underretninger</h1><h2>Underretninger</h2>')).toBe(
    '<h1>Under\u00adretninger</h1><h2>Underretninger</h2>',
  );
});

it('a narrow cell breaks shorter words than running text does', () => {
  const html = (text: string) => `<p>Mistrivsel</p><table><tr><th>${text}</th></tr></table><p>Mistrivsel</p>`;
  expect(hyphenated(html('Mistrivsel'))).toBe(html('Mistriv\u00adsel'));
});

it('a child’s words stand as they were said, but for one that no line has room for', () => {
  const said = (text: string) => `<blockquote><p>Min ${text} sagde det i bisidderordningen</p></blockquote>`;
  expect(hyphenated(said('socialrådgiver'))).toBe(said('socialrådgiver'));
  expect(hyphenated(said(word))).toBe(said(broken));
});

it('a word that has its breaks already keeps them', () => {
  const once = hyphenated('<h1>Børnerettighedsambassadørkonference</h1>');
  expect(hyphenated(once)).toBe(once);
});

it('a word that may break already is not broken again', () => {
  const once = hyphenated(`<table><tr><th>${word}</th></tr></table><p>${word}</p>`);
  expect(hyphenated(once)).toBe(once);
});
