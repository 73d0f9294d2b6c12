import { expect, it } from 'vitest';
import { readHtml } from '../html/tree.ts';
import { gatherTold } from './gather-told.ts';
import type { ItemDraft } from '../draft.ts';

function toldIn(html: string): ItemDraft['told'] {
  const draft: Pick<ItemDraft, 'sections' | 'told'> = { sections: [...readHtml(html).children], told: [] };
  gatherTold(draft);
  return draft.told;
}

const finding = (inside: string, more = '', layout = 'finding') =>
  toldIn(
    `<section id="fund" class="slide ${layout}"${more}><div class="slide-body">${inside}</div></section>`,
  )[0];

it('a finding is its heading, with its first number large before it', () => {
  expect(
    finding('<h3>Der var <data value="757" data-note="3">757<button class="ask"></button></data> sager</h3>'),
  ).toEqual({
    id: 'fund',
    name: 'Der var <data value="757">757</data> sager',
    finding:
      '<span class="told-number" aria-hidden="true"><data value="757">757</data></span><span class="told-words">Der var <data value="757">757</data> sager</span>',
    isMain: true,
    quote: undefined,
  });
  expect(finding('<h3><data value="9">9</data> børn</h3>')?.finding).toBe(
    '<span class="told-number" aria-hidden="true"><data value="9">9</data></span><span class="told-words"><data value="9">9</data> børn</span>',
  );
});

it('a number that has a slide to itself is a finding too', () => {
  expect(finding('<h3>Vi var der i <data value="9">9</data> sager</h3>', '', 'count')?.finding).toContain(
    '9',
  );
});

it('a heading without a number has the first key figure before it, and what is counted', () => {
  const key =
    '<div class="key-figure" data-counts="sager"><p class="number"><data value="5">5</data></p>sager i alt.</div>';
  expect(finding(`<h3>Vold var oftest årsagen</h3>${key}`)?.finding).toBe(
    '<span class="told-number"><data value="5">5</data></span> <span class="told-words"><small>sager</small> Vold var oftest årsagen</span>',
  );
  const unknown =
    '<div class="key-figure"><p class="number"><span class="unknown">ikke oplyst</span></p></div>';
  expect(finding(`<h3>Vold var oftest årsagen</h3>${unknown}`)?.finding, 'no number is made up').toBe(
    '<span class="told-words">Vold var oftest årsagen</span>',
  );
});

it('a long heading is named by its chart in the contents, and a name is no HTML of its own', () => {
  const long = `<h3>${'Et langt ord '.repeat(9)}</h3><figure><figcaption>Vold &lt;og> andet <span>Alt</span></figcaption></figure>`;
  expect(finding(long)?.name).toBe('Vold &lt;og> andet');
});

it('what can be skipped is not the day’s main thing, and what only the stage has is not told', () => {
  expect(finding('<h3>Et fund</h3>', ' data-skippable')?.isMain).toBe(false);
  expect(finding('<h3>Et fund</h3>', ' data-only="stage"')).toBeUndefined();
});

it('a slide of quotes gives the first that may be printed, to the letter', () => {
  const quote = (words: string, more = '') =>
    `<figure class="quote"${more}><blockquote><p>${words}</p></blockquote></figure>`;
  const slide = (inside: string) =>
    toldIn(`<section id="ord" class="slide quotes"><h3>Ordene</h3>${inside}</section>`)[0];
  expect(slide(quote('Kun her', ' data-unprinted="true"') + quote('Sagt  så..'))).toMatchObject({
    finding: undefined,
    quote: quote('Sagt  så..'),
  });
  expect(slide(quote('Kun her', ' data-unprinted="true"'))?.quote).toBeUndefined();
});
