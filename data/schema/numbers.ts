import type { Reading } from './reading.ts';

const countForm = /^(?:\d|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)$/;
const percentForm = /^\d+(?:,\d+)?\s*(?:pct\.?|%)?$/;
const riseForm = /^[-−–+]?\s?\d+(?:,\d+)?\s*(?:pct\.?|%)?$/;

function readCount(text: string): number | undefined {
  const value = Number(text.replaceAll('.', ''));
  return countForm.test(text) && Number.isSafeInteger(value) ? value : undefined;
}

/** The number before "pct.", whose sign and form have been looked at. */
function readPercent(text: string): number | undefined {
  const digits = /\d+(?:,\d+)?/.exec(text)?.[0] ?? '';
  const value = Number(digits.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

function readRise(text: string): number | undefined {
  const size = riseForm.test(text) ? readPercent(text) : undefined;
  const isFall = /^[-−–]/.test(text);
  if (size === undefined || (isFall && size > 100)) return undefined;
  return isFall && size > 0 ? -size : size;
}

/** "35.5" was meant as "35,5", and "35 procent" as "35 pct.". */
function guessPercent(text: string): string | undefined {
  const [, digits, sign] = /^([-−–]?\d+(?:[.,]\d+)?)\s*(pct\.?|%|procent|percent)?$/i.exec(text) ?? [];
  const number = digits?.replace('.', ',');
  return number && (sign && /^p/i.test(sign) ? `${number} pct.` : `${number}${sign ? ` ${sign}` : ''}`);
}

/** A guess that is no answer either is no guess. */
const ifReadable =
  (read: (text: string) => number | undefined, guess: (text: string) => string | undefined) =>
  (text: string): string | undefined => {
    const guessed = guess(text);
    return guessed === undefined || read(guessed) === undefined ? undefined : guessed;
  };

/** How many: a whole number from 0 up. */
export const count: Reading<number> = {
  expected: 'et helt antal som 5.219 eller 5219',
  read: readCount,
  guess: (text) =>
    /^\d{1,3}(?:[ \u00a0,]\d{3})+$/.test(text) ? text.replaceAll(/[ \u00a0,]/g, '.') : undefined,
  form: countForm,
};

/** A share in per cent, from 0 to 100. */
export const percent: Reading<number> = {
  expected: 'en andel fra 0 til 100 som 35 pct. eller 12,3 pct.',
  read: readShare,
  guess: ifReadable(readShare, guessPercent),
  form: percentForm,
};

function readShare(text: string): number | undefined {
  const value = percentForm.test(text) ? readPercent(text) : undefined;
  return value !== undefined && value <= 100 ? value : undefined;
}

/** A rise in per cent: it can be more than 100, and is negative for a fall. */
export const rise: Reading<number> = {
  expected: 'en stigning som 35 pct. eller 12,3 pct. (et fald med minus foran, som -4 pct.)',
  read: readRise,
  guess: ifReadable(readRise, guessPercent),
  form: riseForm,
};

/** A calendar year. */
export const year: Reading<number> = {
  expected: 'et årstal som 2021',
  read: (text) => (/^(?:19|20)\d{2}$/.test(text) ? Number(text) : undefined),
  guess: (text) => {
    const digits = text.replaceAll(/[. ]/g, '');
    if (/^(?:19|20)\d{2}$/.test(digits)) return digits;
    return /^'?\d{2}$/.test(text) ? `20${text.slice(-2)}` : undefined;
  },
  form: /^(?:19|20)\d{2}$/,
};
