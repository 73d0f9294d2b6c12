import { z } from 'zod';
import { didYouMean, nearest } from '../nearest.ts';

/** One way of reading what stands in a field. */
export type Reading<T> = Readonly<{
  /** What the field must hold; follows "skal være". */
  expected: string;
  /** What the text means; undefined where it is not written as expected. */
  read: (text: string) => T | undefined;
  /** What the person most likely meant by a text that could not be read. */
  guess?: (text: string) => string | undefined;
}>;

/** The value of what a publication does not tell: neither 0 nor empty. */
export const notStated = { status: 'not stated' } as const;

/** See `notStated`. */
export type NotStated = typeof notStated;

/** Whether a publication tells it. */
export const isStated = <T>(value: T | NotStated): value is T => value !== notStated;

/** What an editor writes where the publication does not tell. */
export const notStatedWords = 'ikke oplyst';

/** The same reading, where "ikke oplyst" is an answer too. */
export const orNotStated = <T>(reading: Reading<T>): Reading<T | NotStated> => ({
  ...reading,
  expected: `${reading.expected}, eller »${notStatedWords}«`,
  read: (text) => (text.toLowerCase() === notStatedWords ? notStated : reading.read(text)),
});

/** The value where it is told, else undefined. */
export const ifStated = <T>(value: T | NotStated): T | undefined => (isStated(value) ? value : undefined);

const oneOf = new Intl.ListFormat('da', { type: 'disjunction' });

/** One of a few words. */
export const choice = <const Word extends string>(words: readonly Word[]): Reading<Word> => ({
  expected: oneOf.format(words.map((word) => `»${word}«`)),
  read: (text) => words.find((word) => word === text),
  guess: (text) => nearest(text, words),
});

/** A text as a message quotes it: cut where it is long. */
export const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A schema for a field that holds one value. */
export const field = <T>({ expected, read, guess }: Reading<T>) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined
          ? `mangler. Det skal være ${expected}.`
          : `har en liste eller en gruppe af felter under sig, men skal være ${expected}.`,
    })
    .transform((written, context): T => {
      const text = written.trim();
      const value = text === '' ? undefined : read(text);
      if (value !== undefined) return value;
      const found = text === '' ? 'er tomt' : `er »${shown(text)}«`;
      context.addIssue({
        code: 'custom',
        message: `${found}, men skal være ${expected}.${didYouMean(text === '' ? undefined : guess?.(text))}`,
      });
      return z.NEVER;
    });

/** A schema for a field that may be left out, which is the same as "ikke oplyst". */
export const fieldIfStated = <T>(reading: Reading<T>) => field(orNotStated(reading)).prefault(notStatedWords);
