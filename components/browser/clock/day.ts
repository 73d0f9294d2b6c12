/** A stretch of the day, in minutes from midnight. */
export type Stretch = Readonly<{ from: number; until: number }>;

/** Minutes from midnight on the clock of this device, with seconds as fractions. */
export function minutesOfDay(date: Date): number {
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60;
}

/** "13:30" as minutes from midnight; NaN for anything else. */
export function parseClock(text: string | undefined): number {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(text ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** Which item is on: the last that has begun, or -1 before the first. `starts` are in order. */
export function itemAt(starts: readonly number[], now: number): number {
  return starts.findLastIndex((start) => start <= now);
}

/** Whole minutes left of a break. Before it begins that is all of it; when it is over, 0. */
export function minutesLeft({ from, until }: Stretch, now: number): number {
  return Math.max(0, Math.ceil(until - Math.max(from, now)));
}

/** Seconds as a clock that counts down: 1200 is "20.00". */
export function formatCountdown(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}.${String(whole % 60).padStart(2, '0')}`;
}
