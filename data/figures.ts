import { isInEdition } from './read/edition.ts';
import type { Figure } from './figure/figure.ts';
import { load, subjectFiles } from './read/files.ts';
import { figuresOf } from './subjects/figures.ts';
import { inSlides } from './subjects/in-slides.ts';

const all = subjectFiles.flatMap(({ name, description, rows }) => {
  if (!rows) return [];
  const { rows: all, ...records } = load(rows);
  const subject = { name, description: load(description), ...records, rows: all.filter(isInEdition) };
  return [{ name, subject, figures: figuresOf(subject) }];
});

/** Every subject as slides name it: `subjects.bisiddersager.nye` is this year's. */
export const subjects = Object.fromEntries(
  all.map(({ name, subject, figures }) => [name, inSlides(subject, figures)]),
);

/** Every figure there is, those without value too, each once by its `id`, oldest year first. */
export const allFigures: readonly Figure[] = all.flatMap(({ figures }) => figures.all);
