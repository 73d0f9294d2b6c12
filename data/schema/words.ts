import { notStatedWords, type Reading } from './reading.ts';

/** Words that are shown as they stand. */
export const words: Reading<string> = {
  expected: 'en tekst',
  read: (text) => (text.toLowerCase() === notStatedWords ? undefined : text),
  form: /\S/,
};

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A text as a part of an id: "Fysisk vold" becomes "fysisk-vold". Empty where it has no letters and no digits. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** A lasting name that other files, slides and links use. */
export const id: Reading<string> = {
  expected: 'et id af små bogstaver fra a til z, tal og bindestreger som »ved-en-bisidder«',
  read: (text) => (idForm.test(text) ? text : undefined),
  // What would make a longer id is a text that slipped into the field.
  guess: (text) => (text.length > 40 ? undefined : slug(text) || undefined),
  form: idForm,
};

/** A page on the web. */
export const address: Reading<string> = {
  expected: 'en adresse, der begynder med https://',
  read: (text) => (/^https?:\/\/\S+$/.test(text) ? text : undefined),
  guess: (text) => (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? `https://${text}` : undefined),
  form: /^https?:\/\/\S+$/,
};
