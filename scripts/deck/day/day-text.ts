import { readFileSync } from 'node:fs';
import { atStart, decoded, placeAt, type Unreadable } from '../../../data/read/decoded.ts';
import { refusedSign } from '../../../data/read/signs.ts';

/** The text of a file, which must be UTF-8; why it is none where it is not. */
export function readDayText(file: string): string | Unreadable {
  try {
    return decoded(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    // It stands in its folder, so it is what it points to that is not there.
    if (code === 'ENOENT' || code === 'ELOOP') return atStart(deadShortcut);
    return atStart(
      `Filen kan ikke læses (${code}). Er den åben i et andet program, så luk den der, og prøv igen.`,
    );
  }
}

const deadShortcut =
  'Filen er en genvej, og det, den peger på, findes ikke. Slet genvejen, og læg selve filen her.';

/** A slide file's text, or that of its draft, with one way to end lines, and without signs that no text may hold; else why it cannot be shown. */
export function slideText(file: string, draft?: string): string | Unreadable {
  const text = draft?.replace(/^\uFEFF/, '') ?? readDayText(file);
  if (typeof text !== 'string') return text;
  const plain = text.replaceAll(/\r\n?/g, '\n');
  const sign = refusedSign(plain);
  return sign ? { ...placeAt(plain, sign.at), message: sign.told } : plain;
}
