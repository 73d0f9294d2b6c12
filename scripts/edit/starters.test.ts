import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const [mac, windows] = ['Rediger tal.command', 'Rediger tal.cmd'];
const missing =
  'Node mangler på denne maskine. Hent LTS-udgaven på https://nodejs.org, installér den, og dobbeltklik her igen.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'start æ-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the starter of a Mac where only these programs are. */
function run(programs: Readonly<Record<string, string>>) {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(path.join(bin, name), 0o755);
  }
  // Git gives it the line ends that a Mac reads, whatever those of the checkout are now. This machine's own Node lies elsewhere.
  const text = readFileSync(mac, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace('/usr/local/bin:/opt/homebrew/bin', '/ingen');
  const starter = path.join(folder, mac);
  writeFileSync(starter, text);
  return spawnSync('/bin/sh', [starter], { env: { PATH: bin }, encoding: 'utf8', input: '\n' });
}

describe.runIf(process.platform !== 'win32')('on a Mac', () => {
  it('a double click starts the editing page, in the project’s folder', () => {
    expect(statSync(mac).mode & 0o111).toBe(0o111);
    const { stdout, status } = run({ node: '', npm: 'echo "$@ i $PWD"' });
    expect([stdout, status]).toEqual([`run rediger i ${folder}\n`, 0]);
  });

  it('and says where Node is to be had, where there is none', () => {
    const { stdout, stderr, status } = run({});
    expect([stdout, stderr, status]).toEqual([`${missing}\nTryk Retur for at lukke.\n`, '', 1]);
  });
});

it('on Windows a double click does the same: in the line ends and the letters that it reads', () => {
  const text = readFileSync(windows, 'utf8');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text.indexOf('chcp 65001')).toBeLessThan(text.indexOf('å'));
  expect(text).toContain('call npm.cmd run rediger');
  expect(text).toContain(`:mangler\r\necho ${missing}\r\npause\r\nexit /b 1\r\n`);
  // A closing bracket would end a block of commands, and what has a meaning of its own would not be said.
  expect(text.match(/^echo .*[()<>|&%^]/gm)).toBeNull();
});
