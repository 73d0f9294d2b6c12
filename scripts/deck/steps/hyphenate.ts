import type { Part } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { isElement, isText } from '../html/tree.ts';
import { breakWord, type Breaking } from '../words/break-word.ts';

/** A column of running text, or a heading; it has room for all but long compounds. */
const inText: Breaking = { from: 16, least: 4 };

/** Narrower than other text, or a child's own words; the first match says how, from the inside out. */
const places: readonly Readonly<{
  tags?: readonly string[];
  classes?: readonly string[];
  breaking: Breaking | undefined;
}>[] = [
  // What is no text to read from the page: names for a screen reader, the speaker's notes, controls and drawings.
  { tags: ['svg', 'button', 'script', 'style', 'data', 'time', 'title'], breaking: undefined },
  { classes: ['notes', 'visually-hidden', 'address'], breaking: undefined },
  { tags: ['table'], breaking: { from: 9, least: 3 } },
  // Set so large that a phone has room for a dozen letters.
  { tags: ['h1'], breaking: { from: 12, least: 4 } },
  { classes: ['outlines'], breaking: { from: 9, least: 3 } },
  // As they were said, but for a word that is longer than a line.
  { tags: ['blockquote'], breaking: { from: 20, least: 4 } },
];

/** An address, which someone may copy, is no word. */
const address = /\/\/|@|www\./;

/**
 * Puts soft hyphens into long words where they are read in a narrow place; attributes stay as they are, and so does a
 * word that has some already.
 */
export function hyphenate({ tree }: Pick<Part, 'tree'>): Findings {
  hyphenateIn(tree, inText);
  return {};
}

function hyphenateIn(element: Element, breaking: Breaking): void {
  for (const node of element.childNodes) {
    if (isText(node)) {
      const text = node.data.replace(/\S+/g, (all) => (address.test(all) ? all : wordsBroken(all, breaking)));
      if (text !== node.data) node.data = text;
    } else if (isElement(node)) {
      const own = breakingIn(node, breaking);
      if (own) hyphenateIn(node, own);
    }
  }
}

function breakingIn({ localName, classList }: Element, around: Breaking): Breaking | undefined {
  const place = places.find(
    ({ tags, classes }) => tags?.includes(localName) ?? classes?.some((name) => classList.contains(name)),
  );
  return place ? place.breaking : around;
}

const wordsBroken = (text: string, breaking: Breaking): string =>
  text.replace(/[\p{L}\u00ad]+/gu, (word) => breakWord(word, breaking));
