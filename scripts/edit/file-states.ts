import { parseYaml } from '../../data/read/yaml-text.ts';
import type { Deck } from '../deck/deck.ts';
import type { After } from './change-text.ts';
import type { EditedFile, Found, Letter } from './examine.ts';
import type { NamesTold } from './mdx/chips.ts';
import { slideTexts } from './mdx/passages.ts';
import type { DraftAnswer, FileState, LetterState } from './messages.ts';
import { notThere, readableOnDisk } from './on-disk.ts';
import { listedSlides } from './slides-of-day.ts';
import { plainText } from './yaml/line-ends.ts';

/** The files of the day as the editing page has them, each with its draft, and the items that nobody has begun the slides of. */
export async function statesOf(
  before: Found,
  found: Found,
  after: After,
): Promise<Pick<DraftAnswer, 'files' | 'letters' | 'unbegun'>> {
  const isBegun = ({ isThere, name }: Letter): boolean => isThere || after.texts[name] !== undefined;
  const [begun, unbegun] = [before.letters.filter(isBegun), before.letters.filter((one) => !isBegun(one))];
  const deck = found.deck ?? before.deck;
  return {
    files: await Promise.all(found.files.map((file) => stateOf(file, after))),
    letters: await Promise.all(begun.map((letter) => letterOf(letter, after, found.names, deck))),
    unbegun: unbegun.map(({ name, title }) => ({ name, title })),
  };
}

async function stateOf({ name, title, form, yearLines }: EditedFile, after: After): Promise<FileState> {
  const told = await textOf(name, after);
  // Of the same reading as the hash: what is done to what is shown is done to no other text.
  const content = isToRead(told) ? parseYaml(told.text, name).content : undefined;
  return { name, title, form, content, ...told, hasYears: yearLines !== undefined };
}

async function letterOf(
  letter: Letter,
  after: After,
  names: NamesTold,
  deck: Deck | undefined,
): Promise<LetterState> {
  const texts = await textOf(letter.name, after);
  const known = {
    ...names,
    'naeste.titel': { what: 'det næste punkt', shows: letter.next ?? 'slut på dagen' },
  };
  const state = { ...letter, ...texts };
  if (!isToRead(texts)) return { ...state, slides: undefined, inOrder: undefined };
  return {
    ...state,
    slides: slideTexts(plainText(texts.text), known),
    inOrder: listedSlides(state, deck),
  };
}

type Told = Pick<FileState, 'text' | 'hash' | 'isDraft'>;

/** A file's text, with the hash of the one that it comes from; neither where it is not there, or can't be read. */
async function textOf(name: string, { texts, begun }: After): Promise<Told> {
  const { text, hash } = begun[name] ?? (await readableOnDisk(name)) ?? notThere;
  const draft = texts[name] ?? text;
  return { text: draft, hash, isDraft: draft !== text };
}

const isToRead = ({ hash, isDraft }: Told): boolean => hash !== notThere.hash || isDraft;
