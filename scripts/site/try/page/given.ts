import { decoded, type Unreadable } from '../../../../data/read/decoded.ts';
import { plainStem } from '../../../deck/day/plain-name.ts';
import { plainText, spliced } from '../../../edit/yaml/line-ends.ts';

/** A file that someone has given the page. */
export type Given = Readonly<{
  /** What it is called in data/: "bisiddersager.yaml". */
  name: string;
  /** As it was given. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Its text with the mark before it and its own line ends, as it is now; why it is none where it is not UTF-8. */
  written: string | Unreadable;
  /** Whether it has been written in since it was given or fetched. */
  edited: boolean;
}>;

/** Which of the known files one is by its name: "Film - Kopi (2).yaml.txt" is film.yaml; undefined where it is none. */
export function fileNamed(name: string, known: readonly string[]): string | undefined {
  const { stem } = plainStem(name);
  return known.find((one) => plainStem(one).stem === stem);
}

/** A file of the page from what it holds. */
export function givenFile(name: string, bytes: Uint8Array<ArrayBuffer>): Given {
  const text = decoded(bytes);
  const hasMark = [0xef, 0xbb, 0xbf].every((byte, index) => bytes[index] === byte);
  return {
    name,
    bytes,
    written: typeof text === 'string' && hasMark ? `\uFEFF${text}` : text,
    edited: false,
  };
}

/** A file with other words in its text, whose lines end with a line feed there. What was not touched keeps its own line ends. */
export function retyped(file: Given, plain: string): Given {
  const { written } = file;
  if (typeof written !== 'string') return file;
  const before = plainText(written);
  if (before === plain) return file;
  const shorter = Math.min(before.length, plain.length);
  let from = 0;
  while (from < shorter && before[from] === plain[from]) from += 1;
  let after = 0;
  while (after < shorter - from && before.at(-1 - after) === plain.at(-1 - after)) after += 1;
  const splice = { from, to: before.length - after, text: plain.slice(from, plain.length - after) };
  return { ...file, written: spliced(written, [splice]), edited: true };
}

/** What the check reads of a file: as the build does, without the mark before its text. */
export const toCheck = ({ written }: Given): string | Unreadable =>
  typeof written === 'string' ? written.replace(/^\uFEFF/, '') : written;

/** What is fetched of a file: as it was given, but for what was written in it. */
export const toFetch = ({ bytes, written }: Given): Uint8Array<ArrayBuffer> =>
  typeof written === 'string' ? new TextEncoder().encode(written) : bytes;
