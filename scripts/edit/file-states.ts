import type { Deck } from '../deck/deck.ts';
import type { Drafts } from './draft-deck.ts';
import type { EditedFile, Found, Letter } from './examine.ts';
import type { NamesTold } from './mdx/chips.ts';
import { slideTexts } from './mdx/passages.ts';
import type { DraftAnswer, FileState, LetterState } from './messages.ts';
import { onDiskOrNew } from './save.ts';
import { listedSlides } from './slides-of-day.ts';
import { plainText } from './yaml/line-ends.ts';

/** The files of the day as the editing page has them, each with its draft, and the items that nobody has begun the slides of. */
export async function statesOf(
  before: Found,
  found: Found,
  drafts: Drafts,
): Promise<Pick<DraftAnswer, 'files' | 'letters' | 'unbegun'>> {
  const isBegun = ({ isThere, name }: Letter): boolean => isThere || drafts[name] !== undefined;
  const [begun, unbegun] = [before.letters.filter(isBegun), before.letters.filter((one) => !isBegun(one))];
  const deck = found.deck ?? before.deck;
  return {
    files: await Promise.all(found.files.map((file) => stateOf(file, drafts))),
    letters: await Promise.all(begun.map((letter) => letterOf(letter, drafts, found.names, deck))),
    unbegun: unbegun.map(({ name, title }) => ({ name, title })),
  };
}

async function stateOf(file: EditedFile, drafts: Drafts): Promise<FileState> {
  const { name, title, form, content, yearLines } = file;
  return { name, title, form, content, ...(await textOf(name, drafts)), hasYears: yearLines !== undefined };
}

async function letterOf(
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
