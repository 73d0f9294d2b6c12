import type { Reading } from './reading.ts';
import { address } from './words.ts';

/** The address of a page on the web, ending in a slash: that of the folder it is put in. */
export const siteAddress: Reading<string> = {
  ...address,
  expected: 'sidens adresse på nettet som https://eksempel.dk/temadag/: med https og uden ?, # og filnavn',
  read: (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isPlain = url?.protocol === 'https:' && !url.username && !url.password && !/[?#\s"<>\\]/.test(text);
    return url && isPlain && isNamed(url.hostname) && !/\.html?$/.test(url.pathname)
      ? url.href.replace(/\/*$/, '/')
      : undefined;
  },
  guesses: (text) =>
    (address.guesses?.(text) ?? []).flatMap((one) => {
      const safe = one.replace(/^http:/, 'https:');
      return [safe, safe.replace(/[?#].*$/, '').replace(/[^/]*\.html?$/, '')];
    }),
  advice: (text) => {
    if (/\S\s+\S/.test(text)) return 'Der må ikke være mellemrum i en adresse.';
    return isOnlyHere(text)
      ? 'Den adresse virker kun på denne maskine eller det net, den er på.'
      : address.advice?.(text);
  },
  form: /^https:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/,
};

/** Whether a host has a name that is found from anywhere: parts with a point between them, and not numbers alone. */
const isNamed = (host: string): boolean => /^(?:[^.]+\.)+(?=[^.]*[a-z])[^.]+$/i.test(host);

const isOnlyHere = (text: string): boolean =>
  /^https?:\/\/(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|\[[\da-f:.]+\])(?:[:/]|$)/i.test(text);
