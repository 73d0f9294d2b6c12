import { danish } from '../figure/number.ts';
import type { Reading } from './reading.ts';
import { copied, mended, type Slip } from './slips.ts';

const countForm = /^(?:\d|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)$/;
// "0,35" alone may be 35 pct. or less than one: it needs its unit.
const percentForm = /^(?!0,\d+$)\d+(?:,\d{1,4})?\s*(?:pct\.?|%)?$/;
const riseForm = /^(?![-−–+]?\s?0,\d+$)[-−–+]?\s?\d+(?:,\d{1,4})?\s*(?:pct\.?|%)?$/;
// What a spreadsheet has worked out, and no publication wrote.
const tooManyDecimals = /(?<!\d)\d+[,.]\d{5,}/;

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

const units =
  'nye sager|sager|sag|bisiddersager|bisiddersag|underretninger|underretning|børn|barn|unge|personer|år|stk\\.?|i alt';

const countSlips: readonly Slip[] = [
  [/(?<=^\d{1,3}(?:[ ,'’]\d{3})*)[ ,'’](?=\d{3}(?:[ ,'’]\d{3})*$)/g, '.'],
  [/(?<=^\d[\d.]*),(?:0+|-+)$/, ''],
  [/(?<=^\d+(?:,\d{3})*)\.(?:00?|-+)$/, ''],
  [new RegExp(`(?<=\\d)\\s*(?:${units})$`, 'i'), ''],
  [/^(?:i alt|ialt)\s+/i, ''],
  [/^\+\s*(?=\d)/, ''],
  [/^(?=.{3,5}$)(\d{1,3}) (\d{1,3})$/, '$1$2'],
  ...copied,
];

const percentSlips: readonly Slip[] = [
  [/\s*(?:procent|percent|procenter|p\.?c\.?|pct\.?)$/i, ' pct.'],
  [/(?<=^[-−–+]?\s?\d+)\.(?=\d+\s*(?:pct\.?|%)?$)/i, ','],
  [/^(?:pct\.?|%)\s*(?=\d)/i, ''],
  [/^[,.](?=\d)/, '0,'],
  ...copied,
];

/** "0,35" was meant as "35 pct.", "-0,045" as "-4,5 pct.". */
function fromFraction(text: string): string[] {
  const [, sign = '', decimals] = /^([-−–+]?)\s?0?[,.](\d+)$/.exec(text) ?? [];
  if (decimals === undefined) return [];
  const [whole, rest] = [decimals.slice(0, 2).padEnd(2, '0'), decimals.slice(2)];
  return [`${sign}${Number(whole)}${rest ? `,${rest}` : ''} pct.`];
}

const guessPercent = (text: string): string[] =>
  [text, ...mended(text, percentSlips)].flatMap((one) =>
    [...fromFraction(one), one].flatMap((guess) => [
      ...(guess === text ? [] : [guess]),
      ...withOneDecimal(guess),
    ]),
  );

/** "35,29411764705882 pct." is "35,3 pct."; nothing where the decimals may stand. */
const withOneDecimal = (text: string): string[] =>
  tooManyDecimals.test(text) && !/^[-−–+]?\s?0,\d+$/.test(text)
    ? [text.replace(tooManyDecimals, (long) => danish(Math.round(Number(long.replace(',', '.')) * 10) / 10))]
    : [];

const adviseOnDecimals = (text: string): string | undefined =>
  tooManyDecimals.test(text) ? 'Skriv den, som udgivelsen gør: der er plads til fire decimaler.' : undefined;

const adviseOnFraction = (text: string): string | undefined =>
  /^[-−–+]?\s?0?[,.]0*[1-9]\d*$/.test(text)
    ? `Er det under én procent, så skriv »${text.replace(/0?[,.]/, '0,')} pct.«.`
    : undefined;

const yearSlips: readonly Slip[] = [
  [/^(\d)[. ](\d{3})$/, '$1$2'],
  [/^(\d\d) (\d\d)$/, '$1$2'],
  [/^'?(\d\d)$/, '20$1'],
  [/^år(?:et)?\s+/i, ''],
  ...copied,
];

/** In tables a dash is often nothing, and often what nobody knows. */
const isDash = (text: string): boolean => /^[-−–—]$/.test(text);

const isNegative = (text: string): boolean => /^[-−–]\s?\d/.test(text);

/** How many: a whole number from 0 up. */
export const count: Reading<number> = {
  expected: 'et helt antal som 5.219 eller 5219',
  read: readCount,
  guesses: (text) => mended(text, countSlips),
  advice: (text) =>
    isNegative(text)
      ? 'Et antal kan ikke være mindre end 0.'
      : isDash(text)
        ? 'Er det nul, så skriv »0«.'
        : undefined,
  form: countForm,
};

/** A share in per cent, from 0 to 100. */
export const percent: Reading<number> = {
  expected: 'en andel fra 0 til 100 som 35 pct. eller 12,3 pct.',
  read: readShare,
  guesses: guessPercent,
  advice: (text) =>
    isNegative(text)
      ? 'En andel kan ikke være mindre end 0 pct.'
      : isDash(text)
        ? 'Er det nul, så skriv »0 pct.«.'
        : (adviseOnDecimals(text) ?? adviseOnFraction(text)),
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
  guesses: guessPercent,
  advice: (text) =>
    isDash(text) ? 'Er den nul, så skriv »0 pct.«.' : (adviseOnDecimals(text) ?? adviseOnFraction(text)),
  form: riseForm,
};

/** A calendar year. */
export const year: Reading<number> = {
  expected: 'et årstal som 2021',
  read: (text) => (/^(?:19|20)\d{2}$/.test(text) ? Number(text) : undefined),
  guesses: (text) => mended(text, yearSlips),
  form: /^(?:19|20)\d{2}$/,
};
