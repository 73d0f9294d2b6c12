import { calendarOf } from '../site/calendar.ts';
import { dataDay } from './day/data-day.ts';
import type { Deck } from './deck.ts';
import type { Day, PageDraft } from './draft.ts';
import { slidesIn } from './html/slides-in.ts';
import { writeHtml, writeInside } from './html/tree.ts';
import { newestOf, yearOf } from './newest-figure.ts';

/** Writes a page that has been through every step as HTML; `found` is what they told of it. */
export function writeDeck(
  page: PageDraft,
  day: Day,
  { missing, warnings }: Pick<Deck, 'missing' | 'warnings'>,
): Deck {
  const { programme, figures } = day;
  const newest = newestOf(figures);
  const sections = page.items
    .flatMap((item) => item.sections)
    .map((section) => ({ id: slidesIn(section)[0]?.id ?? '', html: writeHtml(section) }));
  const method = writeInside(page.method.tree);
  const frame = writeInside(page.frame.tree);
  return {
    year: newest && yearOf(newest),
    dataDay: dataDay(figures),
    title: programme.title,
    description: descriptionOf(programme),
    calendar: calendarOf(programme),
    sections,
    frame,
    method,
    body: bodyOf(page),
    missing,
    warnings,
  };
}

/** What the day is, who holds it, and when and where, as far as that is known. */
function descriptionOf({ title, organiser, strapline, date, place }: Day['programme']): string {
  const when = [date?.words, place].filter((one) => one !== undefined).join(', ');
  const sentences = [
    `${title} – ${organiser}`,
    strapline,
    when.charAt(0).toLocaleUpperCase('da') + when.slice(1),
  ];
  return sentences.flatMap((one) => (one === '' ? [] : [`${one}.`])).join(' ');
}

/** The frame with the slides and the method where they belong. */
function bodyOf({ frame: { tree }, method, items }: PageDraft): string {
  const slides = tree.querySelector('.slides');
  for (const [index, section] of items.flatMap((item) => item.sections).entries())
    slides?.append(...(index > 0 ? ['\n'] : []), section);
  tree.querySelector('#deck')?.after(...method.tree.childNodes);
  return writeInside(tree);
}
