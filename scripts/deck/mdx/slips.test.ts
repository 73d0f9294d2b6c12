import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer, isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { innards, withoutQuotes } from '../../../tests/support/example-data.ts';
import { day } from '../day/day.ts';
import { oxc } from './jsx.mjs';
import { copyProject } from '../../../tests/support/scratch-project.ts';
import { slides } from '../slides.ts';
import { edited, example } from './slips/example.ts';
import { deckModule, type DeckModule } from '../static-deck.ts';

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
    const own = (words: string): string => words.replaceAll('eksempel', id);
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
  ['a sign with room round it', 'Spørg barnet, før', 'Er det < dem, spørg barnet før'],
  ['a brace that closes nothing', 'Spørg barnet, før', 'Spørg } barnet, før'],
  ['an ampersand, by name and by itself', 'Spørg barnet, før', 'Spørg &amp; lyt, R&D, før'],
  ['a tab before a text', 'Spørg barnet, før', '\tSpørg barnet, før'],
  ['a text that is moved far in', 'Spørg barnet, før', '        Spørg barnet, før'],
  ['no-break spaces in a tag', '<Slide id="eksempel-to" layout', '<Slide\u00a0id="eksempel-to"\u00a0layout'],
  ['signs that are told to be text', 'Spørg barnet, før', 'Spørg \\*\\* \\{ \\< barnet*, før'],
  ['brackets that are no link', 'Spørg barnet, før', 'Spørg [barnet] (den voksne), før'],
  ['one line that begins with a dash', 'Spørg barnet, før', '– Ja, sagde barnet.\n\n– Nej, før'],
  ['lines that are told to end', 'Spørg barnet, før', '→ Spørg\\\n→ Vent\\\n→ Lyt, før'],
  ['a name with points', 'Spørg barnet, før', 'Se bornsvilkar.dk og §. Spørg barnet, før'],
  ['a sign for a note', 'Spørg barnet, før', 'Barnet* og *den voksne* sagde:\n\n*note, før'],
  ['a row of signs', 'Spørg barnet, før', 'Før\n\n***\n\nSpørg barnet == den voksne, før'],
  ['HTML that says what a text is', 'Spørg barnet, før', 'CO<sub>n</sub> og <b>fed</b><br />tekst, før'],
  ['code', 'Spørg barnet, før', 'Skriv `<br>` og `{`, før'],
  ['a comment', 'Spørg barnet, før', '{/* <br> { */}\n\nSpørg barnet, før'],
].map(([name = '', from = '', to = ''], index) => {
  const id = `fine-${String(index).padStart(3, '0')}`;
  return { name, id, mdx: (from ? edited(from, to) : example).replaceAll('eksempel', id) };
});

/** A programme has room for so many items. */
const room = 16;
const days = Array.from({ length: Math.ceil((cases.length + fine.length) / room) }, (_, at) =>
  [...cases, ...fine].slice(at * room, (at + 1) * room),
);

const programmeOf = (ids: readonly string[]): string => `titel: Dagen
velkomst: Velkommen
arrangoer: Børns Vilkår
slagord: Sammen
slut: ikke oplyst
punkter:
${ids.map((id, at) => `  - { id: ${id}, start: ${8 + Math.floor(at / 4)}.${15 * (at % 4) || '00'}, titel: Punktet, slags: arbejde }`).join('\n')}
`;

let root: string;
let server: ViteDevServer;
/** What the check finds, and what stands on the page while editing. */
const told = { check: [] as string[], page: [] as string[] };

beforeAll(async () => {
  root = await copyProject();
  server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    plugins: [day(), slides()],
    oxc,
    server: { middlewareMode: true, watch: null, ws: false },
  });
  for (const files of days) {
    rmSync(path.join(root, 'slides'), { recursive: true });
    mkdirSync(path.join(root, 'slides'));
    writeFileSync(path.join(root, 'data', 'program.yaml'), programmeOf(files.map(({ id }) => id)));
    for (const { id, mdx } of files) writeFileSync(path.join(root, 'slides', `${id}.mdx`), mdx);
    const { ssr } = server.environments;
    if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite gave no environment to render the deck in.');
    ssr.moduleGraph.invalidateAll();
    ssr.runner.clearCache();
    const { compile, renderDeck } = await ssr.runner.import<DeckModule>(deckModule);
    const today = new Date();
    const refusal = await renderDeck({ notes: true, place: 'rummet', today, missing: 'shown' }).catch(
      (error: unknown) => error,
    );
    if (refusal instanceof Error) told.page.push(...refusal.message.split('\n'));
    told.check.push(...(await compile({ notes: true, place: 'nettet', today })).mistakes);
  }
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** What was told of a slide file, without its name. */
const toldOf = (where: keyof typeof told, id: string): string[] =>
  told[where]
    .filter((line) => line.startsWith(`slides/${id}.mdx`))
    .map((line) => line.slice(`slides/${id}.mdx:`.length));

describe.each(['check', 'page'] as const)('on the %s', (where) => {
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
