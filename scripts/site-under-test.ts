import { spawn } from 'node:child_process';
import { rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { projectWithFragments } from '../tests/support/fragments.ts';
import { copyProject } from '../tests/support/scratch-project.ts';

/** Where the site lies that is tried in a browser. */
export const siteUnderTest = path.join('.cache', 'site-under-test');

/** Where the one lies that has the speaker's notes, and fragments on some of its slides. */
export const siteWithNotes = path.join('.cache', 'site-with-notes');

/**
 * Builds the sites that are tried in a browser, at once, of the tests' own day: what an editor has built in dist/ stays as
 * it is.
 */
export default async function buildSitesUnderTest(): Promise<void> {
  const built = await Promise.all([
    buildSite(siteUnderTest, await copyProject(), ['--tjek']),
    buildSite(siteWithNotes, await projectWithFragments(), ['--notes']),
  ]);
  if (built.includes(false)) process.exitCode = 1;
}

/** Builds a copy of the project, puts its site in place and takes the copy away. Gives whether it could be built. */
async function buildSite(site: string, project: string, how: readonly string[]): Promise<boolean> {
  try {
    // The page itself names typefaces by their path.
    await symlink(path.resolve('node_modules'), path.join(project, 'node_modules'), 'junction');
    const { status, said } = await build(project, how);
    if (status !== 0) {
      console.error(said);
      return false;
    }
    await rm(site, { recursive: true, force: true });
    await rename(path.join(project, 'dist'), site);
    console.log(`En side til prøverne ligger i ${site}.`);
    return true;
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

/** Runs the command in a copy of the project, and waits for it to end. */
async function build(
  project: string,
  how: readonly string[],
): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build', ...how], { cwd: project });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  return { status, said };
}
