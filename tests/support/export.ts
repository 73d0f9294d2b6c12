import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../scripts/machine/find-browser.mjs';

/** Runs one of the project's commands in a copy of it, and waits for it to end. Gives what it said. */
export async function run(
  project: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...command], {
    cwd: project,
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  return { status, said };
}

/** Starts a browser in a network namespace that has nothing in it, where the machine can make one; else plainly. */
export async function launchWithoutNetwork(): Promise<{ browser: Browser; cutBy: string }> {
  const executablePath = findBrowser() ?? '';
  if (spawnSync('unshare', ['-rn', 'true']).status !== 0)
    return { browser: await chromium.launch({ executablePath }), cutBy: 'the browser alone' };
  const cut = path.resolve('.cache', 'browser-without-network');
  mkdirSync('.cache', { recursive: true });
  writeFileSync(cut, `#!/bin/sh\nexec unshare -rn '${executablePath}' "$@"\n`);
  chmodSync(cut, 0o755);
  return { browser: await chromium.launch({ executablePath: cut }), cutBy: 'a network namespace' };
}

/** The names of the files of a site that hold the speaker's notes. Throws where there is no site. */
export function filesWithNotes(site: string): string[] {
  readFileSync(path.join(site, 'index.html'));
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(html|js|json|xml|txt)$/.test(file.name))
    .filter(({ name, parentPath }) =>
      readFileSync(path.join(parentPath, name), 'utf8').includes('class="notes"'),
    )
    .map(({ name }) => name);
}
