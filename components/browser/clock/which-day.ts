/** Where a day is, seen from the one that the programme is held. */
export type WhichDay = 'before' | 'the day' | 'after';

/**
 * Which day it is, both days as "2021-10-06"; where nobody has said when the programme is held, every day is. `today` is
 * that of `momentOf`, by the machine's own clock and time zone: that is the clock in the room, and what it shows is what
 * people there go by. Whether it is Danish time is told before going on stage (`ready/clock-today.ts`).
 */
export function whichDay(today: string, held: string | undefined): WhichDay {
  if (held === undefined || today === held) return 'the day';
  return today < held ? 'before' : 'after';
}
