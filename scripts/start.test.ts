import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../tests/support/scratch-project.ts';

let project: string;

beforeAll(async () => {
  project = await copyProject();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test('a page elsewhere in the project is not the deck: what it takes in is neither looked for nor missed', async () => {
  mkdirSync(path.join(project, 'tests/other'), { recursive: true });
  writeFileSync(
    path.join(project, 'tests/other/index.html'),
    '<script type="module">import "a-package-that-is-not-here";</script>',
  );
  const server = spawn(process.execPath, ['scripts/run.mjs', 'start', '--no-open'], { cwd: project });
  let said = '';
  const listens = new Promise<string>((resolve) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (address) resolve(address);
      });
  });
  const gone = new Promise((resolve) => server.on('close', resolve));
  try {
    const address = await listens;
    // A file that takes in a package is answered when the packages have been looked for.
    const answer = await fetch(`${address}components/browser/stage/stage.ts`);
    expect(await answer.text()).toContain('reveal');
  } finally {
    server.kill();
    await gone;
  }
  expect(said).toContain('Temadagen kører.');
  expect(said).not.toContain('a-package-that-is-not-here');
});
