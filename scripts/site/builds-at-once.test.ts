import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../../tests/support/scratch-project.ts';

let project: string;
beforeAll(async () => {
  project = await copyProject();
  writeFileSync(path.join(project, 'public', '.DS_Store'), '');
});
afterAll(() => rmSync(project, { recursive: true }));

/** Builds a site, and gives how it went and when it was ready. */
async function build(...args: string[]): Promise<{ status: number | null; said: string; at: number }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build', ...args], { cwd: project });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  return { status, said, at: Date.now() };
}

it('of two builds at once the one that is ready last is there, whole, and never has the other’s notes', async () => {
  const [plain, withNotes] = await Promise.all([build(), build('--notes')]);
  expect([plain.status, withNotes.status]).toEqual([0, 0]);
  const overtakes = ({ said }: typeof plain) => said.includes('En anden kommando har skrevet dist/ imens.');
  expect([plain, withNotes].filter(overtakes).length).toBeLessThanOrEqual(1);
  const notesAreLast = overtakes(withNotes) || (!overtakes(plain) && withNotes.at > plain.at);
  const page = readFileSync(path.join(project, 'dist', 'index.html'), 'utf8');
  expect(page.includes('class="notes"')).toBe(notesAreLast);
  expect(page.trimEnd()).toMatch(/<\/html>$/);
  expect(readdirSync(path.join(project, 'dist')), 'what a program left is not published').not.toContain(
    '.DS_Store',
  );
  expect(readdirSync(path.join(project, '.cache'))).toEqual([]);
}, 240_000);
