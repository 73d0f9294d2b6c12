import { load, programmeFile } from './read/files.ts';

/** Who gives a talk; what the source does not say is undefined. */
export type Speaker = Readonly<{ name: string; title: string | undefined; organisation: string | undefined }>;

/** What an item is: a talk, a break, work in the room, or the frame round the day. */
export type AgendaKind = 'oplæg' | 'pause' | 'arbejde' | 'ramme';

/** One item of the day. Times are minutes since midnight. */
export type AgendaItem = Readonly<{
  id: string;
  start: number;
  /** When the next item starts; undefined for the last while the day's end is not stated. */
  end: number | undefined;
  title: string;
  /** Its name where there is no room for the title; undefined where it has none. */
  short: string | undefined;
  /** A subtitle in lower case continues the title. */
  subtitle: string | undefined;
  /** In the order they are named; none where the item is nobody’s talk. */
  speakers: readonly Speaker[];
  kind: AgendaKind;
}>;

/** The day that the programme is held: "2022-03-12", and as one says it: "lørdag den 12. marts 2022". */
export type DayOfEvent = Readonly<{ day: string; words: string }>;

/** The day: its words and its items in order; when, where and at which address is undefined while it is not stated. */
export type Programme = Readonly<{
  title: string;
  welcome: string;
  organiser: string;
  strapline: string;
  date: DayOfEvent | undefined;
  place: string | undefined;
  /** The page's own on the web, ending in a slash. */
  address: string | undefined;
  /** Who is behind the page, where they can be reached, and where a reader can get help; undefined while it is not stated. */
  sender: string | undefined;
  contact: string | undefined;
  help: string | undefined;
  items: readonly AgendaItem[];
}>;

const { end, items, ...words } = load(programmeFile);

/** The programme of the day. */
export const programme: Programme = {
  ...words,
  items: items.map((item, index) => ({ ...item, end: items[index + 1]?.start ?? end })),
};
