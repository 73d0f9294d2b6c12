import type { Reading } from './reading.ts';
import { address } from './words.ts';

/** The address of a page on the web, ending in a slash: that of the folder it is put in. */
export const siteAddress: Reading<string> = {
  ...address,
  expected: 'sidens adresse på nettet som https://eksempel.dk/temadag/: med https og uden ?, # og filnavn',
  read: (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isPlain = url?.protocol === 'https:' && !url.username && !url.password && !/[?#\s]/.test(text);
    return url && isPlain && !/\.html?$/.test(url.pathname) ? url.href.replace(/\/*$/, '/') : undefined;
  },
  guesses: (text) =>
    (address.guesses?.(text) ?? []).flatMap((one) => {
      const safe = one.replace(/^http:/, 'https:');
      return [safe, safe.replace(/[?#].*$/, '').replace(/[^/]*\.html?$/, '')];
    }),
  advice: (text) =>
    /\S\s+\S/.test(text) ? 'Der må ikke være mellemrum i en adresse.' : address.advice?.(text),
  form: /^https:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/,
};
