import { z } from 'zod';
import { didYouMean, nearest } from '../read/nearest.ts';
import { isSeen, withUnseenShown } from '../read/signs.ts';
import { meantByMark } from './slips.ts';

/** One way of reading what stands in a field. */
export type Reading<T> = Readonly<{
  /** What the field must hold; follows "skal være". */
  expected: string;
  /** What the text means; undefined where it is not written as expected. */
  read: (text: string) => T | undefined;
  /** What the person may have meant by a text that could not be read, the likeliest first; `guessFor` has the last word. */
  guesses?: (text: string) => readonly string[];
  /** A sentence for a person whose text says something that cannot be so, or may be meant in two ways. */
  advice?: (text: string) => string | undefined;
  /** How it is written, for editor programs that check while one types; `read` has the last word. */
  form?: RegExp;
  /** Words that a program may offer; where there is no `form`, no others are right. */
  words?: readonly string[];
}>;

/** The value of what a publication does not tell: neither 0 nor empty. */
export const notStated = { status: 'not stated' } as const;

/** See `notStated`. */
export type NotStated = typeof notStated;

/** Whether a publication tells it. */
const isStated = <T>(value: T | NotStated): value is T => value !== notStated;

/** The value of what a new year has room for, and nobody has written yet. */
export const missing = { status: 'missing' } as const;

/** What stands in a new year's row until someone writes it. */
export const missingWord = 'mangler';

/** Whether nobody has written it yet: `»mangler«`, as `npm run nyt-aar` puts it. */
export const isMissing = (text: string): boolean => text.trim().toLowerCase() === missingWord;

/** What an editor writes where the publication does not tell. */
export const notStatedWords = 'ikke oplyst';

const oneOf = new Intl.ListFormat('da', { type: 'disjunction' });

/** The same reading, where these words are answers too, each with a meaning of its own. */
export const orWords = <T, const Meaning>(
  reading: Reading<T>,
  meanings: Readonly<Record<string, Meaning>>,
): Reading<T | Meaning> => {
  const words = Object.keys(meanings);
  return {
    ...reading,
    expected: `${reading.expected}, eller ${oneOf.format(words.map((word) => `»${word}«`))}`,
    read: (text) => (words.includes(text.toLowerCase()) ? meanings[text.toLowerCase()] : reading.read(text)),
    guesses: (text) => [
      ...(reading.guesses?.(text) ?? []),
      ...meantByMark(text, words),
      ...near(text, words),
    ],
    ...(reading.form && { form: eitherOf(reading.form, words) }),
    words: [...(reading.words ?? []), ...words],
  };
};

/** The same reading, where "ikke oplyst" is an answer too. */
export const orNotStated = <T>(reading: Reading<T>): Reading<T | NotStated> =>
  orWords(reading, { [notStatedWords]: notStated });

/** The same reading, where `»mangler«` is an answer too. No message proposes it, since a person has better to write. */
export const orMissing = <T>(reading: Reading<T>): Reading<T | typeof missing> => ({
  ...orWords(reading, { [missingWord]: missing }),
  expected: reading.expected,
  ...(reading.guesses && { guesses: reading.guesses }),
});

/** The value where it is told, else undefined. */
export const ifStated = <T>(value: T | NotStated): T | undefined => (isStated(value) ? value : undefined);

/** One of a few words. */
export const choice = <const Word extends string>(words: readonly Word[]): Reading<Word> => ({
  expected: oneOf.format(words.map((word) => `»${word}«`)),
  read: (text) => words.find((word) => word === text),
  guesses: (text) => near(text, words),
  words,
});

const near = (text: string, words: readonly string[]): string[] => {
  const word = nearest(text, words);
  return word === undefined ? [] : [word];
};

/** What was most likely meant by a text: the first guess that would be accepted in its place. */
export const guessFor = (reading: Reading<unknown>, text: string): string | undefined =>
  // A longer text slipped into the field, and to look for what it may mean takes minutes.
  text.length > 500
    ? undefined
    : reading.guesses?.(text).find((guess) => guess !== text && reading.read(guess) !== undefined);

/** A text as a message quotes it: cut where it is long, without the password of an address, and with all in it to be seen. */
export const shown = (text: string): string => {
  const line = withUnseenShown(text.replaceAll(/[ \t\n]+/g, ' ').replaceAll(/\/\/[^/@\s]*@/g, '//…@'));
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** A schema for a field that holds one value. */
export const field = <T>(reading: Reading<T>) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined
          ? `mangler. Det skal være ${reading.expected}.`
          : `har en liste eller en gruppe af felter under sig, men skal være ${reading.expected}.`,
    })
    .transform((written, context): T => {
      const text = written.trim();
      // Two blanks look like one, to the person who looks for the mistake, too.
      const value = isSeen(text)
        ? (reading.read(text) ?? reading.read(text.replaceAll(/[ \t]+/g, ' ')))
        : undefined;
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: refusal(reading, text) });
      return z.NEVER;
    })
    .meta(helpOf(reading));

/** Why a text cannot stand in a field, after the field's name: what stands there, what was expected, what was perhaps meant. */
export function refusal(reading: Reading<unknown>, text: string): string {
  const found = text === '' ? 'er tomt' : `er »${shown(text)}«`;
  const advice = reading.advice?.(text);
  return `${found}, men skal være ${reading.expected}.${didYouMean(guessFor(reading, text))}${advice ? ` ${advice}` : ''}`;
}

/** A schema for a field that may be left out, where its reading knows what "ikke oplyst" means. */
export const optionalField = <T>(reading: Reading<T>) => field(reading).prefault(notStatedWords);

/** A schema for a field that may be left out, which is the same as "ikke oplyst". */
export const fieldIfStated = <T>(reading: Reading<T>) => optionalField(orNotStated(reading));

/** What an editor program is told of a reading; `json-schemas.ts` puts it in the words of JSON Schema. */
const helpOf = ({ form, words }: Reading<unknown>) => ({
  ...(form && { pattern: form.source }),
  ...(words && { words }),
});

const eitherOf = (form: RegExp, words: readonly string[]): RegExp =>
  new RegExp(`${form.source}|^(?:${words.map(anyFirstLetter).join('|')})$`);

const anyFirstLetter = (word: string): string =>
  `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}`;
