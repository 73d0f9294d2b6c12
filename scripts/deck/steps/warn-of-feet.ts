import type { Part } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { oneLine } from '../html/text.ts';

/** A warning for each slide whose charts have lines of their own at its foot: they stand in the same place. */
export function warnOfFeet({ tree, file }: Pick<Part, 'tree' | 'file'>): Findings {
  const feetOf = (slide: Element) => [...slide.querySelectorAll('.chart-foot')].filter(isOnStage);
  const warnings = [...tree.querySelectorAll('.slide')]
    .filter((slide) => new Set(feetOf(slide).map(({ textContent }) => oneLine(textContent))).size > 1)
    .map(
      ({ id }) =>
        `${file.name} Slidet »${id}« har diagrammer med hver sin linje nederst, og de står oven i hinanden. Giv dem hver sit slide.`,
    );
  return { warnings };
}

const isOnStage = (foot: Element): boolean => !foot.closest('.notes, .background, [data-only="reading"]');
