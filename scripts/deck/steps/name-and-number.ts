import { headingId } from '../../../components/slide/link-here.tsx';
import type { ItemDay, ItemDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { slidesIn } from '../html/slides-in.ts';
import { withoutSoftHyphens } from '../html/text.ts';
import { putAttribute } from '../html/tree.ts';

/**
 * Names each slide after its first heading, and writes its number in the day on it: it stands in the slide's corner and
 * can be typed. Names are what a reader tells places by, so one that an earlier slide has gets the number, too.
 */
export function nameAndNumber(
  draft: Pick<ItemDraft, 'sections' | 'names'>,
  { numbering }: Pick<ItemDay, 'numbering'>,
): Findings {
  const names: string[] = [];
  for (const slide of draft.sections.flatMap(slidesIn)) {
    numbering.slides += 1;
    const number = String(numbering.slides);
    const heading = [...slide.querySelectorAll('h1, h2, h3')].find((one) => one.closest('section') === slide);
    if (heading) {
      const name = withoutSoftHyphens(heading.textContent).trim();
      putAttribute(heading, 'id', headingId(slide.id), 'first');
      if (numbering.names.has(name)) putAttribute(slide, 'aria-label', `${name}, slide ${number}`, 'last');
      else putAttribute(slide, 'aria-labelledby', headingId(slide.id), 'last');
      numbering.names.add(name);
      names.push(name);
    }
    putAttribute(slide, 'data-number', number, 'first');
  }
  draft.names = names;
  return {};
}
