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
import { onDiskOrNew } from './save.ts';
import { partsOf, takenIds } from './slides-of-day.ts';
import { changedText } from './yaml/changed-text.ts';

/**
 * The texts of drafts after changes, by the names of their files, and what is said of those that can't be made. What is no
 * file of the day is left out.
 */
export async function textsAfter(
  before: Found,
  drafts: Drafts,
  changes: z.output<typeof draftRequest>['changes'],
): Promise<Readonly<{ texts: Drafts; refused: readonly string[] }>> {
  const texts: Record<string, string> = {};
  const refused: string[] = [];
  for (const [name, text] of Object.entries(drafts)) if (isKnown(before, name)) texts[name] = text;
  for (const { file: name, change } of changes) {
    if (!isKnown(before, name)) continue;
    try {
      texts[name] = await after(texts[name] ?? (await onDiskOrNew(name)).text, change, {
        name,
        before,
        texts,
      });
    } catch (error) {
      if (!(error instanceof DeckMistakes)) throw error;
      refused.push(error.message);
    }
  }
  return { texts, refused };
}

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
