import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withRunFolder } from '../machine/run-folder.ts';
import { swapFolder } from './swap-folder.ts';

const home = process.cwd();
let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'swap-'));
  process.chdir(project);
});

afterEach(() => {
  vi.restoreAllMocks();
  process.chdir(home);
  rmSync(project, { recursive: true });
});

const files = 20;

/** Puts one site after the other in dist/ for as long as it lives, each of files that say the same. */
const endless = `
  import fs from 'node:fs/promises';
  import { runnerImport } from 'vite';
  const options = { root: process.cwd(), logLevel: 'error' };
  const { module } = await runnerImport('./scripts/site/put-in-dist.ts', options);
  process.chdir(process.argv[1]);
  for (let number = 0; ; number += 1) {
    await module.putSite(async (folder) => {
      await fs.mkdir(folder);
      for (let file = 0; file < ${files}; file += 1)
        await fs.writeFile(folder + '/' + file, process.pid + ' ' + number);
    });
    console.log('swapped');
  }`;

/** Starts one that puts sites in dist/, and waits until its first is there. */
async function startEndless(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', endless, project], { cwd: home });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', () => reject(new Error(said)));
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** Which site is in dist/: what each of its files says. A whole one says one thing. */
const siteIn = (folder: string) =>
  [...new Set(readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8')))].concat(
    readdirSync(folder).length === files ? [] : ['not whole'],
  );

it('a command that is stopped at any moment leaves a whole site, or one that the next command puts back', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  for (let round = 0; round < 10; round += 1) {
    const child = await startEndless();
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
    await stop(child);
    if (existsSync('dist')) expect(siteIn('dist')).toHaveLength(1);
    await withRunFolder(() => Promise.resolve());
    expect(siteIn('dist')).toHaveLength(1);
    expect(readdirSync('.cache')).toEqual([]);
  }
});

it('of three that write at once one is there, whole, whenever they stop', async () => {
  const all = await Promise.all([startEndless(), startEndless(), startEndless()]);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(all.map(({ exitCode }) => exitCode)).toEqual([null, null, null]);
  await Promise.all(all.map(stop));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await withRunFolder(() => Promise.resolve());
  expect(siteIn('dist')).toHaveLength(1);
});

it('a site that was moved aside when its command was stopped is put back, and it is said', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  // No process has this number.
  for (const name of ['before-999999999-1-0', 'run-999999999-abc'])
    mkdirSync(`.cache/${name}`, { recursive: true });
  writeFileSync('.cache/before-999999999-1-0/index.html', 'Før');
  await withRunFolder(() => Promise.resolve());
  expect(readFileSync('dist/index.html', 'utf8')).toBe('Før');
  expect(readdirSync('.cache')).toEqual([]);
  expect(said).toHaveBeenCalledWith(
    'En kommando blev stoppet, mens den skiftede dist/ ud. Den gamle side er lagt tilbage i dist/.',
  );
});

it('what a command is using is left to it, and a site that is there is not put back over', async () => {
  for (const [folder, says] of [
    ['dist', 'Ny'],
    ['.cache/before-999999999-1-0', 'Før'],
  ] as const) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), says);
  }
  mkdirSync(`.cache/run-${process.ppid}-abc`);
  mkdirSync('.cache/noget-andet');
  await withRunFolder(() => Promise.resolve());
  expect(readFileSync('dist/index.html', 'utf8')).toBe('Ny');
  expect(readdirSync('.cache').toSorted()).toEqual(['noget-andet', `run-${process.ppid}-abc`]);
});

it('a link to a folder stays a link', async () => {
  mkdirSync('elsewhere/old', { recursive: true });
  symlinkSync(path.resolve('elsewhere'), 'dist', 'junction');
  await withRunFolder(async (folder) => {
    mkdirSync(path.join(folder, 'site/new'), { recursive: true });
    await swapFolder(path.join(folder, 'site'), 'dist', folder);
  });
  expect(readdirSync('elsewhere')).toEqual(['new']);
  expect(readdirSync('dist')).toEqual(['new']);
});
