import { elapsedAt, parseClock, type Stretch } from '../clock/day.ts';

/** A slide in the plan: how long it is planned to take, if someone has said so, and whether it can be skipped. */
export type PlannedSlide = Readonly<{ id: string; seconds: number | undefined; skippable: boolean }>;

/** An item of the programme with its slides. Times are minutes from midnight. */
export type Item = Readonly<{
  id: string;
  start: number;
  /** Undefined for the last while the day's end is not stated. */
  end: number | undefined;
  isBreak: boolean;
  slides: readonly PlannedSlide[];
}>;

/** Reads the programme from the agenda on its slide, and which slides each item has from their order. */
export function readProgramme(root: ParentNode): Item[] {
  const rows = [...(root.querySelector('.agenda')?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  const slides = slidesByItem(root, new Set(rows.map(idOf)));
  return rows.map((row) => {
    const { start, end, kind } = row.dataset;
    return {
      id: idOf(row),
      start: parseClock(start),
      end: end === undefined ? undefined : parseClock(end),
      isBreak: kind === 'pause',
      slides: slides.get(idOf(row)) ?? [],
    };
  });
}

/** From when until when the day is printed. */
export function printedStretch(items: readonly Item[]): Stretch {
  const [first, last] = [items[0], items.at(-1)];
  return { from: first?.start ?? 0, until: last?.end ?? last?.start ?? 0 };
}

/** The programme on a day, with its times as minutes that have passed since midnight: summer time may begin or end. */
export function onDay(items: readonly Item[], day: string): Item[] {
  return items.map((item) => ({
    ...item,
    start: elapsedAt(day, item.start),
    end: item.end === undefined ? undefined : elapsedAt(day, item.end),
  }));
}

/**
 * The slides from the one that opens an item up to the one that opens the next. reveal.js gives a slide's classes to
 * its background too, which is no section.
 */
function slidesByItem(root: ParentNode, items: ReadonlySet<string>): Map<string, PlannedSlide[]> {
  const byItem = new Map<string, PlannedSlide[]>();
  let slides: PlannedSlide[] = [];
  for (const { id, dataset } of root.querySelectorAll<HTMLElement>('section.slide')) {
    if (items.has(id)) byItem.set(id, (slides = []));
    const seconds = Number(dataset['timing'] ?? NaN);
    slides.push({
      id,
      seconds: seconds >= 0 ? seconds : undefined,
      skippable: dataset['skippable'] !== undefined,
    });
  }
  return byItem;
}

function idOf(row: HTMLElement): string {
  return row.dataset['item'] ?? '';
}
