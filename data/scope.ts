import { film as onYouTube } from './film.ts';
import { programme } from './programme.ts';
import { allQuotes, quotes, type Quote } from './quotes.ts';
import { isOfLists } from './subjects/taken-names.ts';

export { subjects } from './figures.ts';

/** The film; `titel` is how the file names its title. */
export const film = { ...onYouTube, titel: onYouTube.title };

/** The day's programme, with its words as the file names them. */
export const program = {
  ...programme,
  titel: programme.title,
  velkomst: programme.welcome,
  arrangoer: programme.organiser,
  slagord: programme.strapline,
};

/** Every child's words in the file's order, each also by its id; `written-name.ts` refuses one that a list cannot have. */
export const citater: readonly Quote[] & Readonly<Partial<Record<string, Quote>>> = Object.assign(
  [...allQuotes],
  Object.fromEntries(Object.entries(quotes).filter(([id]) => !isOfLists(id))),
);
