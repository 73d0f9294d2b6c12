import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer, createServerModuleRunner, isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chance, type Chance } from '../../tests/support/chance.ts';
import { day } from './day/day.ts';
import type { Deck } from './deck.ts';
import { asOpened, DeckInServer } from './deck-in-server.ts';
import { oxc } from './mdx/jsx.mjs';
import { slides } from './slides.ts';
import { deckModule, type DeckModule } from './static-deck.ts';

mkdirSync('.cache', { recursive: true });
const folder = path.relative('.', mkdtempSync(path.resolve('.cache', 'saved-')));
let server: ViteDevServer;
let deck: DeckInServer;

beforeAll(async () => {
  cpSync('tests/day/data', path.join(folder, 'data'), { recursive: true });
  cpSync('tests/day/slides', path.join(folder, 'slides'), { recursive: true });
  server = await createServer({
    configFile: false,
    plugins: [day(folder), slides()],
    oxc,
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    logLevel: 'silent',
  });
  deck = new DeckInServer(server);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What is told of the day: the whole deck, or all that is in the way of it. */
const toldBy = (rendered: Promise<Deck>): Promise<unknown> =>
  rendered.catch((error: unknown) => (error instanceof Error ? error.message : error));

/** The same by someone who has seen nothing of it before. */
async function toldByNewcomer(): Promise<unknown> {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite gave no environment to render the deck in.');
  const runner = createServerModuleRunner(ssr, { hmr: false });
  const { renderDeck } = await runner.import<DeckModule>(deckModule);
  const told = await toldBy(renderDeck(asOpened()));
  await runner.close();
  return told;
}

/** Saves a file of the day as an editor program does, and lets the server know. */
function save(name: string, text: string): void {
  const file = path.resolve(folder, name);
  writeFileSync(file, text);
  for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.onFileChange(file);
  deck.readAgain(file, 'update');
}

/** What someone may do to a file, by what they do it to; some of it is a mistake, in its own file or in another. */
const edits: Readonly<Record<string, readonly (readonly [from: string | RegExp, to: string])[]>> = {
  'slides/intro.mdx': [
    ['har været bisidder', 'har nu været bisidder'],
    ['I {nye} sager', 'I 757 sager'],
    ['I {nye} sager', 'I to sager'],
    ['### Børns Vilkår', '### Farvel'],
    ['<Slide id="bisiddersager"', '<Slide id="farvel"'],
    ['{familieretshuset} i Familieretshuset', '{findes_ikke} i Familieretshuset'],
    ['</Background>', ''],
    ['Sig, at tallene', 'Sig 🙂, at tallene'],
    ['<KeyFigure of={aktive}>', '<KeyFigure of={kommunen}>'],
    [/<Slide id="bisiddersager"[^]*?<\/Slide>/, ''],
    [/^[^]*$/, ''],
  ],
  'slides/velkommen.mdx': [
    [/$/, '\n<Slide id="nyt">\n\n### Nyt\n\nDer var {bisiddersager.aktive} sager.\n\n</Slide>\n'],
    [
      /$/,
      '\n<Slide id="fuldt">\n\n### Fuldt\n\n' +
        'Alle de mange ord på et slide. '.repeat(90) +
        '\n\n</Slide>\n',
    ],
    [/$/, '\n![Et bord](findes-ikke.png)\n'],
  ],
  'slides/farvel.mdx': [
    [/$/, '\n<Slide id="mere">\n\n### Nyt\n\nDer var {bisiddersager.nye} sager.\n\n</Slide>\n'],
    [/$/, '\n<Slide id="bisiddersager">\n\n### Igen\n\n</Slide>\n'],
  ],
  'data/bisiddersager.yaml': [
    ['nye: 757', 'nye: 758'],
    [/nye: 757([^]*?)kommunen: 439([^]*?)aktive: 916/, 'nye: 758$1kommunen: 440$2aktive: 917'],
    [/^/, '# En linje til\n'],
    ['nye: 757', 'nye: [757'],
  ],
  'data/program.yaml': [
    ['titel: Farvel', 'titel: Tak for i dag'],
    ['titel: Frokost', 'titel: Frokost 🙂'],
    ['start: 13.00', 'start: 13.15'],
  ],
  'data/citater.yaml': [
    [
      'samtykke: ukendt',
      'samtykke:\n      hvor: [nettet]\n      indtil: 2100-01-01\n      trukket_tilbage: nej',
    ],
    ['koen: pige', 'koen: dreng'],
  ],
};

/** Saves of which each changes what is made of other items than its own, in turn; `undefined` is the file as it was. */
const chosen: readonly (readonly [name: string, way: number | undefined])[] = [
  ['slides/farvel.mdx', 0],
  ['slides/velkommen.mdx', 0],
  ['slides/velkommen.mdx', undefined],
  ['slides/intro.mdx', 8],
  ['data/bisiddersager.yaml', 1],
  ['slides/intro.mdx', 1],
  ['data/bisiddersager.yaml', 2],
  ['slides/intro.mdx', undefined],
  ['data/program.yaml', 1],
];

function anyOf(by: Chance): (typeof chosen)[number] {
  const [name, ways] = by.one(Object.entries(edits) as [[string, readonly unknown[]], ...[]]);
  return [name, by.onceIn(3) ? undefined : by.whole(0, ways.length - 1)];
}

const original = new Map<string, string>();

/** Edits a file, or takes back what was done to it. Gives what was done. */
function edit([name, way]: (typeof chosen)[number]): string {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const first = original.get(name) ?? text;
  original.set(name, first);
  const [from, to] = edits[name]?.[way ?? -1] ?? ['', ''];
  save(name, way === undefined ? first : text.replace(from, to));
  return way === undefined ? `${name} as it was` : `${name}: ${String(from)} → ${to}`;
}

it('what is made of a save is what is made of the whole day, whatever was saved before it', async () => {
  const by = chance(20210507);
  const turns = [...chosen, ...Array.from({ length: 5 }, () => anyOf(by))];
  const made: string[] = [];
  const told: unknown[] = [await toldBy(deck.render())];
  for (const turn of turns) {
    made.push(edit(turn));
    const now = await toldBy(deck.render());
    expect(now, made.join('\n')).toEqual(await toldByNewcomer());
    told.push(now);
  }
  const mistakes = told.filter((one) => typeof one === 'string');
  expect(mistakes.length).toBeGreaterThan(2);
  expect(new Set(told.map((one) => JSON.stringify(one))).size).toBeGreaterThan(9);
});
