import type { ItemDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { slidesIn } from '../html/slides-in.ts';

/**
 * Lets each number be asked about once a slide, the first time that the page to read has it: not in a heading, which
 * holds no button, nor as a large number that a paragraph there tells instead.
 */
export function askOnce({ sections }: Pick<ItemDraft, 'sections'>): Findings {
  for (const slide of sections.flatMap(slidesIn)) {
    const unread = slide.querySelector('.background')
      ? ':is(h1, h2, h3, .key-figure) .ask'
      : ':is(h1, h2, h3) .ask';
    for (const ask of slide.querySelectorAll(unread)) ask.remove();
    const asked = new Set<string | null>();
    for (const ask of slide.querySelectorAll('.ask')) {
      const of = ask.getAttribute('popovertarget');
      if (asked.has(of)) ask.remove();
      asked.add(of);
    }
    const ofHeading = slide.querySelector('.heading-figures');
    if (ofHeading && !ofHeading.querySelector('.ask')) ofHeading.remove();
  }
  return {};
}
