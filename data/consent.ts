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

/** Whether a quote may be shown in a kind of place on a day; the last day agreed is included. */
export function mayShow(
  { consent }: Readonly<{ consent: Consent }>,
  place: Place,
  on: Date,
): 'yes' | 'unknown' | 'no' {
  if (consent === 'unknown') return 'unknown';
  const { where, until, withdrawn } = consent;
  const isOver = until !== undefined && danishDay.format(on) > until;
  return withdrawn || isOver || !where.includes(place) ? 'no' : 'yes';
}
