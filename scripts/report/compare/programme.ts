import { formatClock } from '../../../components/day/clock-time.ts';
import type { AgendaItem, Programme, Speaker } from '../../../data/programme.ts';
import { changedFields, changedRows, type ChangedRow } from './rows.ts';

type Placed = AgendaItem & Readonly<{ after: string | undefined }>;

/** What is otherwise in the programme: the day itself, then its items, those that have another place in it last. */
export const changedProgramme = (before: Programme, after: Programme): ChangedRow[] => [
  ...changedFields(before, after, ofDay),
  ...changedRows(before.items, after.items, {
    name: ({ title }) => `»${title}«`,
    fields: ofItem,
  }),
  ...moved(before, after),
];

const ofDay: Readonly<Record<string, (day: Programme) => string | undefined>> = {
  'Dagens navn': ({ title }) => title,
  Velkomst: ({ welcome }) => welcome,
  Arrangør: ({ organiser }) => organiser,
  Slagord: ({ strapline }) => strapline,
  Dato: ({ date }) => date?.words,
  Sted: ({ place }) => place,
  'Sidens adresse': ({ address }) => address,
  Afsender: ({ sender }) => sender,
  Kontakt: ({ contact }) => contact,
  'Få hjælp': ({ help }) => help,
};

const ofItem: Readonly<Record<string, (item: AgendaItem) => string | undefined>> = {
  tid: ({ start, end }) =>
    end === undefined ? `fra kl. ${formatClock(start)}` : `kl. ${formatClock(start)}–${formatClock(end)}`,
  titel: ({ title }) => title,
  'kort navn': ({ short }) => short,
  undertitel: ({ subtitle }) => subtitle,
  taler: ({ speakers }) => speakers.map(inWords).join(' og ') || undefined,
  slags: ({ kind }) => kind,
};

const inWords = ({ name, title, organisation }: Speaker): string =>
  [name, title, organisation].filter((part) => part !== undefined).join(', ');

/** The items that come after another than they did, of those that are in both. */
function moved(before: Programme, after: Programme): ChangedRow[] {
  const inBoth = (one: Programme, other: Programme): Placed[] => {
    const items = one.items.filter(({ id }) => other.items.some((item) => item.id === id));
    return items.map((item, index) => ({ ...item, after: items[index - 1]?.title }));
  };
  const [old, now] = [inBoth(before, after), inBoth(after, before)];
  const order = (items: readonly Placed[]) => items.map(({ id }) => id).join('\n');
  if (order(old) === order(now)) return [];
  const place = (item: Placed | undefined) =>
    item?.after === undefined ? 'først på dagen' : `efter »${item.after}«`;
  return now.flatMap((item, index) => {
    const was = old.find(({ id }) => id === item.id);
    const isMoved = now[index - 1]?.id !== old[old.findIndex(({ id }) => id === item.id) - 1]?.id;
    return isMoved ? [{ what: `»${item.title}«: plads`, before: place(was), after: place(item) }] : [];
  });
}
