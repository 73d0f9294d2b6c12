import type { z } from 'zod';
import { everything } from '../../data/read/content.ts';
import type { Path } from '../../data/read/path.ts';
import { parseYaml } from '../../data/read/yaml-text.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { withYear } from '../year/year-row.ts';
import type { Drafts } from './draft-deck.ts';
import type { EditedFile, Found } from './examine.ts';
import { orderIn } from './form.ts';
import { letterAfter } from './mdx/letter-after.ts';
import { letterChange, type LetterChange } from './mdx/letter-change.ts';
import type { AnyAsked, Asked, draftRequest } from './messages.ts';
import { onDiskOrNew, type OnDisk } from './on-disk.ts';
import { partsOf, takenIds } from './slides-of-day.ts';
import { changedText } from './yaml/changed-text.ts';

/** The texts of drafts, what is said of changes that can't be made, and the files that drafts were begun from. */
export type After = Readonly<{
  texts: Drafts;
  refused: readonly string[];
  begun: Readonly<Record<string, OnDisk>>;
}>;

type Change = z.output<typeof draftRequest>['changes'][number];

/**
 * The texts of drafts after changes, by the names of their files. What is no file of the day is left out, and what is to
 * be done to it is refused.
 */
export async function textsAfter(before: Found, drafts: Drafts, changes: readonly Change[]): Promise<After> {
  const texts: Record<string, string> = {};
  const begun: Record<string, OnDisk> = {};
  const refused: string[] = [];
  for (const [name, text] of Object.entries(drafts)) if (isKnown(before, name)) texts[name] = text;
  for (const asked of changes) {
    const { file: name, change } = asked;
    try {
      if (!change || !isKnown(before, name)) throw new DeckMistakes([notOfDay(asked)]);
      const own = texts[name];
      const there = own === undefined ? await onDiskOrNew(name) : undefined;
      if (there && !isAsSeen(there, asked, before)) throw new DeckMistakes([isChanged(asked)]);
      texts[name] = await after(own ?? there?.text ?? '', change, { name, before, texts });
      if (there) begun[name] = there;
    } catch (error) {
      if (!(error instanceof DeckMistakes)) throw error;
      refused.push(error.message);
    }
  }
  return { texts, refused, begun };
}

/** Whether a file is the one that the page had. What is asked of a slide file says itself what is to stand there. */
const isAsSeen = ({ hash }: OnDisk, { file, hash: seen }: Change, before: Found): boolean =>
  seen === undefined || seen === hash || fileIn(before, file) === undefined;

const notOfDay = ({ file, change }: Change): string =>
  change
    ? `${file} er ikke en af dagens filer lige nu, så ${doneTo(change)}. Se efter, om programmet kan læses, og prøv igen.`
    : `${file}: Det kan siden ikke bede om, så intet er gjort. Genindlæs siden, og prøv igen.`;

const isChanged = ({ file, change }: Change): string =>
  `${file} er ændret imens af et andet program eller en anden fane, så ${doneTo(change)}. Se efter, hvad der står nu, og prøv igen.`;

/** What is told of a change that is not made: what was typed is to be seen once more. */
const doneTo = (change: Change['change']): string =>
  change?.kind === 'put' && typeof change.value === 'string' && change.value !== ''
    ? `»${change.value}« er ikke skrevet`
    : 'intet er gjort';

type Around = Readonly<{ name: string; before: Found; texts: Drafts }>;

/** A text after a change; as it was where the change is none of its kind of file. */
async function after(text: string, change: AnyAsked, { name, before, texts }: Around): Promise<string> {
  const file = fileIn(before, name);
  if (file) return isOfLetter(change) ? text : written(text, change, file);
  if (!isOfLetter(change)) return text;
  return letterAfter(text, change, name, {
    taken: await takenIds(before, texts),
    parts: await partsOf(before),
  });
}

const fileIn = (found: Found, name: string): EditedFile | undefined =>
  found.files.find((file) => file.name === name);

/** Whether it is a file that may be written at all. */
export const isKnown = (found: Found, name: string): boolean =>
  fileIn(found, name) !== undefined || found.letters.some((letter) => letter.name === name);

const isOfLetter = (asked: AnyAsked): asked is LetterChange => letterChange.safeParse(asked).success;

function written(text: string, asked: Asked, file: EditedFile): string {
  if (asked.kind === 'year') return withYear(text, asked.year, file.yearLines ?? [], file.name);
  // What isn't there needn't be taken out.
  if (asked.kind === 'drop' && !isThere(text, asked.path)) return text;
  return changedText(text, asked, file.name, (path) => orderIn(file.form, path));
}

const isThere = (text: string, path: Path): boolean =>
  everything(parseYaml(text, '').content ?? '').some((one) => one.path.join('\n') === path.join('\n'));
