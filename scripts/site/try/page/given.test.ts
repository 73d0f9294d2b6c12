import { describe, expect, it, test } from 'vitest';
import { fileNamed, givenFile, retyped, toCheck, toFetch } from './given.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (of: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(of);
const known = ['bisiddersager.yaml', 'bisiddersager.felter.yaml', 'film.yaml', 'sager_i_alt.yaml'];

test.each([
  ['bisiddersager.yaml', 'bisiddersager.yaml'],
  ['bisiddersager (1).yaml', 'bisiddersager.yaml'],
  ['bisiddersager - Kopi.yaml', 'bisiddersager.yaml'],
  ['Kopi af Bisiddersager.yml.txt', 'bisiddersager.yaml'],
  ['bisiddersager.felter (2).yaml', 'bisiddersager.felter.yaml'],
  ['sager-i-alt.yaml', 'sager_i_alt.yaml'],
  ['tal.yaml', undefined],
  ['', undefined],
])('»%s« is %s', (name, file) => {
  expect(fileNamed(name, known)).toBe(file);
});

describe('a file', () => {
  const written = '\uFEFFa: 1\r\nb: 2\n# æ\rc: 3\r\n';
  const file = givenFile('film.yaml', bytes(written));

  it('is fetched byte for byte as it was given', () => {
    expect(toFetch(file)).toEqual(bytes(written));
    expect(toFetch(retyped(file, 'a: 1\nb: 2\n# æ\nc: 3\n'))).toEqual(bytes(written));
  });

  it('is checked as the build reads it, without its mark', () => {
    expect(toCheck(file)).toBe('a: 1\r\nb: 2\n# æ\rc: 3\r\n');
  });

  it.each([
    ['a: 1\nb: 22\n# æ\nc: 3\n', '\uFEFFa: 1\r\nb: 22\n# æ\rc: 3\r\n'],
    ['a: 1\nny: 5\nb: 2\n# æ\nc: 3\n', '\uFEFFa: 1\r\nny: 5\nb: 2\n# æ\rc: 3\r\n'],
    ['b: 2\n# æ\nc: 3\n', '\uFEFFb: 2\n# æ\rc: 3\r\n'],
    ['', '\uFEFF'],
    ['a: 1\nb: 2\n# æ\nc: 3\nd: 4\n', '\uFEFFa: 1\r\nb: 2\n# æ\rc: 3\r\nd: 4\r\n'],
  ])('keeps its mark and line ends, but for what is written: %j', (typed, then) => {
    const after = retyped(file, typed);
    expect(text(toFetch(after))).toBe(then);
    expect(after.edited).toBe(true);
  });

  it('that is no UTF-8 is told as the build tells it, and fetched as it was', () => {
    const ansi = new Uint8Array([0x61, 0x3a, 0x20, 0xf8, 0x0a]);
    const given = givenFile('film.yaml', ansi);
    expect(toCheck(given)).toMatchObject({
      line: 1,
      column: 4,
      message: expect.stringContaining('Filen er ikke gemt som UTF-8. Her står måske »ø«.') as string,
    });
    expect(toFetch(retyped(given, 'a: ø\n'))).toEqual(ansi);
  });
});
