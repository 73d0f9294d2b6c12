import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mistakeLine } from '../../data/read/mistake.ts';
import { copyProject } from '../../tests/support/scratch-project.ts';
import { withYear } from '../year/year-row.ts';
import { DraftDeck } from './draft-deck.ts';

const root = process.cwd();
const file = 'data/bisiddersager.yaml';
let project: string;
let deck: DraftDeck;
let text: string;

beforeAll(async () => {
  project = await copyProject();
  process.chdir(project);
  deck = await DraftDeck.open();
  text = readFileSync(file, 'utf8');
});
afterAll(async () => {
  await deck.close();
  process.chdir(root);
  rmSync(project, { recursive: true });
});

/** Which of some words the slides show. */
const shown = (found: Awaited<ReturnType<DraftDeck['examine']>>, ...words: string[]): string[] => {
  const html = found.deck?.sections.map((section) => section.html).join('') ?? '';
  return words.filter((word) => html.includes(word));
};

it('is the day as it is saved where there are no drafts', async () => {
  const found = await deck.examine({});
  expect(found.mistakes).toEqual([]);
  expect(shown(found, '5.219')).toEqual(['5.219']);
});

it('shows what is in a draft, and forgets it with the draft', async () => {
  const drafted = await deck.examine({ [file]: text.replace(': 5.219', ': 5.301') });
  expect(shown(drafted, '5.219', '5.301')).toEqual(['5.301']);
  expect(shown(await deck.examine({}), '5.219', '5.301')).toEqual(['5.219']);
});

it('tells what is wrong in a draft as the build does, at its field', async () => {
  const found = await deck.examine({ [file]: text.replace(': 5.219', ': 5,219') });
  expect(found.mistakes.map(mistakeLine)).toEqual([
    'data/bisiddersager.yaml:49:24 Feltet »siden_begyndelsen« er »5,219«, men skal være et helt antal som 5.219 eller 5219, eventuelt med »ca.« foran, eller »ikke oplyst«. Mente du »5.219«?',
  ]);
  expect(found.mistakes[0]?.path).toBe('aar.1.siden_begyndelsen');
  expect(found.ofSlides).toEqual([]);
});

it('tells which sentences of the slides are to be read again, apart from what is missing in the data', async () => {
  const later = withYear(text, 2022, ['kilde: mangler', 'nye: mangler'], file);
  const found = await deck.examine({ [file]: later });
  expect(found.mistakes).toEqual([]);
  expect(found.ofSlides.map(({ file: own, line }) => `${own}:${line}`)).toContain('slides/intro.mdx:58');
  expect(found.ofSlides.filter((one) => !one.file.startsWith('slides/'))).toEqual([]);
  expect(found.missing.map(({ file: own }) => own)).toContain(file);
});

it('sees what was saved on the disk', async () => {
  const other = path.resolve(file);
  writeFileSync(other, text.replace(': 5.219', ': 5.555'));
  deck.readAgain(other, 'update');
  expect(shown(await deck.examine({}), '5.219', '5.555')).toEqual(['5.555']);
  writeFileSync(other, text);
  deck.readAgain(other, 'update');
  expect(shown(await deck.examine({}), '5.219', '5.555')).toEqual(['5.219']);
});

it('has a form for each file, with the labels and help of what describes it', async () => {
  const { files } = await deck.examine({});
  expect(files.map(({ title }) => title)).toEqual([
    'Programmet',
    'Bisiddersager',
    'Underretninger',
    'Citater',
    'Kilder',
    'Filmen',
    'Forbehold',
  ]);
  const told = JSON.stringify(files.find(({ name }) => name === file)?.form);
  expect(told).toContain('"label":"Kommunen","help":"Nye bisiddersager i kommunen."');
  expect(told).toContain('"label":"År","help":"Året, tallene gælder."');
});
