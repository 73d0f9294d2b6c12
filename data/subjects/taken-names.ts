import { history } from '../schema/history.ts';

/** What every row has of its own. */
const ofRows: readonly string[] = ['aar', 'kilde', ...Object.keys(history)];

/** What rows are told apart by, wherever it stands in one. */
const ofEntries: readonly string[] = ['id', 'navn'];

/** What a slide has beside the subjects, what it has of each of them, and what every number or list there has of its own. */
const ofSlides: readonly string[] = [
  ...['citater', 'film', 'naeste', 'program'],
  ...['alle_aar', 'foer'],
  ...['columns', 'constructor', 'length', 'status'],
];

/** What the language of the braces keeps for itself. */
const ofBraces: readonly string[] =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  );

/** What files of the day are called that are no subject's. */
const ofDay: readonly string[] = ['citater', 'film', 'forbehold', 'fornyes', 'kilder', 'program'];

/** Why a field can't have a name, as what follows a colon; undefined where it can. */
export function whyTaken(name: string): string | undefined {
  if (ofRows.includes(name)) return 'det er noget, hver række har i forvejen';
  if (ofEntries.includes(name)) return 'det er det, en række kendes på';
  return [...ofSlides, ...ofBraces].includes(name) ? 'i et slide betyder det noget andet' : undefined;
}

/** Why a subject can't have a name, as what follows a colon; undefined where it can. */
export function whyNoSubject(name: string): string | undefined {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) return 'et navn begynder med et bogstav fra a til z';
  return ofDay.includes(name) ? 'en anden af dagens filer hedder det samme' : whyTaken(name);
}

/** The subject that a file describes, as "bisiddersager.felter.yaml" does; undefined where it describes none. */
export function subjectOf(file: string): string | undefined {
  const name = /^(.+)\.felter\.yaml$/.exec(file)?.[1];
  return name === undefined || whyNoSubject(name) !== undefined ? undefined : name;
}

/** Whether a list has something of its own under a name, so that nothing in it can be asked for by that: its eighth is "7", what is done with it `map`. */
export const isOfLists = (name: string): boolean => /^\d*$/.test(name) || name in Array.prototype;
