import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../tests/support/scratch-project.ts';

let project: string;

beforeAll(async () => {
  const copy = await copyProject();
  // Vite warns in English of this sign, which no folder in Windows has.
  project = process.platform === 'win32' ? copy : `${copy} *`;
  renameSync(copy, project);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const run = (command: string, cwd = project) => {
  const ran = spawnSync(process.execPath, [path.join(project, 'scripts/run.mjs'), command], {
    cwd,
    encoding: 'utf8',
  });
  return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr };
};

it('a build says in Danish what it does, and nothing else', () => {
  const { status, stdout, stderr } = run('build');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Bygger siden …\nSiden ligger i dist\/ \([\d,]+ s\)\.\nUden --address /);
});

it('a command is run in the project, wherever it is asked for', () => {
  const { status, stdout, stderr } = run('check', path.join(project, 'data'));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('0 fejl');
});

it('a folder for unfinished things that can’t be written is told, also before any command is read', () => {
  rmSync(path.join(project, '.cache'), { recursive: true });
  writeFileSync(path.join(project, '.cache'), 'Min fil');
  expect(run('check')).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'Der kan ikke skrives i .cache/ (EEXIST). Se efter, om det er en almindelig mappe, om du har lov til at skrive i den, og om disken er fuld. Prøv så igen.\n',
  });
});
