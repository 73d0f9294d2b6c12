import { checkAll } from '../../../../data/check/check.ts';
import { checkConsents } from '../../../../data/check/check-consents.ts';
import { checkMissing } from '../../../../data/check/check-missing.ts';
import type { Figure } from '../../../../data/figure/figure.ts';
import { subjectFiles } from '../../../../data/read/files.ts';
import type { Mistake } from '../../../../data/read/mistake.ts';
import type { InSlides } from '../../../../data/subjects/in-slides.ts';

/** A subject's figures, and the same as slides name them. */
export type FoundSubject = Readonly<{ name: string; figures: readonly Figure[]; named: InSlides }>;

/** What is found in the files: what the build would say, and the figures where they can be read. */
export type Found = Readonly<{
  mistakes: readonly Mistake[];
  missing: readonly Mistake[];
  warnings: readonly Mistake[];
  /** None while there are mistakes. */
  subjects: readonly FoundSubject[];
}>;

/** Checks the data as `npm run check` does, on a day; sentences in slides are not here. Never throws for what stands in a file. */
export async function examine(today: Date): Promise<Found> {
  const { mistakes, warnings } = checkAll();
  const consents = checkConsents('nettet', today).warnings;
  const found = { mistakes, missing: checkMissing(), warnings: [...warnings, ...consents] };
  if (mistakes.length > 0) return { ...found, subjects: [] };
  // It is read as it is imported, and throws where a file can't be read.
  const { allFigures, subjects } = await import('../../../../data/figures.ts');
  return {
    ...found,
    subjects: subjectFiles.flatMap(({ name }) => {
      const named = subjects[name];
      const figures = allFigures.filter(({ id }) => id.startsWith(`${name}.`));
      return named ? [{ name, figures, named }] : [];
    }),
  };
}
