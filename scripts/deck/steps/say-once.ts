import type { ItemDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { slidesIn } from '../html/slides-in.ts';
import { textOf } from '../html/text.ts';
import { putAttribute } from '../html/tree.ts';

/** Marks what the stage shows, and the page to read leaves to the text under it. */
const inText = 'data-in-text';

/** Lets the page to read say once, on each slide, where a number is from, and what is to be known of it. */
export function sayOnce({ sections }: Pick<ItemDraft, 'sections'>): Findings {
  for (const slide of sections.flatMap(slidesIn)) {
    leaveFiguresToText(slide);
    askOnce(slide);
    leaveNoteToText(slide);
  }
  return {};
}

/**
 * Each number can be asked about the first time that the page has it: not in a heading or a link, which hold no button, nor as
 * a large number that a paragraph there tells instead.
 */
function askOnce(slide: Element): void {
  const untold = `a, h1, h2, h3, .key-figure[${inText}]`;
  const asked = new Set<string | null>();
  for (const ask of slide.querySelectorAll('.ask')) {
    const of = ask.getAttribute('popovertarget');
    if (ask.closest(untold) || asked.has(of)) ask.remove();
    else asked.add(of);
  }
  const ofHeading = slide.querySelector('.heading-figures');
  if (ofHeading && !ofHeading.querySelector('.ask')) ofHeading.remove();
}

/** A key figure is the stage's where the paragraphs under it tell all its numbers. */
function leaveFiguresToText(slide: Element): void {
  const told = new Set([...slide.querySelectorAll('.background data')].map(figureOf));
  for (const figure of slide.querySelectorAll('.key-figure:has(.number data)'))
    if ([...figure.querySelectorAll('data')].every((data) => told.has(figureOf(data))))
      putAttribute(figure, inText, '', 'last');
}

/** Which figure a number is: the same number may count something else. */
const figureOf = (data: Element): string =>
  `${data.getAttribute('data-note') ?? ''}: ${textOf(data, '.ask')}`;

/** A chart's note is the stage's where the text under it has the whole of it. */
function leaveNoteToText(slide: Element): void {
  const texts = [...slide.querySelectorAll('.background p')].map((paragraph) => textOf(paragraph));
  if (!texts.some((text) => text.startsWith('Note:'))) return;
  for (const note of slide.querySelectorAll('.chart-note')) putAttribute(note, inText, '', 'last');
}
