import { expect, test, type Page } from '@playwright/test';
import { slideFaults } from './support/slide-faults.ts';
import { readHtml, writeInside } from '../scripts/deck/html/tree.ts';
import { fitSlides } from '../scripts/deck/steps/fit-slides.ts';
import { hyphenate } from '../scripts/deck/steps/hyphenate.ts';
import { at, openStage } from './support/deck.ts';

const bank =
  'Erfaringsudveksling om bisidning og ambassadørrollen i kommunerne, Ungdomskriminalitetsnævnet og Familieretshuset: hvad lærte vi, og hvad siger børnene selv?'.split(
    ' ',
  );

const words = (count: number) => Array.from({ length: count }, (_, at) => bank[at % bank.length]).join(' ');

/** A timer stands between heading and subjects while it runs. */
const running =
  '<div class="timer" data-state="running" data-minutes="20"><p role="timer"><time>20.00</time></p></div>';

const mark = '<svg class="arch-mark" viewBox="0 0 22 30"></svg>';

/** Slides whose text grows: each as its layout and its content with so many words. */
const slides: readonly Readonly<{ what: string; layout: string; body: (count: number) => string }>[] = [
  { what: 'a heading of a finding', layout: 'finding', body: (count) => `<h3>${words(count)}</h3>` },
  {
    what: 'a paragraph under a heading',
    layout: 'finding',
    body: (count) => `<h3>${words(8)}</h3><p>${words(count)}</p><p>${words(12)}</p>`,
  },
  {
    what: 'a list of short lines',
    layout: 'finding',
    body: (count) =>
      `<h3>${words(8)}</h3><ul>${Array.from({ length: count }, () => `<li>${words(4)}</li>`).join('')}</ul>`,
  },
  {
    what: 'a key figure without a chart',
    layout: 'finding',
    body: (count) =>
      `<h3>${words(8)}</h3><div class="key-figure"><p class="number"><data value="757">757</data></p>${words(count)}</div>`,
  },
  {
    what: 'a heading of group work',
    layout: 'work',
    body: (count) =>
      `<h3>${words(count)}</h3>${running}<ul class="subjects"><li>${mark}${words(3)}</li><li>${mark}${words(4)}</li></ul>`,
  },
  {
    what: 'a subject of group work',
    layout: 'work',
    body: (count) =>
      `<h3>${words(3)}</h3>${running}<ul class="subjects"><li>${mark}${words(count)}</li><li>${mark}${words(4)}</li></ul>`,
  },
  {
    what: 'a heading of quotes',
    layout: 'quotes',
    body: (count) => `<h3>${words(count)}</h3>`,
  },
];

/** A slide as the deck sets it, and what is told of it. */
function fittedSlide(layout: string, body: string) {
  const html = `<section id="intro" class="slide ${layout}"><div class="slide-body">${body}</div></section>`;
  const draft = { tree: readHtml(html), file: { name: 'slides/intro.mdx', source: () => undefined } };
  hyphenate(draft);
  const { mistakes = [] } = fitSlides(draft, { texts: [] });
  return { html: writeInside(draft.tree), mistakes };
}

/** Puts a slide in the place of one on the stage, and tells what is wrong with how it is drawn. */
async function faultsOf(page: Page, layout: string, html: string): Promise<string[]> {
  await page.evaluate(
    ([kind = '', section = '']) => {
      const old = document.getElementById('intro');
      const { firstElementChild: made } = document.createRange().createContextualFragment(section);
      if (!old || !made) throw new Error('no slide');
      old.className = `${kind} ${[...old.classList].filter((name) => /^(present|past|future)$/.test(name)).join(' ')}`;
      for (const name of ['data-fit', 'data-foot']) {
        const value = made.getAttribute(name);
        if (value === null) old.removeAttribute(name);
        else old.setAttribute(name, value);
      }
      old.replaceChildren(...made.childNodes);
    },
    [`slide ${layout}`, html],
  );
  return page.evaluate(slideFaults, 'intro');
}

for (const { what, layout, body } of slides)
  test(`${what} that is accepted can be seen whole on the stage, however long`, async ({ page }) => {
    await page.clock.install({ time: at('08:00') });
    await openStage(page, 'intro');
    // The page's own clocks would set the timer that is put into it.
    await page.clock.pauseAt(at('08:10'));
    const fitted = (count: number) => fittedSlide(layout, body(count));
    let [most, refused] = [1, 400];
    while (refused - most > 1) {
      const middle = Math.floor((most + refused) / 2);
      if (fitted(middle).mistakes.length === 0) most = middle;
      else refused = middle;
    }
    expect(most, 'something is accepted').toBeGreaterThan(5);
    expect(refused, 'something is refused').toBeLessThan(400);
    for (const count of [most, most - 1, Math.round(most * 0.8), Math.round(most / 2), 3])
      expect(await faultsOf(page, layout, fitted(count).html), `${count} of ${most}`).toEqual([]);
    // What is refused is not refused for nothing.
    const seen = await faultsOf(page, layout, fitted(2 * most).html);
    expect(seen, `${2 * most} where ${most} are accepted`).not.toEqual([]);
  });
