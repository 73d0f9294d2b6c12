import { notStatedWords, type Reading } from './reading.ts';

/** Words that are shown as they stand. */
export const words: Reading<string> = {
  expected: 'en tekst',
  read: (text) => (text.toLowerCase() === notStatedWords ? undefined : text),
};

/** A lasting name that other files, slides and links use. */
export const id: Reading<string> = {
  expected: 'et id af små bogstaver fra a til z, tal og bindestreger som »ved-en-bisidder«',
  read: (text) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : undefined),
};

/** A page on the web. */
export const address: Reading<string> = {
  expected: 'en adresse, der begynder med https://',
  read: (text) => (/^https?:\/\/\S+$/.test(text) ? text : undefined),
};
