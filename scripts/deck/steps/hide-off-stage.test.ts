import { expect, it } from 'vitest';
import { readHtml, writeHtml } from '../html/tree.ts';
import { hideOffStage } from './hide-off-stage.ts';

it('what only the stage has is hidden in the HTML, a slide as well as a part of one, and nothing else', () => {
  const html =
    '<section id="a" data-only="stage" class="slide"><p data-only="stage">Ur</p><p data-only="reading">Ord</p></section>';
  const sections = [...readHtml(html).children];
  hideOffStage({ sections });
  expect(sections.map(writeHtml)).toEqual([
    '<section id="a" data-only="stage" hidden class="slide"><p data-only="stage" hidden>Ur</p><p data-only="reading">Ord</p></section>',
  ]);
});
