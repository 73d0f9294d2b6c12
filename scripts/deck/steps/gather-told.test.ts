import { expect, it } from 'vitest';
import { readHtml } from '../html/tree.ts';
import { gatherTold } from './gather-told.ts';
import type { ItemDraft } from '../draft.ts';

function toldIn(html: string): ItemDraft['told'] {
  const draft: Pick<ItemDraft, 'sections' | 'told'> = { sections: [...readHtml(html).children], told: [] };
  gatherTold(draft);
  return draft.told;
}

const finding = (inside: string, more = '') =>
  toldIn(
    `<section id="fund" class="slide finding"${more}><div class="slide-body">${inside}</div></section>`,
  )[0];

it('a finding is its heading, the number in it marked and on a line of its own', () => {
  expect(
    finding('<h3>Der var <data value="757" data-note="3">757<button class="ask"></button></data> sager</h3>'),
  ).toEqual({
    id: 'fund',
    name: 'Der var <data value="757">757</data> sager',
    finding: 'Der var <br/><data class="told-number" value="757">757</data> sager',
    isMain: true,
    quote: undefined,
  });
  expect(finding('<h3>I <data value="9">9</data> sager</h3>')?.finding).toBe(
    'I <data class="told-number" value="9">9</data> sager',
  );
  expect(finding('<h3><data value="9">9</data> børn</h3>')?.finding).toBe(
    '<data class="told-number" value="9">9</data> børn',
  );
});

it('a heading without a number has the first key figure under it, and what is counted', () => {
  const key =
    '<div class="key-figure" data-counts="sager"><p class="number"><data value="5">5</data></p>sager i alt.</div>';
  expect(finding(`<h3>Vold var oftest årsagen</h3>${key}`)?.finding).toBe(
    'Vold var oftest årsagen<br/><data class="told-number" value="5">5</data> sager',
  );
  const unknown =
    '<div class="key-figure"><p class="number"><span class="unknown">ikke oplyst</span></p></div>';
  expect(finding(`<h3>Vold var oftest årsagen</h3>${unknown}`)?.finding, 'no number is made up').toBe(
    'Vold var oftest årsagen',
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
