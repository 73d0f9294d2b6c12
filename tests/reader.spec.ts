import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { openReading, plain } from './support/deck.ts';

/// What a browser's reader view makes of the page: Firefox's is this library.

/** The article that a reader view makes of a page. */
function articleOf(html: string) {
  const { document } = parseHTML(html);
  const article = new Readability(document).parse();
  const { document: body } = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`);
  return { body, text: plain(article?.textContent ?? '') };
}

/** The texts of some elements of a page, as a person reads them. */
function textsOf(html: string, selector: string): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
}

const times = (text: string, of: string) => text.split(of).length - 1;

/** Quotes that are not there once, sentences with a number that are not there, and controls that are. */
function faultsOf(html: string): string[] {
  const { body, text } = articleOf(html);
  const quotes = new Set(textsOf(html, 'blockquote'));
  const sentences = textsOf(html, ':is(h2, h3, .background p):has(data)');
  const controls = new Set(textsOf(html, 'button, summary').filter(Boolean));
  expect([quotes.size, sentences.length, controls.size], 'there is something to look for').not.toContain(0);
  const shown = [...body.querySelectorAll('*')].map(({ textContent }) => plain(textContent));
  return [
    ...[...quotes].filter((one) => times(text, one) !== 1).map((one) => `${times(text, one)} times: ${one}`),
    ...sentences.filter((one) => !text.includes(one)).map((one) => `missing: ${one}`),
    ...shown.filter((one) => controls.has(one)).map((one) => `control: ${one}`),
    ...(text.includes('får YouTube (Google) besked') ? ['the words beside a button'] : []),
  ];
}

test('reader view tells each quote once, all that has a number, and no button', async ({ page }) => {
  const response = await page.request.get('./');
  const html = await response.text();
  expect(faultsOf(html), 'as it is sent').toEqual([]);
  await openReading(page);
  expect(faultsOf(await page.content()), 'as it is when its scripts have run').toEqual([]);
  const planted = html.replaceAll('data-only="stage" hidden', 'data-only="stage"');
  expect(faultsOf(planted)).toContainEqual(expect.stringMatching(/^2 times: /));
});
