import type { Reading } from './reading.ts';
import { copied, mended } from './slips.ts';
import { adviseOnPassword } from './words.ts';

const form = /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/;

/** Letters of other alphabets that look as one of ours, which stands below. */
const alike = ['авеносрухіјѕԁһАВЕКМНОРСТХІЈЅαοορν', 'abehocpyxijsdhABEKMHOPCTXIJSaoopv'] as const;

const withOurLetters = (text: string): string =>
  text.replaceAll(/./gu, (letter) => alike[1][alike[0].indexOf(letter)] ?? letter);

/** A letter of another alphabet among ours, in the name of a host or of a folder: it leads to another site, or to none. */
const foreignLetter = (text: string): string | undefined =>
  text
    .split(/[/?#&=]/)
    .filter((part) => /\p{Script=Latin}/u.test(part))
    .flatMap((part) => /(?!\p{Script=Latin})\p{L}/u.exec(part) ?? [])[0];

/** Whether a host has a name that is found from anywhere: parts with a point between them, and not numbers alone. */
const isNamed = (host: string): boolean =>
  /^(?:[^.]+\.)+(?!(?:local|localhost|lan)$)[a-z][a-z\d-]*$/i.test(host);

const isOnlyHere = (text: string): boolean =>
  /^https?:\/\/(?:localhost|[^/:]+\.(?:local|localhost|lan)|(?:\d{1,3}\.){3}\d{1,3}|\[[\da-f:.]+\])(?:[:/]|$)/i.test(
    text,
  );

const isUnseen = /[\p{Default_Ignorable_Code_Point}\p{C}]/u;

/** A page on the web. */
export const address: Reading<string> = {
  expected: 'en adresse, der begynder med https://',
  read: (text) => {
    const isPlain = form.test(text) && !isUnseen.test(text) && foreignLetter(text) === undefined;
    return isPlain && URL.canParse(text) && isNamed(new URL(text).hostname) ? text : undefined;
  },
  guesses: (text) =>
    [text, ...mended(text, copied)].flatMap((one) => [
      one,
      one.replace(/^(https?:\/\/)[^/?#\s]*@/, '$1'),
      one.replace(/^(?=[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$)/, 'https://'),
      one.replace(
        /^(https?)(?:[:;]?[/\\]{1,2}|[:;])(?=\w)/i,
        (_, scheme: string) => `${scheme.toLowerCase()}://`,
      ),
      one.replace(/^[<([](.*)[>)\]]$/, '$1'),
      withOurLetters(one),
    ]),
  advice: (text) => {
    if (/\S\s+\S/.test(text)) return 'Der må ikke være mellemrum i en adresse.';
    if (isOnlyHere(text)) return 'Den adresse virker kun på denne maskine eller det net, den er på.';
    const letter = foreignLetter(text);
    return letter === undefined
      ? adviseOnPassword(text)
      : `»${letter}« er et bogstav fra et andet alfabet, selv om det kan ligne et af vores.`;
  },
  form,
};
