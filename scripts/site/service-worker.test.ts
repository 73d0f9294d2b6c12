import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../../tests/support/scratch-project.ts';

let project: string;
let run: { status: number | null; stdout: string; stderr: string };

const megabyte = 1024 * 1024;

beforeAll(async () => {
  project = await copyProject();
  for (const [name, size] of [
    ['stort.png', 3 * megabyte],
    ['Foto.JPG', 2.6 * megabyte],
    ['lille.JPG', megabyte],
    ['lang.html', 3 * megabyte],
  ] as const)
    writeFileSync(path.join(project, 'public', name), Buffer.alloc(size, ' '));
  run = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], { cwd: project, encoding: 'utf8' });
});

afterAll(() => rmSync(project, { recursive: true }));

const said = (name: string, size: string) =>
  `${name} fylder ${size} MB, og browseren gemmer ikke billeder over 2 MB. Uden net vises det ikke; gør det mindre, hvis det skal.`;

it('a picture that is too large for every reader to fetch unasked is on the site, and it is said that it is not kept', () => {
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain(said('public/stort.png', '3,0'));
  expect(run.stdout).toContain(said('public/Foto.JPG', '2,6'));
  expect(run.stdout).not.toMatch(/lille|lang|maximumFileSize/);
  expect(existsSync(path.join(project, 'dist', 'stort.png'))).toBe(true);
  const worker = readFileSync(path.join(project, 'dist', 'sw.js'), 'utf8');
  expect(worker).not.toContain('stort.png');
});

it('other pictures and pages of any length are kept', () => {
  const worker = readFileSync(path.join(project, 'dist', 'sw.js'), 'utf8');
  for (const name of ['index.html', 'temadag.png', 'lille.JPG', 'lang.html']) expect(worker).toContain(name);
});
