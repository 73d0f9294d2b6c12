// @ts-check
import { execSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What the search has to know about a computer, so that a test can describe another one.
 * @typedef {{
 *   platform: string,
 *   env: Record<string, string | undefined>,
 *   isRoot: boolean,
 *   runs: (file: string) => boolean,
 *   playwrightsOwn: () => string | undefined,
 *   run: (command: string) => boolean,
 *   say: (sentence: string) => void,
 * }} Machine
 */

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  runs(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
  playwrightsOwn() {
    try {
      return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    } catch {
      return undefined;
    }
  },
  run(command) {
    try {
      execSync(command, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      return true;
    } catch {
      return false;
    }
  },
  say: (sentence) => console.log(sentence),
};

/** @type {Record<string, (env: Machine['env']) => string[]>} */
const USUAL_PLACES = {
  linux: () => ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/opt/google/chrome/chrome'],
  darwin: ({ HOME = '' }) =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['', HOME].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    ),
  win32: (env) =>
    [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].flatMap((program) =>
      [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
        folder ? [path.win32.join(folder, program)] : [],
      ),
    ),
};

/** @param {Machine} machine @param {string[]} names */
function onPath({ platform, env, runs }, names) {
  const { delimiter, join } = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/**
 * Finds a Chromium: CHROME_PATH, the usual places, PATH, then Playwright's own; throws a Danish sentence where CHROME_PATH leads nowhere.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findBrowser(machine = thisMachine) {
  const { platform, env, runs, playwrightsOwn } = machine;
  const chosen = env['CHROME_PATH'];
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH peger på ${chosen}, men der ligger ingen browser. Ret den, eller fjern den.`,
    );
  }
  const usual = (USUAL_PLACES[platform] ?? (() => []))(env).find(runs);
  if (usual) return usual;
  const named = onPath(machine, ['chromium', 'google-chrome-stable', 'google-chrome', 'chrome.exe']);
  if (named) return named;
  const own = playwrightsOwn();
  return own && runs(own) ? own : undefined;
}

/**
 * Finds a Chromium, or installs one (apt-get as root, else Playwright's own); throws a Danish sentence where neither can be had.
 * @param {Machine} [machine]
 * @returns {string}
 */
export function ensureBrowser(machine = thisMachine) {
  const found = findBrowser(machine);
  if (found) return found;
  const { isRoot, run, say } = machine;
  if (isRoot && onPath(machine, ['apt-get'])) {
    say('Her er ingen Chromium. Henter den med apt-get; det tager et par minutter.');
    run('apt-get update');
    run('apt-get install -y --no-install-recommends chromium');
    const installed = findBrowser(machine);
    if (installed) return installed;
  }
  say('Her er ingen Chromium. Henter Playwrights egen.');
  run('npx playwright install chromium');
  const fetched = findBrowser(machine);
  if (fetched) return fetched;
  throw new Error(
    'Her er ingen Chromium, og den kunne ikke hentes. ' +
      'Installér Chrome eller Chromium (eller sæt CHROME_PATH til en), og prøv igen.',
  );
}

// Run on its own it prints the path: the Playwright configuration asks this way.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findBrowser() ?? '');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
