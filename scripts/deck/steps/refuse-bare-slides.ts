import { linesWith, type SlideFile } from '../day/slide-file.ts';
import type { ItemDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { textOf } from '../html/text.ts';
import { slidesIn } from '../html/slides-in.ts';

/** The lines, from 1, where a slide with an id begins in its file; none where a component has made it. */
export const linesOfSlide = (id: string, file: SlideFile): number[] =>
  linesWith(String.raw`<Slide\b[^>]*?\b(?<here>id)="${id}"`, '', file);

/** Whether a slide has a heading that its readers see. */
const hasHeading = (slide: Element): boolean =>
  [...slide.querySelectorAll('h1, h2, h3')].some(
    (one) => !one.closest('.notes, .background') && (textOf(one) !== '' || one.querySelector('img')),
  );

/** A mistake for each slide of an agenda item that has no heading, and one where the item has no slide of its own to lead to. */
export function refuseBareSlides({
  tree,
  file,
  agenda: { item },
}: Pick<ItemDraft, 'tree' | 'file' | 'agenda'>): Findings {
  const slides = slidesIn(tree);
  const bare = slides.flatMap((slide) => {
    const line = hasHeading(slide) ? undefined : linesOfSlide(slide.id, file)[0];
    return line === undefined
      ? []
      : [
          `${file.name}:${line} Slidet »${slide.id}« har ingen overskrift. Skriv den på en linje for sig selv med ### foran.`,
        ];
  });
  if (slides.length === 0 || slides.some(({ id }) => id === item.id)) return { mistakes: bare };
  return {
    mistakes: [
      `${file.name}:1 Punktet »${item.id}« mangler sit eget slide, som programmet fører til. Skriv <Opening /> øverst i filen.`,
      ...bare,
    ],
  };
}
