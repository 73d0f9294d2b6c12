import { address } from './address.ts';
import type { Reading } from './reading.ts';

// It begins where a folder ends: looked for from every letter, a long text takes minutes.
const aFile = /(?<![^/])[^/]*\.(?:html?|pdf)$/i;

/** The address of a page on the web, ending in a slash: that of the folder it is put in. */
export const siteAddress: Reading<string> = {
  ...address,
  expected: 'sidens adresse på nettet som https://eksempel.dk/temadag/: med https og uden ?, # og filnavn',
  read: (text) => {
    const url = address.read(text) === undefined ? undefined : new URL(text);
    const isPlain = url?.protocol === 'https:' && !/[?#"<>\\]/.test(text) && !aFile.test(url.pathname);
    return url && isPlain && isWhole(url) ? url.href.replace(/\/*$/, '/') : undefined;
  },
  guesses: (text) =>
    (address.guesses?.(text) ?? []).flatMap((one) => {
      const safe = one.replace(/^http:/, 'https:');
      return [safe, safe.replace(/[?#].*$/, '').replace(aFile, '')];
    }),
  form: /^https:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/,
};

/** Whether an address can be written with its own letters; »100%« ends in half of a sign. */
function isWhole({ href }: URL): boolean {
  try {
    return decodeURI(href) !== '';
  } catch {
    return false;
  }
}
