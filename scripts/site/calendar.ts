import type { Programme } from '../../data/programme.ts';
import { formatClock } from '../../components/day/clock-time.ts';

/** What the calendar file beside a page is called. */
export const calendarFile = 'temadag.ics';

/**
 * The day as a file for calendars (RFC 5545): one event from the first item until the last time that is known, with the
 * programme, the place and the page's address, as far as they are known. Undefined where the date is not. It is the same
 * for the same programme, whenever it is made.
 */
export function calendarOf({ title, organiser, date, place, address, items }: Programme): string | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (!date || !first || !last) return undefined;
  const { day } = date;
  const programme = items.map(
    ({ start, title: name, subtitle }) =>
      `${formatClock(start)} ${name}${subtitle === undefined ? '' : ` – ${subtitle}`}`,
  );
  const description = [...programme, ...(address === undefined ? [] : ['', address])].join('\n');
  const host = address === undefined ? 'temadag' : new URL(address).host;
  const event: [name: string, value: string | undefined][] = [
    ['UID', `${day}@${host}`],
    ['DTSTAMP', stampOf(new Date(`${day}T00:00:00Z`))],
    ['DTSTART', stampOf(momentInDenmark(day, first.start))],
    ['DTEND', stampOf(momentInDenmark(day, last.end ?? last.start))],
    ['SUMMARY', escaped(title)],
    ['LOCATION', place && escaped(place)],
    ['DESCRIPTION', escaped(description)],
    ['URL', address],
  ];
  const lines = event.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${escaped(organiser)}//Temadag//DA`, 'METHOD:PUBLISH']
    .concat('BEGIN:VEVENT', lines, 'END:VEVENT', 'END:VCALENDAR')
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** When the clocks in Denmark show a time of a day, given in minutes from midnight. */
function momentInDenmark(day: string, minutes: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  // Near a change to or from summer time the first guess may be off by the hour that it changes.
  const guess = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(guess));
}

const inDenmark = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Copenhagen',
  timeZoneName: 'longOffset',
});

/** By how many milliseconds Danish clocks are ahead of UTC. */
function offsetAt(time: number): number {
  const name = inDenmark.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, hours = 0, minutes = 0] = /\+(\d{2}):(\d{2})$/.exec(name)?.map(Number) ?? [];
  return (hours * 60 + minutes) * 60_000;
}

/** A moment as calendars write it, in UTC: "20211006T083000Z". */
const stampOf = (moment: Date): string => moment.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');

/** A text in which commas, semicolons, backslashes and line breaks mean themselves. */
const escaped = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`);

/** How many bytes a line may have, and a line that goes on, whose first one is a blank. */
const longest = 75;

/** A line that is cut where it is too long, never within a letter. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let room = longest;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (size > room) {
      parts.push(part);
      part = '';
      room = longest - 1;
    }
    room -= size;
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}
