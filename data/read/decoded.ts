/** Why the text of a file cannot be told: where it stops being text, from 1, and a sentence for a person. */
export type Unreadable = Readonly<{ line: number; column: number; message: string }>;

const saveAs = 'Åbn den, vælg »Gem som« og kodningen UTF-8, og se efter, at æ, ø og å står rigtigt.';

const asPlainText = 'Hent den igen, som den var, eller skriv teksten i Notesblok og gem den som UTF-8.';

/** What programs save under any name, by how it begins. */
const kinds: readonly (readonly [begins: RegExp, what: string])[] = [
  [/^PK\u0003\u0004/, 'et dokument fra Word eller en pakket mappe'],
  [/^\u00D0\u00CF\u0011\u00E0/, 'et dokument fra Word'],
  [/^\{\\rtf/, 'et dokument fra WordPad eller TextEdit'],
  [/^%PDF-/, 'en PDF'],
  [/^\s*<(?:!doctype html|html)\b/i, 'en side fra nettet'],
];

/** Bytes as text, where they are UTF-8; the marks before it are left out. */
export function decoded(bytes: Uint8Array): string | Unreadable {
  const other = otherThanText(bytes);
  if (other !== undefined) return atStart(`Filen er ${other} og ikke ren tekst. ${asPlainText}`);
  if (isUtf16(bytes)) return atStart(`Filen er gemt som UTF-16 og ikke som UTF-8. ${saveAs}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF+/, '');
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

/** What a file is that is no text, "en PDF"; undefined where it may be one. */
function otherThanText(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 100));
  return kinds.find(([begins]) => begins.test(start))?.[1];
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
  // Most often it is what Windows calls ANSI, or what old Macs write; in both every byte is a letter.
  const [ansi = '', mac = ''] = ['windows-1252', 'macintosh'].map((code) =>
    new TextDecoder(code).decode(bytes.slice(at, at + 1)),
  );
  const letter = [ansi, mac].find((one) => /[æøåéüöä]/i.test(one)) ?? /\p{L}/u.exec(ansi)?.[0];
  const perhaps = letter === undefined ? '' : ` Her står måske »${letter}«.`;
  return { ...placeAt(before, before.length), message: `Filen er ikke gemt som UTF-8.${perhaps} ${saveAs}` };
}
