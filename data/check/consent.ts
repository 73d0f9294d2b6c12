/** Where a quote can be shown: in the room, on the web, in print. */
export type Place = 'rummet' | 'nettet' | 'tryk';

/** What a child has said yes to; "unknown" where nobody has confirmed anything. */
export type Consent =
  | 'unknown'
  | Readonly<{
      where: readonly Place[];
      /** The last day the words may be shown, as "2027-12-31"; undefined where no end was agreed. */
      until: string | undefined;
      withdrawn: boolean;
    }>;

/** The day it is in Denmark, as "2027-12-31". */
const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

const inWords = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });

/** Why a quote may not be shown in a kind of place on a day, in words; undefined where nothing forbids it. The last day agreed is included. */
export function refusal(
  { consent }: Readonly<{ consent: Consent }>,
  place: Place,
  on: Date,
): string | undefined {
  if (consent === 'unknown') return undefined;
  const { where, until, withdrawn } = consent;
  if (withdrawn) return 'barnet har trukket sit ja tilbage';
  if (until !== undefined && danishDay.format(on) > until) {
    return `samtykket gjaldt til og med ${inWords.format(new Date(until))}`;
  }
  if (where.includes(place)) return undefined;
  return `samtykket gælder kun ${where.map((one) => inPlace[one]).join(' og ')}`;
}

/** Where something is shown, in words: "i rummet", "på nettet", "på tryk". */
export const inPlace: Readonly<Record<Place, string>> = {
  rummet: 'i rummet',
  nettet: 'på nettet',
  tryk: 'på tryk',
};
