import { parseClock } from '../clock/day.ts';
import type { Item, PlannedSlide } from '../clock/programme.ts';
import type { ListedSlide } from '../search/find-slides.ts';
import { stepsOf } from '../stage/steps.ts';
import type { WalkedSlide } from '../stage/stops.ts';
import { textOf } from './text-of.ts';

/** A slide of the page: how it is found, walked through and planned, and its section. */
export type DeckSlide = ListedSlide & WalkedSlide & PlannedSlide & Readonly<{ section: HTMLElement }>;

/** An item of the programme as the page has it. */
export type AgendaItem = Item &
  Readonly<{ title: string; short: string | undefined; slides: readonly DeckSlide[] }>;

/**
 * What there is on the page: the slides in the order of the day, the programme's items with theirs, and the day it is
 * held, as "2021-10-06", where that is known.
 */
export type DeckDocument = Readonly<{
  slides: readonly DeckSlide[];
  items: readonly AgendaItem[];
  held: string | undefined;
}>;

/**
 * Reads the page: each section says which item it belongs to, and the agenda on its slide when that is. What is read
 * stays as it was when an editor's change comes in.
 */
export function readDocument(root: ParentNode): DeckDocument {
  const agenda = root.querySelector<HTMLElement>('.agenda');
  const rows = [...(agenda?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const titles = new Map(rows.map((row) => [itemOf(row), textOf(row.querySelector('.item'))]));
  // reveal.js gives a slide's classes to its background too, which is no section.
  const slides = [...root.querySelectorAll<HTMLElement>('section.slide')].map((section, index) => ({
    ...plannedSlide(section),
    section,
    number: index + 1,
    heading: textOf(section.querySelector('h1, h2, h3, blockquote')),
    item: titles.get(itemOf(section)) ?? '',
    steps: stepsOf(section).length,
  }));
  const slidesOf = (id: string) => slides.filter(({ section }) => itemOf(section) === id);
  return {
    slides,
    items: rows.map((row) => readItem(row, titles, slidesOf(itemOf(row)))),
    held: agenda?.dataset['day'],
  };
}

/** A slide with a clock for work in the room takes the minutes of that clock, unless it says itself how many. */
function plannedSlide(section: HTMLElement): PlannedSlide {
  const { id, dataset } = section;
  const clock = section.querySelector<HTMLElement>('.timer')?.dataset['minutes'];
  const seconds = Number(dataset['timing'] ?? Number(clock ?? NaN) * 60);
  return {
    id,
    seconds: seconds >= 0 ? seconds : undefined,
    skippable: dataset['skippable'] !== undefined,
  };
}

function readItem(
  row: HTMLElement,
  titles: ReadonlyMap<string, string>,
  slides: readonly DeckSlide[],
): AgendaItem {
  const { start, end, kind } = row.dataset;
  const id = itemOf(row);
  return {
    id,
    title: titles.get(id) ?? '',
    short: row.dataset['short'],
    start: parseClock(start),
    end: end === undefined ? undefined : parseClock(end),
    isBreak: kind === 'pause',
    slides,
  };
}

const itemOf = ({ dataset }: HTMLElement): string => dataset['item'] ?? '';
