import { spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** An npm that notes what it was asked, and installs by writing the account that npm itself writes. */
const fakeNpm = `#!/usr/bin/env node
const fs = require('fs');
fs.appendFileSync('asked.txt', process.argv.slice(2).join(' ') + '\\n');
setTimeout(() => {
  if (fs.existsSync('offline')) process.exit(1);
  const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
  delete packages[''];
  delete packages['node_modules/other-system'];
  fs.mkdirSync('node_modules/a', { recursive: true });
  fs.writeFileSync('node_modules/a/package.json', '{}');
  fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
}, fs.existsSync('slow') ? 500 : 0);
`;

let home: string;
let project: string;
const at = (name: string) => path.join(project, name);
const asked = () =>
  existsSync(at('asked.txt')) ? readFileSync(at('asked.txt'), 'utf8').trim().split('\n') : [];

function writeLock(version: string) {
  const packages = {
    '': {},
    'node_modules/a': { version, integrity: `sha512-${version}` },
    'node_modules/other-system': { version: '1.0.0', optional: true },
  };
  writeFileSync(at('package-lock.json'), JSON.stringify({ packages }));
}

function start(...nodeFlags: string[]): ChildProcess {
  const env = { ...process.env, PATH: [at('bin'), process.env['PATH']].join(path.delimiter) };
  return spawn(process.execPath, [...nodeFlags, at('scripts/setup.mjs')], { cwd: project, env });
}

function setup(...nodeFlags: string[]): Promise<{ status: number | null; output: string }> {
  const run = start(...nodeFlags);
  let output = '';
  const collect = (text: Buffer) => (output += text.toString());
  run.stdout?.on('data', collect);
  run.stderr?.on('data', collect);
  return new Promise((done) => run.on('close', (status) => done({ status, output })));
}

const silence = { status: 0, output: '' };

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'setup-'));
  makeProject('temadag [1] 100%20 på æ');
});

function makeProject(name: string) {
  project = path.join(home, name);
  mkdirSync(project);
  for (const folder of ['scripts', 'scripts/machine', 'bin']) mkdirSync(at(folder));
  for (const name of [
    'setup.mjs',
    'machine/find-browser.mjs',
    'machine/browsers.mjs',
    'machine/folder-name.mjs',
  ]) {
    copyFileSync(path.join(import.meta.dirname, name), at(`scripts/${name}`));
  }
  writeFileSync(at('bin/npm'), fakeNpm, { mode: 0o755 });
  writeFileSync(at('bin/npm.cmd'), '@node "%~dp0npm" %*\r\n');
  writeFileSync(at('package.json'), JSON.stringify({ devDependencies: { a: '^1.0.0' } }));
  writeLock('1.0.0');
}

afterEach(() => rmSync(home, { recursive: true }));

describe('pakkerne', () => {
  it('hentes når de mangler, og anden gang sker der intet', async () => {
    const { status, output } = await setup();
    expect({ status, output }).toEqual({
      status: 0,
      output: 'Pakkerne mangler. Henter dem med npm ci; det tager et øjeblik.\n',
    });
    expect(asked()).toEqual(['ci --include=dev --no-audit --no-fund']);
    expect(await setup()).toEqual(silence);
    expect(asked()).toHaveLength(1);
  });

  it('hentes igen når package-lock.json er en anden', async () => {
    await setup();
    writeLock('1.0.1');
    expect((await setup()).output).toContain('Pakkerne passer ikke til package-lock.json. Henter dem igen');
    expect(asked()).toHaveLength(2);
  });

  it('hentes igen efter en hentning der blev afbrudt', async () => {
    await setup();
    rmSync(at('node_modules/.package-lock.json'));
    await setup();
    expect(asked()).toHaveLength(2);
  });

  it('hentes igen når en af dem er slettet', async () => {
    await setup();
    rmSync(at('node_modules/a'), { recursive: true });
    await setup();
    expect(asked()).toHaveLength(2);
  });

  it('hentes igen når de er hentet på et andet styresystem', async () => {
    await setup();
    const stamp = at('node_modules/.temadag-lock');
    writeFileSync(stamp, readFileSync(stamp, 'utf8').replace(process.platform, 'amiga'));
    await setup();
    expect(asked()).toHaveLength(2);
  });

  it('lades i fred når nogen selv har hentet dem, og de passer', async () => {
    await setup();
    rmSync(at('node_modules/.temadag-lock'));
    expect(await setup()).toEqual(silence);
    expect(asked()).toHaveLength(1);
  });

  it('hentes kun én gang af to kommandoer på samme tid', async () => {
    writeFileSync(at('slow'), '');
    const runs = await Promise.all([setup(), setup()]);
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(asked()).toHaveLength(1);
    expect(runs.map(({ output }) => output).join('')).toContain('En anden kommando er ved at hente pakker.');
  });

  it('hentes ikke oven i en hentning der blev ved, selv om kommandoen blev slået ihjel', async () => {
    writeFileSync(at('slow'), '');
    const first = start();
    await expect.poll(asked).toHaveLength(1);
    first.kill('SIGKILL');
    expect(await setup()).toMatchObject({ status: 0 });
    expect(asked()).toHaveLength(1);
  });

  it('venter ikke på en kommando der er død', async () => {
    await setup();
    mkdirSync(at('.cache'), { recursive: true });
    writeFileSync(at('.cache/setup-in-progress'), '999999999');
    expect(await setup()).toEqual(silence);
  });

  it('der ikke kan hentes, giver en sætning og intet andet, og næste gang prøves igen', async () => {
    writeFileSync(at('offline'), '');
    expect(await setup()).toEqual({
      status: 1,
      output:
        'Pakkerne mangler. Henter dem med npm ci; det tager et øjeblik.\n' +
        'Pakkerne blev ikke hentet. Ovenfor står hvad npm siger; oftest mangler der forbindelse til nettet. Prøv igen.\n',
    });
    rmSync(at('offline'));
    expect((await setup()).status).toBe(0);
    expect(asked()).toHaveLength(2);
  });
});

it('en mappe med et tegn, der ikke kan bygges i, bliver nævnt før alt andet', async () => {
  makeProject('dag #2');
  expect(await setup()).toEqual({
    status: 1,
    output: `Mappen ${project} har tegnet »#« i sit navn, og så kan præsentationen hverken vises eller bygges. Giv den et navn uden »#« og »?«, og prøv igen.\n`,
  });
  expect(asked()).toEqual([]);
});

describe('Node', () => {
  const withNode = (version: string) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
    return setup('--import', `data:text/javascript,${encodeURIComponent(pretend)}`);
  };

  it.each(['16.20.2', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])('%s er for gammel', async (version) => {
    expect(await withNode(version)).toEqual({
      status: 1,
      output:
        `Præsentationen skal bruge Node 20.19, 22.12 eller nyere, og her er Node ${version}. ` +
        'Hent den nyeste LTS-udgave på https://nodejs.org, og prøv igen.\n',
    });
    expect(asked()).toEqual([]);
  });

  it.each(['20.19.0', '22.12.0', '24.0.0', '26.1.0'])('%s er ny nok', async (version) => {
    expect((await withNode(version)).status).toBe(0);
  });
});
