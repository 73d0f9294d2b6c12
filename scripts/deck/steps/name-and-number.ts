import { headingId } from '../../../components/slide/link-here.tsx';
import type { ItemDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { slidesIn } from '../html/slides-in.ts';
import { withoutSoftHyphens } from '../html/text.ts';
import { putAttribute } from '../html/tree.ts';

/**
 * Names each slide after its first heading, and writes its number in the day on it: it stands in the slide's corner and
 * can be typed. Names are what a reader tells places by, so one that an earlier slide has gets the number, too.
 */
export function nameAndNumber({ items }: { items: readonly Pick<ItemDraft, 'sections'>[] }): Findings {
  const taken = new Set<string>();
  const slides = items.flatMap(({ sections }) => sections.flatMap(slidesIn));
  for (const [index, slide] of slides.entries()) {
    const number = String(index + 1);
    const heading = [...slide.querySelectorAll('h1, h2, h3')].find((one) => one.closest('section') === slide);
    if (heading) {
      const name = withoutSoftHyphens(heading.textContent).trim();
      putAttribute(heading, 'id', headingId(slide.id), 'first');
      if (taken.has(name)) putAttribute(slide, 'aria-label', `${name}, slide ${number}`, 'last');
      else putAttribute(slide, 'aria-labelledby', headingId(slide.id), 'last');
      taken.add(name);
    }
    putAttribute(slide, 'data-number', number, 'first');
  }
  return {};
}
