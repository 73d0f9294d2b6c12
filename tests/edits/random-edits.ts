import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chance, type Chance } from '../support/chance.ts';
import { readArguments } from '../../scripts/machine/arguments.ts';
import { DeckMistakes } from '../../scripts/deck/deck-mistakes.ts';
import { elapsedSince } from '../../scripts/machine/elapsed.ts';
import { validEdits, type DayFiles } from './valid-edits.ts';

const elsewhere = /^(?:node_modules|dist|\.cache|\.git)$/;

/** What is run after each edit: all must be green, whatever the day says. */
const commands = [
  ['scripts/run.mjs', 'build', '--archive', '--med-mangler'],
  ['scripts/test.mjs', 'types', 'unit'],
] as const;

/** What is run after the last: it reads little of what an editor writes, and sees all edits at once. */
const atLast = ['scripts/test.mjs', 'lint'] as const;

/**
 * Edits the day at random as an editor may, a new year among it, in a copy of the project, and runs the tests and a build
 * after each edit: `--seed 1 --times 20`. Stops at the first that is red, and leaves its copy to be looked at.
 */
export default async function randomEdits(args: readonly string[]): Promise<void> {
  const { told } = readArguments('node scripts/run.mjs random-edits', args, {
    seed: { example: '1' },
    times: { example: '20' },
  });
  const [seed, times] = [Number(told.seed ?? 1), Number(told.times ?? 20)];
  const by = chance(seed);
  const newYear = by.whole(1, times);
  const project = await copyWithItsDay();
  console.log(`Tilfældige rettelser af dagen: frø ${seed}, ${times} i træk, i ${project}`);
  for (let turn = 1; turn <= times; turn += 1) {
    const started = Date.now();
    const says = turn === newYear ? await beginYear(project) : await editOnce(project, by);
    console.log(`${turn} af ${times}: ${says} …`);
    for (const command of turn === times ? [...commands, atLast] : commands) {
      const { ok, said } = run(project, command);
      if (!ok)
        throw new DeckMistakes([said, `Rød efter rettelse ${turn} af ${times} (frø ${seed}): ${says}`]);
    }
    console.log(`   grøn (${elapsedSince(started)})`);
  }
  await rm(project, { recursive: true });
  console.log(`${times} i træk er grønne.`);
}

/** The project as it stands, with the editors' own day and all tests. Gives its path. */
async function copyWithItsDay(): Promise<string> {
  await mkdir('.cache', { recursive: true });
  const project = await mkdtemp(path.resolve('.cache', 'edited-'));
  for (const name of await readdir('.')) {
    if (!elsewhere.test(name)) await cp(name, path.join(project, name), { recursive: true });
  }
  await symlink(path.resolve('node_modules'), path.join(project, 'node_modules'), 'junction');
  return project;
}

/** Makes edits until the check accepts one; those it refuses are told of and taken back. */
async function editOnce(project: string, by: Chance): Promise<string> {
  for (;;) {
    const before = await filesOf(project);
    const files = { ...before };
    const says = by.one(validEdits)(files, by);
    if (says === undefined) continue;
    await write(project, files);
    const { mistakes } = JSON.parse(run(project, ['scripts/run.mjs', 'check', '--json']).said) as {
      mistakes: string[];
    };
    if (mistakes.length === 0) return says;
    console.log(`   (afvist: ${says}. ${mistakes[0]})`);
    await write(project, before);
  }
}

async function beginYear(project: string): Promise<string> {
  const kept = (await readdir(path.join(project, 'data'))).filter((name) => /^20\d\d$/.test(name));
  if (kept.length > 0) throw new DeckMistakes(['Her er allerede et tidligere år.']);
  const text = await readFile(path.join(project, 'data/bisiddersager.yaml'), 'utf8');
  const year = Math.max(...[...text.matchAll(/- aar: (20\d\d)/g)].map(([, one]) => Number(one))) + 1;
  run(project, ['scripts/run.mjs', 'new-year', String(year)]);
  return `npm run nyt-aar -- ${year}`;
}

/** The files that an editor writes, of the newest year. */
async function filesOf(project: string): Promise<DayFiles> {
  const files: DayFiles = {};
  for (const [folder, ending] of [
    ['data', '.yaml'],
    ['slides', '.mdx'],
  ] as const) {
    for (const name of await readdir(path.join(project, folder)))
      if (name.endsWith(ending))
        files[`${folder}/${name}`] = await readFile(path.join(project, folder, name), 'utf8');
  }
  return files;
}

async function write(project: string, files: DayFiles): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(project, name);
    await (text === undefined ? rm(file, { force: true }) : writeFile(file, text));
  }
}

function run(project: string, command: readonly string[]): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { ok: status === 0, said: stdout + stderr };
}
