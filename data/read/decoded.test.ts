import { expect, test } from 'vitest';
import { decoded } from './decoded.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const ansi = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, mark: boolean, big: boolean) =>
  new Uint8Array(
    Array.from((mark ? '\uFEFF' : '') + text).flatMap((letter) => {
      const [low, high] = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
      return big ? [high, low] : [low, high];
    }),
  );

const saveAs = 'Åbn den, vælg »Gem som« og kodningen UTF-8, og se efter, at æ, ø og å står rigtigt.';
const text = '# En fil\ntitel: Nervøs på Ærø\n';

test('UTF-8 is read, with a mark before it or without', () => {
  expect([decoded(utf8(text)), decoded(utf8(`\uFEFF${text}`)), decoded(utf8(''))]).toEqual([text, text, '']);
  expect(decoded(utf8('👩‍👧 “”'))).toBe('👩‍👧 “”');
  // Some programs add a mark to a file that has one.
  expect(decoded(utf8(`\uFEFF\uFEFF${text}`))).toBe(text);
});

test('ANSI is told with the place of the first letter that is none', () => {
  expect(decoded(ansi(text))).toEqual({
    line: 2,
    column: 12,
    message: `Filen er ikke gemt som UTF-8. Her står måske »ø«. ${saveAs}`,
  });
  expect(decoded(new Uint8Array([...utf8(text), 0xe6]))).toMatchObject({ line: 3, column: 1 });
  expect(decoded(new Uint8Array([...utf8('a\r\nb\rc'), 0x99]))).toEqual({
    line: 3,
    column: 2,
    message: `Filen er ikke gemt som UTF-8. ${saveAs}`,
  });
});

test.each([
  ['with a mark', true, false],
  ['big-endian with a mark', true, true],
  ['without a mark', false, false],
  ['big-endian without a mark', false, true],
])('UTF-16 %s is told as that', (_, mark, big) => {
  const message = `Filen er gemt som UTF-16 og ikke som UTF-8. ${saveAs}`;
  expect(decoded(utf16(text, mark, big))).toEqual({ line: 1, column: 1, message });
  // An empty file has nothing but its mark.
  if (mark) expect(decoded(utf16('', mark, big))).toMatchObject({ message });
});

test('MacRoman is told with the letter that it was, not the one it is to Windows', () => {
  expect(decoded(Uint8Array.from([...utf8('ord: Nerv'), 0xbf, 0x73]))).toEqual({
    line: 1,
    column: 10,
    message: `Filen er ikke gemt som UTF-8. Her står måske »ø«. ${saveAs}`,
  });
});

test.each([
  [
    'a document of Word',
    'PK\u0003\u0004\u0014\0\u0006\0\0\0\0\0',
    'et dokument fra Word eller en pakket mappe',
  ],
  ['an old document of Word', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1', 'et dokument fra Word'],
  ['a document of WordPad', '{\\rtf1\\ansi titel: Temadag\\par}', 'et dokument fra WordPad eller TextEdit'],
  ['a PDF', '%PDF-1.7\n', 'en PDF'],
  ['a page from the web', '<!DOCTYPE html>\n<html>', 'en side fra nettet'],
  ['a page from the web without its type', '<html><body>titel: x', 'en side fra nettet'],
])('%s is told as that, and not letter by letter', (_, start, what) => {
  expect(decoded(ansi(start))).toEqual({
    line: 1,
    column: 1,
    message: `Filen er ${what} og ikke ren tekst. Hent den igen, som den var, eller skriv teksten i Notesblok og gem den som UTF-8.`,
  });
});
