import { nearest } from '../read/nearest.ts';
import type { Reading } from './reading.ts';
import { copied, mended, type Slip } from './slips.ts';

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const digits = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/;
const words = new RegExp(`^(\\d{1,2})\\.?\\s+(${months.join('|')})\\s+(\\d{4})$`, 'i');

/** A day, read as "2027-12-31". */
export const date: Reading<string> = {
  expected: 'en dato som 2027-12-31 eller 31. december 2027',
  read: (text) => {
    const [, y, m, d] = iso.exec(text) ?? [];
    if (y && m && d) return dayOf(y, m, d);
    const [, day, month, year] = digits.exec(text) ?? words.exec(text) ?? [];
    const number = months.indexOf(month?.toLowerCase() ?? '') + 1;
    return day && month && year ? dayOf(year, number > 0 ? String(number) : month, day) : undefined;
  },
  guesses: (text) => [text, ...mended(text, slips)].flatMap(guessDay),
  advice: (text) =>
    [iso, digits, words].some((form) => form.test(text)) && guessDay(text).length === 0
      ? /\b(?:19|20)\d{2}\b/.test(text)
        ? noSuchDay
        : noSuchYear
      : undefined,
  // Months in words have capitals and short forms, which `read` judges.
  form: /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[./-]?\s?\S+\s?\d{4}$/,
};

const named = /^(\p{L}+dag),?\s+(?:(?:den|d\.?)\s+)?(?=\d)/iu;

/** The day that something is held, read as "2022-03-12". Its weekday may stand before it, and must then be the right one. */
export const eventDate: Reading<string> = {
  ...date,
  expected: 'en dato som 2022-03-12 eller 12. marts 2022',
  read: (text) => (wrongWeekday(text) === undefined ? date.read(text.replace(named, '')) : undefined),
  guesses: (text) => (wrongWeekday(text) === undefined ? (date.guesses?.(text) ?? []) : []),
  advice: (text) => wrongWeekday(text) ?? date.advice?.(text.replace(named, '')),
  form: new RegExp(`^(?:\\S+dag,?\\s.*)$|${date.form?.source}`),
};

/** What is said of a weekday that is not that of the date after it; undefined where they fit, or there is none. */
function wrongWeekday(text: string): string | undefined {
  const weekday = named.exec(text)?.[1]?.toLowerCase();
  const day = date.read(text.replace(named, ''));
  if (weekday === undefined || day === undefined || weekday === weekdayOf(day)) return undefined;
  return `${dayInWords(day)} er en ${weekdayOf(day)}.`;
}

const noSuchDay = 'Den dag står ikke i kalenderen.';
const noSuchYear = 'Året skal være fra 1900 til 2099.';

const slips: readonly Slip[] = [
  [/^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,?\s+)?(?:den|d\.?)\s+/i, ''],
  [/^(?:man|tirs|ons|tors|fre|lør|søn)dag,?\s+/i, ''],
  [/(?<=\d)[T ,]+(?:kl\.?\s*)?\d{1,2}[.:]\d{2}.*$/i, ''],
  ...copied,
];

const written: readonly Readonly<{ form: RegExp; order: readonly ('year' | 'month' | 'day')[] }>[] = [
  { form: /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})$/, order: ['year', 'month', 'day'] },
  { form: /^(\d{4})(\d{2})(\d{2})$/, order: ['year', 'month', 'day'] },
  {
    form: /^(\d{1,2})[^\dA-Za-z]{1,2}(\d{1,2})[^\dA-Za-z]{1,2}(\d{4}|\d{2})$/,
    order: ['day', 'month', 'year'],
  },
  { form: /^(\d{1,2})[^\dA-Za-z]{1,2}(\d{1,2})[^\dA-Za-z]{1,2}(\d{4})$/, order: ['month', 'day', 'year'] },
  { form: /^(\d{1,2})[.\s-]*(\p{L}{3,})[.,\s-]*(\d{4}|\d{2})$/u, order: ['day', 'month', 'year'] },
  { form: /^(\p{L}{3,})\.?\s+(\d{1,2})[.,\s]+(\d{4})$/u, order: ['month', 'day', 'year'] },
];

/** The days that a text may name, as "2022-03-12": written in another order, with a short or misspelt month, in two digits. */
const guessDay = (text: string): string[] =>
  written.flatMap(({ form, order }) => {
    const parts = form.exec(text)?.slice(1) ?? [];
    const [year = '', month = '', day = ''] = (['year', 'month', 'day'] as const).map(
      (part) => parts[order.indexOf(part)],
    );
    return dayOf(year.length === 2 ? `20${year}` : year, numberOf(month), day) ?? [];
  });

/** The number of a month that is written in any way; as it stands where it is none. */
function numberOf(month: string): string {
  const name = month.toLowerCase();
  const known = months.find((one) => one.startsWith(name.slice(0, 3))) ?? nearest(name, months);
  return known === undefined ? month : String(months.indexOf(known) + 1);
}

/** A day as one says it: "31. december 2027". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${months[(month ?? 0) - 1]} ${year}`;
}

/** A day with its weekday, as one says it: "lørdag den 12. marts 2022"; the day and its month stay on one line. */
export const dayWithItsName = (day: string): string =>
  `${weekdayOf(day)} den\u00a0${dayInWords(day).replace(' ', '\u00a0')}`;

const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

const weekdayOf = (day: string): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** The day in figures, or undefined where the calendar has no such day. */
function dayOf(year: string, month: string, date: string): string | undefined {
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  // A year with a digit wrong, as 1021, is none of ours.
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(day)) return undefined;
  const known = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(day) ? day : undefined;
}
