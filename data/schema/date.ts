import type { Reading } from './reading.ts';

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
  // Months in words have capitals and short forms, which `read` judges.
  form: /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[./-]?\s?\S+\s?\d{4}$/,
};

/** A day as one says it: "31. december 2027". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${months[(month ?? 0) - 1]} ${year}`;
}

/** The day in figures, or undefined where the calendar has no such day. */
function dayOf(year: string, month: string, date: string): string | undefined {
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  const known = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(day) ? day : undefined;
}
