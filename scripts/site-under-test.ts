import { spawnSync } from 'node:child_process';
import { rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { copyProject } from '../tests/support/scratch-project.ts';

/** Where the site lies that is tried in a browser. */
export const siteUnderTest = path.join('.cache', 'site-under-test');

/** Builds the site that is tried in a browser, of the tests' own day: what an editor has built in dist/ stays as it is. */
export default async function buildSiteUnderTest(): Promise<void> {
  const project = await copyProject();
  try {
    // The page itself names typefaces by their path.
    await symlink(path.resolve('node_modules'), path.join(project, 'node_modules'), 'junction');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], {
      cwd: project,
      encoding: 'utf8',
    });
    if (status !== 0) {
      console.error(stdout + stderr);
      process.exitCode = 1;
      return;
    }
    await rm(siteUnderTest, { recursive: true, force: true });
    await rename(path.join(project, 'dist'), siteUnderTest);
    console.log(`Siden til prøverne ligger i ${siteUnderTest}.`);
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}
