import { decimalsOf, type Rounded } from '../figure/interval.ts';
import {
  missing,
  notStated,
  notStatedWords,
  orMissing,
  orWords,
  type NotStated,
  type Reading,
} from './reading.ts';

/** What a row tells of a rise that its publication calls "på niveau" with the year before. */
export const onLevel = { status: 'approximate', value: 0, words: 'på niveau' } as const;

/** The value of what is known but withheld, because so few children are behind it. */
export const suppressed = { status: 'suppressed' } as const;

/** A number as its publication tells it, where it only tells it roughly. */
export type Approximate = Readonly<{ status: 'approximate'; value: number; decimals?: number | undefined }>;

/** A number whose publication wrote decimals that a number alone does not keep: 12,0 pct. says more than 12 pct. */
type Precise = Readonly<{ status: 'given'; value: number; decimals: number }>;

/** What a publication tells of a number. */
export type Told = number | Precise | Approximate | NotStated | typeof suppressed | typeof missing;

/** The same reading, where decimals are kept as they were written. */
export const asWritten = (reading: Reading<number>): Reading<number | Precise> => ({
  ...reading,
  read: (text) => {
    const value = reading.read(text);
    const decimals = keptDecimals(text);
    return value === undefined || decimals === undefined ? value : { status: 'given', value, decimals };
  },
});

/** How many decimals a number was written with, where it ends in zeros. */
const keptDecimals = (text: string): number | undefined => /,(\d*0)(?!\d)/.exec(text)?.[1]?.length;

/** The same reading, where "ca. 1.200" is an answer too. */
const orApproximate = (reading: Reading<number>): Reading<number | Precise | Approximate> => ({
  ...reading,
  expected: `${reading.expected}, eventuelt med »ca.« foran`,
  read: (text) => {
    const rough = about.exec(text)?.[1];
    if (rough === undefined) return asWritten(reading).read(text);
    const value = reading.read(rough);
    if (value === undefined) return undefined;
    const decimals = keptDecimals(rough);
    return { status: 'approximate', value, ...(decimals !== undefined && { decimals }) };
  },
  guesses: (text) => {
    const rough = /^(?:ca[.:]?|cirka|omkring|omtrent|omtr\.?|knap|[~≈])\s*(\S.*)$/i.exec(text)?.[1];
    if (rough === undefined) return reading.guesses?.(text) ?? [];
    return [rough, ...(reading.guesses?.(rough) ?? [])].map((number) => `ca. ${number}`);
  },
  ...(reading.form && {
    form: new RegExp(reading.form.source.replace(/^\^/, '^(?:[Cc]a\\.\\s+)?')),
  }),
});

const about = /^ca\.\s+(.+)$/i;

/** A number that may be rough ("ca. 1.200") or not stated. */
export const orRough = (reading: Reading<number>): Reading<Told> =>
  orMissing(orWords(orApproximate(reading), { [notStatedWords]: notStated }));

/** A number that may be rough, withheld for the children's sake ("skjult") or not stated. */
export const orHidden = (reading: Reading<number>): Reading<Told> =>
  orMissing(orWords(orApproximate(reading), { skjult: suppressed, [notStatedWords]: notStated }));

/** A number and how many decimals its publication wrote, where it is told, and told exactly. */
export function rounded(value: Told): Rounded | undefined {
  if (typeof value !== 'number') return value.status === 'given' ? value : undefined;
  return { value, decimals: decimalsOf(value) };
}
