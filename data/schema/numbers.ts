import type { Reading } from './reading.ts';

const countForm = /^(?:\d|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)$/;
const percentForm = /^(\d+(?:,\d+)?)\s*(?:pct\.?|%)?$/;

function readCount(text: string): number | undefined {
  const value = Number(text.replaceAll('.', ''));
  return countForm.test(text) && Number.isSafeInteger(value) ? value : undefined;
}

function readPercent(text: string): number | undefined {
  const digits = percentForm.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replace(',', '.'));
}

const guessPercent = (text: string): string | undefined =>
  /^\d+\.\d+\s*(?:pct\.?|%)?$/.test(text) ? text.replace('.', ',') : undefined;

/** How many: a whole number from 0 up. */
export const count: Reading<number> = {
  expected: 'et helt antal som 5.219 eller 5219',
  read: readCount,
  guess: (text) => (/^\d{1,3}(?:[ ,]\d{3})+$/.test(text) ? text.replaceAll(/[ ,]/g, '.') : undefined),
};

/** A share in per cent, from 0 to 100. */
export const percent: Reading<number> = {
  expected: 'en andel fra 0 til 100 som 35 pct. eller 12,3 pct.',
  read: (text) => {
    const value = readPercent(text);
    return value !== undefined && value <= 100 ? value : undefined;
  },
  guess: guessPercent,
};

/** A rise in per cent; it can be more than 100. */
export const rise: Reading<number> = {
  expected: 'en stigning som 35 pct. eller 12,3 pct.',
  read: readPercent,
  guess: guessPercent,
};

/** A calendar year. */
export const year: Reading<number> = {
  expected: 'et årstal som 2021',
  read: (text) => (/^(?:19|20)\d{2}$/.test(text) ? Number(text) : undefined),
};
