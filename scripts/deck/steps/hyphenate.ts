import { breakWord, type Breaking } from '../words/break-word.ts';

/** A column of running text, or a heading; it has room for all but long compounds. */
const inText: Breaking = { from: 16, least: 4 };

/** Narrower than other text, or a child's own words; the first match says how, from the inside out. */
const places: readonly Readonly<{ tag?: RegExp; class?: RegExp; breaking: Breaking | undefined }>[] = [
  // What is no text to read from the page: names for a screen reader, the speaker's notes, controls and drawings.
  { tag: /^(svg|button|script|style|data|time|title)$/, breaking: undefined },
  { class: /\b(notes|visually-hidden)\b/, breaking: undefined },
  { tag: /^table$/, breaking: { from: 9, least: 3 } },
  // Set so large that a phone has room for a dozen letters.
  { tag: /^h1$/, breaking: { from: 12, least: 4 } },
  { class: /\boutlines\b/, breaking: { from: 9, least: 3 } },
  // As they were said, but for a word that is longer than a line.
  { tag: /^blockquote$/, breaking: { from: 20, least: 4 } },
];

/** Elements without an end. */
const alone = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** A tag with its attributes, or the text until the next tag; Preact's output is well-formed. */
const token = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+/g;

/** Words between tags; an address, which someone may copy, is none. */
const words = /\S*(?:\/\/|@|www\.)\S*|&\w+;|[\p{L}\u00ad]+/gu;

/**
 * HTML in which long words have soft hyphens where they are read in a narrow place; attributes stay as they are, and so
 * does a word that has some already.
 */
export function hyphenated(html: string): string {
  const within: (Breaking | undefined)[] = [inText];
  return html.replace(token, (text: string, slash?: string, tag?: string, attributes?: string) => {
    const breaking = within.at(-1);
    if (tag === undefined) return breaking ? text.replace(words, (word) => broken(word, breaking)) : text;
    if (slash) within.pop();
    else if (!alone.test(tag) && !attributes?.endsWith('/'))
      within.push(breakingIn(tag, attributes ?? '', breaking));
    return text;
  });
}

function breakingIn(tag: string, attributes: string, around: Breaking | undefined): Breaking | undefined {
  if (!around) return undefined;
  const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1] ?? '';
  const place = places.find((one) => one.tag?.test(tag) ?? one.class?.test(classes));
  return place ? place.breaking : around;
}

const broken = (word: string, breaking: Breaking): string =>
  /^[\p{L}\u00ad]+$/u.test(word) ? breakWord(word, breaking) : word;
