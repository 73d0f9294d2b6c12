import { inWords, type Baseline } from './baseline.ts';
import { changesBetween, type Changes } from './changes.ts';
import type { Editions } from './load-editions.ts';
import type { SlidePictures } from './pictures.ts';

/** All that a report says. */
export type Report = Readonly<{
  title: string;
  /** What was held against what, and when. */
  compared: string;
  /** What is to be known of the report itself. */
  note: string;
  changes: Changes;
  /** By the slides' ids. */
  pictures: ReadonlyMap<string, SlidePictures>;
}>;

/** A report of two editions, without its pictures. */
export function reportOf(editions: Editions, baseline: Baseline, today: Date): Report {
  return {
    title: editions.after.programme.title,
    compared: `Filerne, som de var ${inWords(today)}, er sammenlignet med ${baseline.name}.`,
    note: 'Talernoterne er med: læg ikke rapporten på nettet. Slides og citater er, som de må være på tryk.',
    changes: changesBetween(editions),
    pictures: new Map(),
  };
}

/** The report with what its slides look like. Those that only differ where nobody sees it are left out. */
export function withPictures(report: Report, pictures: Report['pictures']): Report {
  const looksOtherwise = ({ id }: Changes['slides'][number]): boolean => {
    const { before, after } = pictures.get(id) ?? {};
    return !before || !after || Buffer.compare(before, after) !== 0;
  };
  const slides = report.changes.slides.filter(looksOtherwise);
  return { ...report, pictures, changes: { ...report.changes, slides } };
}
