import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { copyProject } from '../../tests/support/scratch-project.ts';
import { timedProcess } from './timed-process.ts';

/** What is written in a file, each instead of something else, and the text by which it is known on the page or in a chart. */
export type Edit = Readonly<{
  file: string;
  changes: readonly (readonly [from: string, to: string])[];
  seen: string;
}>;

/** A way to make the day's slides, ready to be measured in a folder of its own. */
export type Tool = Readonly<{
  name: string;
  folder: string;
  /** Set where it is another tool, installed outside the project. */
  isPeer?: boolean;
  /** The arguments to Node that build the site, into `dist`. */
  build: readonly string[];
  /** The arguments to Node that serve the slides while they are edited; none where it can't. */
  start: readonly string[];
  /** What is removed before a build or a start is measured, so that nothing of an earlier one is used. */
  made: readonly string[];
  /** A text on the slide with the chart, and a number that the chart draws; none where the page does not follow what is saved. */
  edits?: Readonly<{ text: Edit; number: Edit }>;
  /** The address of the first slide under the server's, and of the slide with the chart. */
  first: string;
  chart: string;
}>;

const bin = (name: string) => `node_modules/${name}`;
const vite = bin('vite/bin/vite.js');
/** The floor is built by the project's own Vite, from a folder inside it. */
const floorVite = path.resolve(vite);

const text = (file: string): Edit => ({
  file,
  changes: [['fik et barn en bisidder', 'fik et barn en god bisidder']],
  seen: 'en god bisidder',
});
const number = (file: string): Edit => ({
  file,
  changes: [['757', '758']],
  seen: '758',
});

/** The decks that the benchmark brings with it, each in the folder of its name under tests/bench. */
const fixtures: Readonly<Record<string, Omit<Tool, 'name' | 'folder' | 'isPeer'>>> = {
  'lean reveal.js': {
    build: [floorVite, 'build', '--base', './', '--logLevel', 'error'],
    start: [floorVite, '--host', '127.0.0.1'],
    made: ['dist', 'node_modules'],
    edits: { text: text('index.html'), number: number('cases.json') },
    first: '',
    chart: '#/2',
  },
  Slidev: {
    build: [bin('@slidev/cli/bin/slidev.mjs'), 'build', 'slides.md', '--base', './'],
    start: [bin('@slidev/cli/bin/slidev.mjs'), 'slides.md', '--open', 'false', '--bind', '127.0.0.1'],
    made: ['dist', 'node_modules/.vite', 'node_modules/.slidev'],
    edits: { text: text('slides.md'), number: number('cases.json') },
    first: '',
    chart: '3',
  },
  Spectacle: {
    build: [vite, 'build', '--base', './', '--logLevel', 'error'],
    start: [vite, '--host', '127.0.0.1'],
    made: ['dist', 'node_modules/.vite'],
    edits: { text: text('deck.jsx'), number: number('cases.json') },
    first: '',
    chart: '?slideIndex=2',
  },
  Marp: {
    build: [bin('@marp-team/marp-cli/marp-cli.js'), 'slides.md', '-o', 'dist/index.html', '--no-stdin'],
    start: [bin('@marp-team/marp-cli/marp-cli.js'), '--server', '.', '--no-stdin'],
    made: ['dist'],
    first: 'slides.md',
    chart: 'slides.md#3',
  },
};

/** What each peer is installed from. Nothing of it stands in the project's own lock file. */
const peers: Readonly<Record<string, readonly string[]>> = {
  Slidev: ['@slidev/cli@53', 'vue', 'chart.js@4'],
  Spectacle: ['spectacle@10', 'react@18', 'react-dom@18', 'vite@8', 'chart.js@4'],
  Marp: ['@marp-team/marp-cli@4.5'],
};

/** The deck itself, in a copy that may be edited. */
async function ours(): Promise<Tool> {
  return {
    name: 'denne præsentation',
    folder: await copyProject(),
    build: ['scripts/run.mjs', 'build'],
    start: ['scripts/run.mjs', 'start', '--no-open'],
    made: ['dist', '.cache'],
    edits: {
      text: {
        file: 'slides/intro.mdx',
        changes: [['har været bisidder i', 'har nu været bisidder i']],
        seen: 'har nu været',
      },
      number: {
        file: 'data/bisiddersager.yaml',
        changes: [
          ['nye: 757', 'nye: 758'],
          ['kommunen: 439', 'kommunen: 440'],
          ['aktive: 916', 'aktive: 917'],
        ],
        seen: '440',
      },
    },
    first: '',
    chart: '#/bisiddersager',
  };
}

/** Makes every tool ready: the deck, the floor, and with `withPeers` Slidev, Spectacle and Marp, installed outside the project. */
export async function readyTools(withPeers: boolean): Promise<Tool[]> {
  const names = Object.keys(fixtures).filter((name) => withPeers || !(name in peers));
  const tools = [await ours()];
  for (const name of names) {
    console.log(`  ${name} gøres klar …`);
    const isPeer = name in peers;
    tools.push({ name, ...fixture(name), isPeer, folder: await (isPeer ? peer(name) : floor(name)) });
  }
  return tools;
}

function fixture(name: string): Omit<Tool, 'name' | 'folder' | 'isPeer'> {
  const found = fixtures[name];
  if (!found) throw new Error(`Der er ingen opsætning af ${name}.`);
  return found;
}

const folderOf = (name: string): string =>
  path.resolve('tests/bench', name.split(' ')[0]?.toLowerCase() ?? '');

/** The floor lies inside the project, whose packages it uses. */
async function floor(name: string): Promise<string> {
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(path.resolve('.cache', 'bench-'));
  await cp(folderOf(name), folder, { recursive: true });
  return folder;
}

/** A peer has its packages in the folder for temporary files, and keeps them from one time to the next. */
async function peer(name: string): Promise<string> {
  const folder = path.join(os.tmpdir(), 'temadag-bench', path.basename(folderOf(name)));
  await mkdir(folder, { recursive: true });
  await cp(folderOf(name), folder, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await timedProcess(
    npm,
    ['install', '--no-audit', '--no-fund', '--prefer-offline', ...(peers[name] ?? [])],
    folder,
  );
  return folder;
}

/** Removes what an earlier build or start of a tool has left. */
export async function forget({ folder, made }: Tool): Promise<void> {
  for (const name of made) await rm(path.join(folder, name), { recursive: true, force: true });
}
