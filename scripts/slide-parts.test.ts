import path from 'node:path';
import { expect, test } from 'vitest';
import { slides } from './slides.ts';
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

test.each([
  [
    'a photo without a text for those who do not see it',
    '### Bord\n\n<Photo src="bord.jpg" />',
    '3:1 <Photo> mangler alt: hvad billedet viser, til dem, der ikke kan se det. Skriv det som alt="To børn ved et bord".',
  ],
  [
    'a photo whose text is empty',
    '<Photo src="bord.jpg" alt=" " />',
    '1:1 <Photo> mangler alt: hvad billedet viser, til dem, der ikke kan se det. Skriv det som alt="To børn ved et bord".',
  ],
  [
    'a photo without a file',
    '<Photo alt="To børn" />',
    '1:1 <Photo> mangler src: billedets fil, som ligger i slides/. Skriv den som src="bord.jpg".',
  ],
  [
    'a photo whose file is in braces',
    '<Photo src={bord} alt="To børn" />',
    '1:1 Her skal src være navnet på en fil, med anførselstegn om: src="bord.jpg".',
  ],
  [
    'a photo of another’s',
    '<Photo src="https://example.org/bord.jpg" alt="To børn" />',
    '1:1 Billedet »https://example.org/bord.jpg« ligger hos andre. Gem det i slides/, og skriv filens navn.',
  ],
  [
    'a photo that a telephone has saved',
    '<Photo src="IMG_1.heic" alt="To børn" />',
    '1:1 Billedet »IMG_1.heic« kan ikke vises i alle browsere. Gem det som .jpg eller .png, og skriv det navn.',
  ],
  [
    'a photo in a folder',
    '<Photo src="billeder/bord.jpg" alt="To børn" />',
    '1:1 Billedet »billeder/bord.jpg« skal ligge ved siden af slidets egen fil. Flyt det, og skriv kun filens navn.',
  ],
  [
    'a Markdown picture without a text',
    'Se:\n\n![](bord.jpg)',
    '3:1 Billedet mangler en tekst til dem, der ikke kan se det. Skriv, hvad det viser, mellem [ og ].',
  ],
  [
    'a row with more fields than the table has',
    '| a | b |\n| --- | --- |\n| c | d |\n| e | f | g |',
    '4:1 Rækken har 3 felter, men tabellen har 2 kolonner. Skriv lige så mange felter som i den første linje, med | imellem.',
  ],
  [
    'a row with fewer',
    '| a | b |\n| --- | --- |\n| c |',
    '3:1 Rækken har 1 felt, men tabellen har 2 kolonner. Skriv lige så mange felter som i den første linje, med | imellem.',
  ],
  [
    'a table without rows',
    '| a | b |\n| --- | --- |',
    '1:1 Tabellen har ingen rækker. Skriv dem under linjen med ---, eller slet tabellen.',
  ],
  [
    'a table without its second line',
    '| a | b |\n| c | d |',
    '1:1 En tabel skal have |---|---| som sin anden linje, med lige så mange felter som i den første. Skriv den dér.',
  ],
  [
    'a table whose second line is too short',
    '| a | b | c |\n| --- | --- |\n| d | e | f |',
    '1:1 En tabel skal have |---|---|---| som sin anden linje, med lige så mange felter som i den første. Skriv den dér.',
  ],
  ['an empty list', '### Husk\n\n-', '3:1 Punktet er tomt. Skriv noget efter - eller slet linjen.'],
  ['an empty point', '- et\n-\n- to', '2:1 Punktet er tomt. Skriv noget efter - eller slet linjen.'],
  [
    'a point copied from Word',
    '• Spørg barnet\n• Vent',
    '1:1 Et punkt begynder med - og et mellemrum, ikke med »•«. Skriv det sådan.',
  ],
  [
    'a point without its space',
    '-Spørg barnet',
    '1:1 Et punkt begynder med »-« og et mellemrum. Skriv mellemrummet.',
  ],
  [
    'one column',
    inColumns('Tekst'),
    '1:1 <Columns> har 1 spalte; der skal være to eller tre. Skriv --- på en linje for sig mellem dem, med en tom linje over og under.',
  ],
  [
    'a column with nothing in it',
    inColumns('Tekst', '---'),
    '1:1 <Columns> har 1 spalte; der skal være to eller tre. Skriv --- på en linje for sig mellem dem, med en tom linje over og under.',
  ],
  [
    'four columns',
    inColumns('a', '---', 'b', '---', 'c', '---', 'd'),
    '1:1 <Columns> har 4 spalter; der skal være to eller tre. Skriv --- på en linje for sig mellem dem, med en tom linje over og under.',
  ],
  [
    'a chart in a column',
    inColumns('Tekst', '---', '<LineChart of={x} finding="Op." />'),
    '7:1 <LineChart> kan ikke stå i <Columns>, som er til tekst, lister, tabeller og billeder. Flyt det ud.',
  ],
])('%s is told', async (_what, text, sentence) => {
  expect(await told(text)).toBe(sentence);
});

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

test('a table says how its columns are set in no style, which the finished page refuses', async () => {
  expect(await compiled('| a | b |\n| --- | ---: |\n| c | d |')).toMatch(/align: "right"/);
});
