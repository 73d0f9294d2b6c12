import { calendarOf } from '../site/calendar.ts';
import { dataDay } from './day/data-day.ts';
import type { Deck } from './deck.ts';
import type { Day, PageDraft } from './draft.ts';
import { writeInside, type Added } from './html/tree.ts';
import { newestOf, yearOf } from './newest-figure.ts';

/** Writes a page that has been through every step as HTML; `found` is what they told of it. */
export function writeDeck(
  page: PageDraft,
  day: Day,
  { missing, warnings }: Pick<Deck, 'missing' | 'warnings'>,
): Deck {
  const { programme, figures } = day;
  const newest = newestOf(figures);
  return {
    year: newest && yearOf(newest),
    dataDay: dataDay(figures),
    title: programme.title,
    description: descriptionOf(programme),
    calendar: calendarOf(programme),
    sections: page.items.flatMap(({ sections }) => sections),
    frame: page.frame.html,
    method: page.method.html,
    contents: page.contents,
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

/** The frame with the contents, the slides and the method where they belong. */
function bodyOf({ frame: { tree }, method, items, contents }: PageDraft): string {
  const slides = items.flatMap(({ sections }) => sections.map(({ html }) => html)).join('\n');
  const places: [Element | null, { inside?: string; after?: string }][] = [
    [tree.querySelector('.contents'), { inside: contents }],
    [tree.querySelector('.slides'), { inside: slides }],
    [tree.querySelector('#deck'), { after: method.html }],
  ];
  const added: Added = new Map(places.flatMap(([element, html]) => (element ? [[element, html]] : [])));
  return writeInside(tree, added);
}
