/** A stretch of the day, in minutes. */
export type Stretch = Readonly<{ from: number; until: number }>;

/**
 * A moment of the day that is being held: the day's date here, and how many minutes have passed since its midnight. It
 * is more than 1440 where the day goes on past midnight, and no change to or from summer time makes it jump.
 */
export type Moment = Readonly<{ day: string; minutes: number }>;

const wholeDay = 24 * 60;

/** "13:30" as minutes from midnight; NaN for anything else. */
export function parseClock(text: string | undefined): number {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(text ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/**
 * The moment that a date is in a programme printed from one time of day until another. Until half the night between
 * two such days has gone, it is still the day before: what was moved past midnight belongs to that.
 */
export function momentOf(date: Date, { from, until }: Stretch): Moment {
  const nightIsHalfOver = Math.max(0, (until + from - wholeDay) / 2);
  const isNewDay = date.getHours() * 60 + date.getMinutes() >= nightIsHalfOver;
  const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate() - (isNewDay ? 0 : 1));
  const day = [midnight.getFullYear(), two(midnight.getMonth() + 1), two(midnight.getDate())].join('-');
  return { day, minutes: (date.getTime() - midnight.getTime()) / 60_000 };
}

/** How many minutes of a day have passed when its clock shows `clock`, which is minutes from midnight. */
export function elapsedAt(day: string, clock: number): number {
  return (dateAt(day, clock).getTime() - dateAt(day, 0).getTime()) / 60_000;
}

/** What the clock shows, in hours and minutes, when so many minutes of a day have passed. */
export function clockAt(day: string, elapsed: number): [hours: string, minutes: string] {
  const date = new Date(dateAt(day, 0).getTime() + elapsed * 60_000);
  return [two(date.getHours()), two(date.getMinutes())];
}

/** "onsdag den 6. oktober 2021" of "2021-10-06". */
export function dateInWords(day: string): string {
  return new Intl.DateTimeFormat('da-DK', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day));
}

/** The least whole number that holds a number of minutes or seconds, which may be off by what arithmetic loses. */
export function wholeUp(number: number): number {
  return Math.ceil(number - 1e-6);
}

/** The whole minutes or seconds in a number of them, which may be off by what arithmetic loses. */
export function wholeDown(number: number): number {
  return Math.floor(number + 1e-6);
}

/** Seconds as a clock that counts down: 1200 is "20.00". */
export function formatCountdown(seconds: number): string {
  const whole = Math.max(0, wholeUp(seconds));
  return `${Math.floor(whole / 60)}.${two(whole % 60)}`;
}

function dateAt(day: string, clock: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 0, clock);
}

/** A whole number as a clock has it: "07". */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}
