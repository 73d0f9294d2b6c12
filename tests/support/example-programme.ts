import { parseClock } from '../../components/browser/clock/day.ts';
import type { Item, PlannedSlide } from '../../components/browser/clock/programme.ts';

/** A day for tests: two talks, lunch of half an hour, a talk, work, coffee of a quarter, and a farewell without end. */
export const exampleDay: readonly Item[] = [
  item('velkomst', '10:00', '10:20', [slide('velkomst'), slide('dagen')]),
  item('intro', '10:20', '10:50', [
    slide('intro', 2),
    slide('tal'),
    slide('mere', 4, true),
    slide('ord', undefined, true),
    slide('tak'),
  ]),
  item('oplaeg', '10:50', '12:00', [slide('oplaeg')]),
  { ...item('frokost', '12:00', '12:30', [slide('frokost')]), isBreak: true },
  item('efter', '12:30', '13:00', [slide('efter'), slide('efter-2'), slide('efter-3')]),
  item('arbejde', '13:00', '14:00', [slide('arbejde'), slide('emner')]),
  { ...item('kaffe', '14:00', '14:15', [slide('kaffe')]), isBreak: true },
  item('samling', '14:15', '15:00', [slide('samling')]),
  item('farvel', '15:00', undefined, [slide('farvel')]),
];

/** A slide of some planned minutes. */
export function slide(id: string, minutes?: number, skippable = false): PlannedSlide {
  return { id, seconds: minutes === undefined ? undefined : minutes * 60, skippable };
}

/** An item with times as "10:30". */
export function item(
  id: string,
  start: string,
  end: string | undefined,
  slides: readonly PlannedSlide[] = [slide(id)],
): Item {
  return {
    ...{ id, start: parseClock(start), slides, isBreak: false },
    end: end === undefined ? undefined : parseClock(end),
  };
}
