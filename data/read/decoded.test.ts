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
