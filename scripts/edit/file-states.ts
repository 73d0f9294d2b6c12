import type { Deck } from '../deck/deck.ts';
import type { Drafts } from './draft-deck.ts';
import type { EditedFile, Letter } from './examine.ts';
import type { NamesTold } from './mdx/chips.ts';
import { slideTexts } from './mdx/passages.ts';
import type { FileState, LetterState } from './messages.ts';
import { onDiskOrNew } from './save.ts';
import { listedSlides } from './slides-of-day.ts';
import { plainText } from './yaml/line-ends.ts';

/** A data file as the editing page fills it in. */
export async function stateOf(file: EditedFile, drafts: Drafts): Promise<FileState> {
  const { name, title, form, content, yearLines } = file;
  return { name, title, form, content, ...(await textOf(name, drafts)), hasYears: yearLines !== undefined };
}

/** A slide file as the editing page shows its texts and its slides. */
export async function letterOf(
  letter: Letter,
  drafts: Drafts,
  names: NamesTold,
  deck: Deck | undefined,
): Promise<LetterState> {
  const texts = await textOf(letter.name, drafts);
  const known = {
    ...names,
    'naeste.titel': { what: 'det næste punkt', shows: letter.next ?? 'slut på dagen' },
  };
  const state = { ...letter, ...texts };
  return {
    ...state,
    slides: slideTexts(plainText(texts.text), known),
    inOrder: listedSlides(state, deck),
  };
}

async function textOf(name: string, drafts: Drafts): Promise<Pick<FileState, 'text' | 'hash' | 'isDraft'>> {
  const { text, hash } = await onDiskOrNew(name);
  const draft = drafts[name] ?? text;
  return { text: draft, hash, isDraft: draft !== text };
}
