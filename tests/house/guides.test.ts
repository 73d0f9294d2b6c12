import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { browserHere } from '../../scripts/machine/browser-here.ts';
import { commandsIn, guides, type GuideCommand } from '../support/guides.ts';
import { copyProject } from '../support/scratch-project.ts';
import { codeIn, root } from './project-files.ts';

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(textOf('package.json')));

/** What runs until someone stops it, and the page that it serves. */
const servers: Readonly<Record<string, string>> = { start: '', edit: 'rediger/' };

/** What a command makes, by what it is in scripts/. */
const makes: Readonly<Record<string, readonly string[]>> = {
  usb: ['dist/temadag.html'],
  pdf: ['dist/temadag.pdf', 'dist/temadag-handout.pdf'],
  build: ['dist/index.html'],
  report: ['rapport/rapport.html', 'rapport/rapport.pdf'],
  'new-year': ['data/2021/program.yaml', 'data/fornyes.yaml'],
};

const hasBrowser = 'file' in browserHere();

/** Whether a command is told to make what only a browser can. */
const isRefused = ({ script, args }: GuideCommand): boolean =>
  !hasBrowser && (script === 'pdf' || args.includes('--pdf'));

type Ended = Readonly<{ status: number | null; said: string }>;

/** Runs a command of a guide in a copy of the project; a server is ended when its page has been answered. */
async function run({ script, args }: Pick<GuideCommand, 'script' | 'args'>, project: string): Promise<Ended> {
  const page = servers[script];
  const told = page === undefined ? args : [...args, '--no-open'];
  const child = spawn(process.execPath, ['scripts/run.mjs', script, ...told], { cwd: project });
  let said = '';
  const answered = new Promise<number>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (page !== undefined && address) void fetch(address + page).then(({ status }) => resolve(status));
      });
  });
  const ended = endOf(child);
  if (page === undefined) return { status: await ended, said };
  const status = await Promise.race([answered, ended]);
  child.kill();
  await ended;
  return { status: status === 200 ? 0 : status, said };
}

const endOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((ended) => child.on('close', ended));

/** A copy that is kept in git, in which somebody has changed something since. */
async function projectInGit(): Promise<string> {
  const project = await copyProject();
  symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'), 'junction');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Signe', '-c', 'user.email=signe@eksempel.dk', ...args], {
      cwd: project,
    });
  git('init', '--quiet');
  git('add', 'data', 'slides');
  git('commit', '--quiet', '--message', 'Dagen');
  const file = path.join(project, 'data/film.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('medvirkende: Tobias', 'medvirkende: Tobias Holm'));
  return project;
}

const already = new Set<string>();

describe.each(guides)('the commands of %s', (guide) => {
  const commands = commandsIn(textOf(guide), scripts).filter(({ written }) => {
    const isNew = !already.has(written);
    already.add(written);
    return isNew;
  });
  let project: string;
  beforeAll(async () => {
    project = await projectInGit();
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test.each(commands)('$written', async (command) => {
    const { status, said } = await run(command, project);
    expect(said).not.toMatch(/^\s+at /m);
    expect(status, said).toBe(isRefused(command) ? 1 : 0);
    if (isRefused(command)) expect(said).toMatch(/Chromium|CHROME_PATH/);
    const lost = (makes[command.script] ?? []).filter(
      (file) =>
        !isRefused(command) &&
        (hasBrowser || !file.endsWith('.pdf')) &&
        !existsSync(path.join(project, file)),
    );
    expect(lost, said).toEqual([]);
  });
});

/** What a person sees, as it stands in the code that shows it and in the tests that press it. */
const shown = ['scripts', 'components', 'tests']
  .flatMap(codeIn)
  .filter(({ path: file }) => !file.startsWith('tests/house/'))
  .map(({ text }) => text)
  .join('\n');

/** What a guide tells someone to look for, and nobody shows. */
const unseen = (text: string): string[] =>
  [...text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/»([^«]+)«/g)]
    .map(([, words = '']) => words.replaceAll(/\s+/g, ' '))
    .filter((words) => !shown.includes(words));

test.each(guides)('what %s tells someone to look for is shown', (guide) => {
  expect(unseen(textOf(guide))).toEqual([]);
});

test('a planted button that is none is found', () => {
  expect(unseen('Tryk »Gem«, og så »Gem det hele«.')).toEqual(['Gem det hele']);
});

test('a planted command that is none is found', () => {
  expect(() => commandsIn('Skriv `npm run rett`.', scripts)).toThrow('»npm run rett« findes ikke');
  expect(() => commandsIn('```\nnpm run rett\n```\n', scripts)).toThrow('»npm run rett« findes ikke');
});

test('a planted option that is none is found', async () => {
  const [command] = commandsIn('Skriv `npm run check -- --alt`.', scripts);
  if (!command) throw new Error('No command was read.');
  const { status, said } = await run(command, root);
  expect(status).toBe(1);
  expect(said).toContain('»--alt« findes ikke.');
});

test.each([...guides.map((guide) => [guide, 70] as const), ['README.md', 85] as const])(
  '%s is read on a page or two',
  (file, most) => {
    expect(textOf(file).split('\n').length).toBeLessThanOrEqual(most);
  },
);

test('README links every guide', () => {
  for (const guide of guides) expect(textOf('README.md')).toContain(`](${guide})`);
});
