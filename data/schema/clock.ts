import type { Reading } from './reading.ts';
import { copied, mended, type Slip } from './slips.ts';

const form = /^(?:[Kk][Ll]\.?\s*)?(\d{1,2})[.:](\d{2})$/;

function read(text: string): number | undefined {
  const [, hours, minutes] = form.exec(text)?.map(Number) ?? [];
  if (hours === undefined || minutes === undefined || hours > 23 || minutes > 59) return undefined;
  return hours * 60 + minutes;
}

const slips: readonly Slip[] = [
  [/^(?:fra|omkring|cirka|ca\.?)\s+/i, ''],
  [/^klokken\s*/i, ''],
  [/^kl\.?\s*/i, ''],
  [/\s*(?:[-–—]|til)\s*\d.*$/, ''],
  [/^(\d{1,2}[.:]\d{2})[.:]\d{2}$/, '$1'],
  [/^(\d{1,2})\s*[.,:;h-]?\s*(\d{2})$/, '$1.$2'],
  [/^(\d{1,2})$/, '$1.00'],
  // A spreadsheet writes 10.30 as 10.3.
  [/^(\d{1,2})[.,:](\d)$/, '$1.$20'],
  ...afternoons(),
  [/\s*a\.?m\.?$/i, ''],
  ...copied,
];

/** A time of day, read as minutes since midnight. */
export const clock: Reading<number> = {
  expected: 'et klokkeslæt fra 0.00 til 23.59, skrevet som 10.30',
  read,
  guesses: (text) => mended(text, slips),
  advice: (text) => (/^24[.:]00$/.test(text) ? 'Skriv 23.59 eller 0.00.' : undefined),
  form,
};

/** "1.30 pm" was meant as 13.30. */
function afternoons(): Slip[] {
  return Array.from({ length: 11 }, (_, index): Slip => [
    new RegExp(`^${index + 1}(?:[.:](\\d{2}))?\\s*p\\.?m\\.?$`, 'i'),
    `${index + 13}.$1`,
  ]);
}
