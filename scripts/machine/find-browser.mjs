// @ts-check
import { execSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browsers } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').Browser} Browser */

/**
 * What the search has to know about a computer, so that a test can describe another one.
 * @typedef {{
 *   platform: string,
 *   env: Record<string, string | undefined>,
 *   isRoot: boolean,
 *   runs: (file: string) => boolean,
 *   playwrightsOwn: (browser: Browser) => string | undefined,
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
  playwrightsOwn({ playwright }) {
    try {
      return playwright && createRequire(import.meta.url)('@playwright/test')[playwright].executablePath();
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

/** @param {Machine} machine @param {string[]} names */
function onPath({ platform, env, runs }, names) {
  const { delimiter, join } = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/**
 * Finds a browser: its variable, the usual places, PATH, then Playwright's own; throws a Danish sentence where the variable leads nowhere.
 * @param {Browser} [browser]
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findBrowser(browser = browsers.chromium, machine = thisMachine) {
  const { platform, env, runs, playwrightsOwn } = machine;
  const { variable, places, commands, beside = [] } = browser;
  const chosen = env[variable];
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(
      `${variable} peger på ${chosen}, men der ligger ingen browser. Ret den, eller fjern den.`,
    );
  }
  if (!beside.every((command) => onPath(machine, [command]))) return undefined;
  const usual = (places[platform] ?? (() => []))(env).find(runs);
  if (usual) return usual;
  const named = onPath(machine, commands);
  if (named) return named;
  const own = playwrightsOwn(browser);
  return own && runs(own) ? own : undefined;
}

/**
 * Finds a browser, or installs one (apt-get as root, else Playwright's own); throws a Danish sentence where neither can be had.
 * @param {Browser} [browser]
 * @param {Machine} [machine]
 * @returns {string}
 */
export function ensureBrowser(browser = browsers.chromium, machine = thisMachine) {
  const found = findBrowser(browser, machine);
  if (found) return found;
  const { isRoot, run, say } = machine;
  const { name, debian, playwright, advice } = browser;
  if (isRoot && onPath(machine, ['apt-get'])) {
    say(`Her er ingen ${name}. Henter den med apt-get; det tager et par minutter.`);
    run('apt-get update');
    for (const packages of debian) {
      run(`apt-get install -y --no-install-recommends ${packages}`);
      const installed = findBrowser(browser, machine);
      if (installed) return installed;
    }
  }
  if (playwright) {
    say(`Her er ingen ${name}. Henter Playwrights egen.`);
    run(`npx playwright install ${playwright}`);
    const fetched = findBrowser(browser, machine);
    if (fetched) return fetched;
  }
  throw new Error(`Her er ingen ${name}, og den kunne ikke hentes. ${advice}`);
}

// Run on its own it prints the paths, one a line: the Playwright configuration asks this way.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const browser of Object.values(browsers)) console.log(findBrowser(browser) ?? '');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
