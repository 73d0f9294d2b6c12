import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { slides } from '../slides.ts';
import type { Refused } from './unknown-names.ts';

/** A slide as the deck compiles it. */
const compiled = async (text: string, file = 'slides/intro.mdx'): Promise<string> => {
  const value = `<Slide id="et">\n\n${text}\n\n</Slide>\n`;
  const { transform } = slides();
  if (typeof transform !== 'function') throw new Error('no transform');
  // It asks nothing of whoever calls it.
  const made = await transform.call({} as ThisParameterType<typeof transform>, value, path.resolve(file));
  return typeof made === 'object' && made !== null ? String(made.code) : '';
};

/** What is told of what stands on a slide: line, from the first of them, column and sentence. */
const told = async (text: string): Promise<string> => {
  const [, found = '""'] = /_check\(("(?:[^"\\]|\\.)*")/.exec(await compiled(text)) ?? [];
  // Written by slide-names.ts: a text that is a list of what is refused, and more.
  const { refused } = JSON.parse(JSON.parse(found) as string) as { refused: Refused[] };
  return refused
    .map(({ at, message }) => `${at.replace(/^\d+/, (line) => String(Number(line) - 2))} ${message}`)
    .join('\n');
};

const inColumns = (...lines: string[]) => `<Columns>\n\n${lines.join('\n\n')}\n\n</Columns>`;

test('all that is wrong in a slide is told at once', async () => {
  expect((await told('- et\n-\n\n<Photo src="bord.jpg" />')).split('\n')).toHaveLength(2);
});

test('what is in order is nothing to tell', async () => {
  expect(await told('- et\n- to\n  - tre\n\n1. et\n\n*Kursiv* tekst - og en streg\n\n–Nej, sagde hun')).toBe(
    '',
  );
  expect(await told('| a | b |\n| --- | ---: |\n| c | d \\| e |')).toBe('');
  expect(await told(inColumns('- et', '---', '<Photo src="bord.jpg" alt="To børn" />'))).toBe('');
});

test('a picture is asked for where it lies: beside its slide, whatever its name', async () => {
  expect(await compiled('<Photo src="bord.jpg" alt="To børn" />')).toContain('src: "/slides/bord.jpg"');
  expect(await compiled('![To børn](børn%20#1.jpg)', 'slides/2021/intro.mdx')).toContain(
    'src: "/slides/2021/b%C3%B8rn%20%231.jpg"',
  );
  expect(await compiled('![Et slide](temadag.png)'), 'it is in public/').toContain('src: "temadag.png"');
});

test('a picture is found whether its folder has its letters as one sign or as two', async () => {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/pictures-');
  writeFileSync(path.join(folder, 'på.jpg'.normalize('NFD')), '');
  try {
    expect(await compiled('<Photo src="på.jpg" alt="To børn" />', `${folder}/x.mdx`)).toContain(
      'pa%CC%8A.jpg',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a table says how its columns are set in no style, which the finished page refuses', async () => {
  expect(await compiled('| a | b |\n| --- | ---: |\n| c | d |')).toMatch(/align: "right"/);
});
