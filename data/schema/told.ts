import {
  missing,
  notStated,
  notStatedWords,
  orMissing,
  orWords,
  type NotStated,
  type Reading,
} from './reading.ts';

/** The value of what is known but withheld, because so few children are behind it. */
export const suppressed = { status: 'suppressed' } as const;

/** A number as its publication tells it, where it only tells it roughly. */
export type Approximate = Readonly<{ status: 'approximate'; value: number }>;

/** What a publication tells of a number. */
export type Told = number | Approximate | NotStated | typeof suppressed | typeof missing;

/** The same reading, where "ca. 1.200" is an answer too. */
const orApproximate = (reading: Reading<number>): Reading<number | Approximate> => ({
  ...reading,
  expected: `${reading.expected}, eventuelt med »ca.« foran`,
  read: (text) => {
    const rough = about.exec(text)?.[1];
    if (rough === undefined) return reading.read(text);
    const value = reading.read(rough);
    return value === undefined ? undefined : { status: 'approximate', value };
  },
  guess: (text) => {
    const rough = /^(?:ca\.?|cirka|omkring|omtrent|omtr\.?|knap|over)\s*(\S.*)$/i.exec(text)?.[1];
    if (rough === undefined) return reading.guess?.(text);
    const number = reading.read(rough) === undefined ? reading.guess?.(rough) : rough;
    return number && `ca. ${number}`;
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

/** The number where it is told, and told exactly. */
export const exactly = (value: Told): number | undefined => (typeof value === 'number' ? value : undefined);
