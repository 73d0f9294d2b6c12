import { fold } from '../read/fold.ts';
import { notStatedWords, type Reading } from './reading.ts';
import { copied, mended } from './slips.ts';

/** Whether there is an address in a text that also tells a name or a password: "https://anna:hemmelig@eksempel.dk". */
const tellsPassword = (text: string): boolean => /[a-z][+.-]*:\/\/[^/?#\s]*@/i.test(text);

/** What is said of an address that tells a name or a password; undefined where there is none. */
export const adviseOnPassword = (text: string): string | undefined =>
  tellsPassword(text)
    ? 'Navn og adgangskode hører ikke til i en adresse. Slet det, der står før »@«.'
    : undefined;

/** What someone said, which is shown as it stands. */
export const spoken: Reading<string> = {
  expected: 'en tekst',
  read: (text) => (text.toLowerCase() === notStatedWords || tellsPassword(text) ? undefined : text),
  advice: adviseOnPassword,
  form: /\S/,
};

/** Words that are shown as they stand. A mark for what nobody knows is none. */
export const words: Reading<string> = {
  ...spoken,
  read: (text) => (/^(?:[-–—−_.…·:?~*]+|null|n\/a)$/i.test(text) ? undefined : spoken.read(text)),
};

/** What something is called. A number alone would pass for one of the figures. */
export const name: Reading<string> = {
  ...words,
  read: (text) => (isNumber(text) ? undefined : words.read(text)),
  advice: (text) => (isNumber(text) ? 'Et tal alene er ikke nok: skriv et ord til.' : words.advice?.(text)),
};

const isNumber = (text: string): boolean => /\p{N}/u.test(text) && !/\p{L}/u.test(text);

const oneForm = /^(?:en|et) \S(?:.*\S)?$/;

/** One of something that is counted, with its article. */
export const oneOf: Reading<string> = {
  expected: '»en« eller »et« og et ord, som »en sag« eller »et opkald«',
  read: (text) => (oneForm.test(text) ? words.read(text) : undefined),
  form: oneForm,
};

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A text as a part of an id: "Fysisk vold" becomes "fysisk-vold". Empty where it has no letters and no digits. */
export const slug = (text: string): string =>
  fold(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** What no file can be called in Windows, whatever comes after it; some ids are the names of files. */
const noFile = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A lasting name that other files, slides and links use. */
export const id: Reading<string> = {
  expected: 'et id af små bogstaver fra a til z, tal og bindestreger som »ved-en-bisidder«',
  read: (text) => (idForm.test(text) && !noFile.test(text) ? text : undefined),
  // What would make a longer id is a text that slipped into the field.
  guesses: (text) => (text.length > 40 ? [] : [...mended(text, copied), slug(text)]),
  advice: (text) => (noFile.test(text) ? 'I Windows kan ingen fil hedde sådan.' : undefined),
  form: idForm,
};
