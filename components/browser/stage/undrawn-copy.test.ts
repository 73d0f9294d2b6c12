import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { undrawnCopy } from './undrawn-copy.ts';

const { document } = parseHTML(`<html><body>
  <section class="slide" id="tal" style="display: none">
    <h2 id="overskrift">Tal</h2>
    <figure data-chart="column" data-drawn=""><div class="plot" style="min-height: 9px"><canvas></canvas></div></figure>
    <figure data-chart="ranking" data-drawn=""><ol class="plot"><li>Skole</li></ol></figure>
    <div class="film-frame"><iframe src="https://example.org"></iframe></div>
    <aside class="notes">Husk vand</aside>
  </section>
</body></html>`);

it('a slide that has been drawn and played is copied as it came, and as often as one likes', () => {
  const slide = document.querySelector<HTMLElement>('#tal');
  if (!slide) throw new Error('There is a slide.');
  const before = slide.outerHTML;
  const copy = undrawnCopy(slide);
  expect(copy.outerHTML.replace(/\s+/g, ' ')).toBe(
    '<section class="slide"> <h2>Tal</h2> ' +
      '<figure data-chart="column"><div class="plot"></div></figure> ' +
      '<figure data-chart="ranking" data-drawn=""><ol class="plot"><li>Skole</li></ol></figure> ' +
      '<div class="film-frame"></div> </section>',
  );
  expect(slide.outerHTML).toBe(before);
});
