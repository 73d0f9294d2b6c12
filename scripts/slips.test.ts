import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { innards, withoutQuotes } from '../data/mistakes/example.ts';
import { copyProject, openScratchProject, type ScratchProject } from './scratch-project.ts';
import { edited, example } from './slips/example.ts';

const caseSchema = z.strictObject({
  /** Text that stands once in the example. */
  fra: z.string(),
  til: z.string(),
  /** What the person must be told after the file's name, a line each: "12:3 …". */
  siger: z.string(),
});

const folder = path.join(import.meta.dirname, 'slips');
const withoutLastBreak = (text: string): string => text.replace(/\n$/, '');

/** Each has a file and an agenda item of its own, whose name is as long as "eksempel", so that nothing moves. */
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name, index) => {
    const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    const { fra, til, siger } = caseSchema.parse(parse(text, { schema: 'failsafe' }));
    const id = `slip-${String(index).padStart(3, '0')}`;
    const own = (words: string): string => words.replaceAll('eksempel', id).replaceAll('Eksempel', 'Slip-000');
    return {
      name,
      id,
      mdx: own(edited(withoutLastBreak(fra), withoutLastBreak(til))),
      siger: own(withoutLastBreak(siger)).split('\n'),
    };
  });

/** What may look like a slip, and is none. */
const fine = [
  ['the example itself', '', ''],
  ['a sign with room round it', 'Spørg barnet, før', 'Er barnet < 5 år, spørg barnet før'],
  ['a brace that closes nothing', 'Spørg barnet, før', 'Spørg } barnet, før'],
  ['an ampersand, by name and by itself', 'Spørg barnet, før', 'Spørg &amp; lyt, R&D, før'],
  ['a tab before a text', 'Spørg barnet, før', '\tSpørg barnet, før'],
  ['a text that is moved far in', 'Spørg barnet, før', '        Spørg barnet, før'],
  ['no-break spaces in a tag', '<Slide id="eksempel-to" layout', '<Slide\u00a0id="eksempel-to"\u00a0layout'],
  ['signs that are told to be text', 'Spørg barnet, før', 'Spørg \\*\\* \\{ \\< barnet*, før'],
  ['brackets that are no link', 'Spørg barnet, før', 'Spørg [barnet] (den voksne), før'],
  ['code', 'Spørg barnet, før', 'Skriv `<br>` og `{`, før'],
  ['a comment', 'Spørg barnet, før', '{/* <br> { */}\n\nSpørg barnet, før'],
].map(([name = '', from = '', to = ''], index) => {
  const id = `fine-${String(index).padStart(3, '0')}`;
  return { name, id, mdx: (from ? edited(from, to) : example).replaceAll('eksempel', id) };
});

const day = [...cases, ...fine];

const programme = `titel: Dagen
velkomst: Velkommen
arrangoer: Børns Vilkår
slagord: Sammen
slut: ikke oplyst
punkter:
${day.map(({ id }, at) => `  - { id: ${id}, start: ${8 + Math.floor(at / 15)}.${String((at % 15) * 4).padStart(2, '0')}, titel: Punktet, slags: arbejde }`).join('\n')}
`;

let project: ScratchProject;
const told: Record<string, readonly string[]> = {};

beforeAll(async () => {
  const root = await copyProject();
  rmSync(path.join(root, 'slides'), { recursive: true });
  mkdirSync(path.join(root, 'slides'));
  writeFileSync(path.join(root, 'data', 'program.yaml'), programme);
  for (const { id, mdx } of day) writeFileSync(path.join(root, 'slides', `${id}.mdx`), mdx);
  const { stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'check', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  told['npm run check'] = z.looseObject({ mistakes: z.array(z.string()) }).parse(JSON.parse(stdout)).mistakes;
  project = await openScratchProject(root);
  const { document } = parseHTML(await (await fetch(project.address)).text());
  told['the page while editing'] = (document.querySelector('#mistake')?.textContent ?? '').split('\n');
}, 120_000);

afterAll(() => project.close());

/** What was told of a slide file, without its name. */
const toldOf = (where: string, id: string): string[] =>
  (told[where] ?? [])
    .filter((line) => line.startsWith(`slides/${id}.mdx`))
    .map((line) => line.slice(`slides/${id}.mdx:`.length));

describe.each(['npm run check', 'the page while editing'])('in %s', (where) => {
  it.each(cases)('a slip is told in exactly these words: $name', ({ id, siger }) => {
    expect(toldOf(where, id)).toEqual(siger);
  });

  it.each(fine)('nothing is told of $name', ({ id }) => {
    expect(toldOf(where, id)).toEqual([]);
  });

  it('nothing else is told', () => {
    expect(told[where]).toHaveLength(cases.flatMap(({ siger }) => siger).length);
  });
});

it('every sentence has its place, and none the words of a program', () => {
  for (const { siger, name } of cases) {
    for (const line of siger) {
      expect(line, name).toMatch(/^[1-9]\d*(?::[1-9]\d*)? \S.*[.?"]$/);
      expect(withoutQuotes(line), name).not.toMatch(innards);
    }
  }
});

it('there are at least seventy', () => {
  expect(cases.length).toBeGreaterThanOrEqual(70);
});
