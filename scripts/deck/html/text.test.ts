import { expect, it } from 'vitest';
import { passagesIn, textOf } from './text.ts';
import { readHtml } from './tree.ts';

it('a text is told as one reads it, without what is left out', () => {
  const tree = readHtml('<h3>Bis\u00adidder\n  <b>og</b> barn</h3><p class="notes">Sig det</p>');
  expect(textOf(tree)).toBe('Bisidder og barnSig det');
  expect(textOf(tree, '.notes')).toBe('Bisidder og barn');
});

it('passages know their slide, and what was typed where', () => {
  const tree = readHtml(
    '<p>Før</p><section id="a"><p>Der var <typed-text at="4:9">7\u00ad sager</typed-text>, og <b>så</b></p><table><tr><td>9</td></tr></table></section><p>Efter</p>',
  );
  expect(passagesIn(tree, new Set(['table']), 'outside')).toEqual([
    { slide: '', text: 'Før', typed: [] },
    { slide: 'a', text: 'Der var 7 sager, og ', typed: [{ from: 8, to: 15, at: '4:9' }] },
    { slide: 'a', text: 'så', typed: [] },
    { slide: 'a', text: 'Efter', typed: [] },
  ]);
  expect(passagesIn(tree, new Set(['table']), 'inside')).toEqual([{ slide: 'a', text: '9', typed: [] }]);
});
