import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../tests/support/scratch-project.ts';

let project: string;

beforeAll(async () => {
  project = await copyProject();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

it('a folder for unfinished things that can’t be written is told, also before any command is read', () => {
  writeFileSync(path.join(project, '.cache'), 'Min fil');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'check'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'Der kan ikke skrives i .cache/ (EEXIST). Se efter, om det er en almindelig mappe, om du har lov til at skrive i den, og om disken er fuld. Prøv så igen.\n',
  });
});
