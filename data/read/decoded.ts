/** Why the text of a file cannot be told: where it stops being text, from 1, and a sentence for a person. */
export type Unreadable = Readonly<{ line: number; column: number; message: string }>;

const saveAs = 'Åbn den, vælg »Gem som« og kodningen UTF-8, og se efter, at æ, ø og å står rigtigt.';

/** Bytes as text, where they are UTF-8; a mark before it is left out. */
export function decoded(bytes: Uint8Array): string | Unreadable {
  if (isUtf16(bytes)) return atStart(`Filen er gemt som UTF-16 og ikke som UTF-8. ${saveAs}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return notUtf8(bytes);
  }
}

/** What is told of a file as a whole, at its first letter. */
export const atStart = (message: string): Unreadable => ({ line: 1, column: 1, message });

/** Where an offset of a text is, from 1, however its lines end. */
export function placeAt(text: string, at: number): Readonly<{ line: number; column: number }> {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** UTF-16 begins with a mark, or has every second byte empty, since it is Danish. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.slice(0, 400);
  return start.length > 1 && start.filter((byte) => byte === 0).length > start.length / 3;
}

function notUtf8(bytes: Uint8Array): Unreadable {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const before = lenient.slice(0, lenient.indexOf('\uFFFD'));
  const at = new TextEncoder().encode(before).length;
  // Most often it is what Windows calls ANSI, in which every byte is a letter.
  const letter = new TextDecoder('windows-1252').decode(bytes.slice(at, at + 1));
  const perhaps = /\p{L}/u.test(letter) ? ` Her står måske »${letter}«.` : '';
  return { ...placeAt(before, before.length), message: `Filen er ikke gemt som UTF-8.${perhaps} ${saveAs}` };
}
