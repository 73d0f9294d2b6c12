import type { Day, Part } from '../draft.ts';
import type { Findings } from '../findings.ts';

/** A warning for each slide on which the speaker has nothing to say, in an edition that has what the speaker says. */
export function warnOfSilence({ tree, file }: Part, { notes }: Pick<Day, 'notes'>): Findings {
  if (!notes) return {};
  const warnings = [...tree.querySelectorAll('.slide')]
    .filter((slide) => !slide.querySelector('.notes')?.textContent.trim())
    .map(
      ({ id }) => `${file.name} Slidet »${id}« har ingen talernoter. Skriv dem mellem <Notes> og </Notes>.`,
    );
  return { warnings };
}
