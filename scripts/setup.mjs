// @ts-check
// Plain Node without packages: this runs before any of them is there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browsers } from './machine/browsers.mjs';
import { ensureBrowser } from './machine/find-browser.mjs';
import { refusedName } from './machine/folder-name.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const lockFile = path.join(root, 'package-lock.json');
const installedFile = path.join(root, 'node_modules', '.package-lock.json');
const stampFile = path.join(root, 'node_modules', '.temadag-lock');
const turnFile = path.join(root, '.cache', 'setup-in-progress');
const machine = `${process.platform} ${process.arch}`;

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  return major === 22 ? minor >= 12 : major > 22;
}

function stamp() {
  const hash = createHash('sha256').update(read(lockFile)).update(read(installedFile)).digest('hex');
  return `${machine}\n${hash}\n`;
}

/** @param {string} file @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>} */
function packagesIn(file) {
  try {
    return JSON.parse(read(file)).packages;
  } catch {
    return {};
  }
}

/** Compares the lock file with npm's account of what it installed, which npm writes last: half an install has none. */
function fitsTheLockFile() {
  const installed = packagesIn(installedFile);
  return Object.entries(packagesIn(lockFile)).every(([place, wanted]) => {
    const has = installed[place];
    if (place === '' || !has) return place === '' || wanted.optional === true;
    return has.version === wanted.version && has.integrity === wanted.integrity;
  });
}

function isInstalled() {
  const { dependencies, devDependencies } = JSON.parse(read(path.join(root, 'package.json')));
  const places = Object.keys({ ...dependencies, ...devDependencies }).map(
    (name) => `node_modules/${name}/package.json`,
  );
  if (![installedFile, ...places].every((file) => existsSync(path.resolve(root, file)))) return false;
  const stamped = read(stampFile);
  if (stamped === stamp()) return true;
  if (stamped && !stamped.startsWith(`${machine}\n`)) return false;
  // Packages that fit but have no stamp are someone's own `npm install`: it is theirs, and is left alone.
  if (!fitsTheLockFile()) return false;
  writeFileSync(stampFile, stamp());
  return true;
}

async function installPackages() {
  const sentence = existsSync(path.dirname(installedFile))
    ? 'Pakkerne passer ikke til package-lock.json. Henter dem igen; det tager et øjeblik.'
    : 'Pakkerne mangler. Henter dem med npm ci; det tager et øjeblik.';
  console.log(sentence);
  // Everything here is a dev dependency, so NODE_ENV=production must not leave it out.
  const npm = spawn('npm ci --include=dev --no-audit --no-fund', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  // The turn is npm's, which may live on when this process is killed.
  writeFileSync(turnFile, String(npm.pid));
  const status = await new Promise((done) => npm.on('close', done).on('error', done));
  if (status !== 0) {
    throw new Error(
      'Pakkerne blev ikke hentet. Ovenfor står hvad npm siger; oftest mangler der forbindelse til nettet. Prøv igen.',
    );
  }
  writeFileSync(stampFile, stamp());
}

function takeTurn() {
  try {
    writeFileSync(turnFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} pid */
function isRunning(pid) {
  try {
    return pid !== '' && process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

/**
 * Waits while another command installs, since `npm ci` starts by emptying node_modules; then runs `work` alone.
 * @param {() => Promise<void>} work
 */
async function inTurn(work) {
  mkdirSync(path.dirname(turnFile), { recursive: true });
  let told = false;
  let looksDead = false;
  while (!takeTurn()) {
    const alive = isRunning(read(turnFile));
    if (alive && !told) console.log('En anden kommando er ved at hente pakker. Venter på den.');
    told ||= alive;
    // Only the second look counts: at the first the file may be on its way to being written.
    if (!alive && looksDead) rmSync(turnFile, { force: true });
    looksDead = !alive;
    await new Promise((done) => setTimeout(done, 200));
  }
  try {
    await work();
  } finally {
    rmSync(turnFile, { force: true });
  }
}

try {
  const { node } = process.versions;
  if (!isNewEnough(node)) {
    throw new Error(
      `Præsentationen skal bruge Node 20.19, 22.12 eller nyere, og her er Node ${node}. ` +
        'Hent den nyeste LTS-udgave på https://nodejs.org, og prøv igen.',
    );
  }
  const refused = refusedName(root);
  if (refused) throw new Error(refused);
  if (existsSync(turnFile) || !isInstalled()) {
    await inTurn(async () => {
      if (!isInstalled()) await installPackages();
    });
  }
  const { chromium, firefox, webkit } = browsers;
  const asked = Object.entries({
    '--browser': [chromium],
    '--browsers': [chromium, firefox],
    '--engines': [chromium, firefox, webkit],
  }).find(([option]) => process.argv.includes(option));
  for (const browser of asked?.[1] ?? []) {
    if (browser.places[process.platform]) ensureBrowser(browser);
    else console.log(`${browser.name} kan ikke fås til denne maskine. Prøverne i den bliver ikke kørt.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
