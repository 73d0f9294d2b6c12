import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hearSaves } from './hear-saves.ts';

let home = '';
let watcher = new EventEmitter();
/** What is heard, in order: "change slides/intro.mdx". */
let heard: string[] = [];
let seconds = 0;

/** Saves a file, a second after the one before. */
function save(name: string): void {
  writeFileSync(path.join(home, name), '');
  seconds += 1;
  utimesSync(path.join(home, name), seconds, seconds);
}

beforeEach(() => {
  mkdirSync('.cache', { recursive: true });
  home = mkdtempSync(path.resolve('.cache', 'heard-'));
  for (const folder of ['slides', 'data/2021']) mkdirSync(path.join(home, folder), { recursive: true });
  for (const name of ['slides/intro.mdx', 'data/2021/program.yaml', 'data/citater.yaml']) save(name);
  watcher = new EventEmitter();
  heard = [];
  for (const event of ['add', 'change', 'unlink'])
    watcher.on(event, (file: string) =>
      heard.push(`${event} ${path.relative(home, file).replaceAll('\\', '/')}`),
    );
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(home, { recursive: true });
});

test('what was saved, came or went unheard is heard once when somebody looks', () => {
  const hearAll = hearSaves(watcher, home);
  hearAll();
  expect(heard).toEqual([]);
  save('data/2021/program.yaml');
  save('slides/ny.mdx');
  rmSync(path.join(home, 'slides/intro.mdx'));
  hearAll();
  hearAll();
  expect(heard.toSorted()).toEqual([
    'add slides/ny.mdx',
    'change data/2021/program.yaml',
    'unlink slides/intro.mdx',
  ]);
  save('slides/intro.mdx');
  hearAll();
  expect(heard.slice(3)).toEqual(['add slides/intro.mdx']);
});

test('what the watcher heard is not heard again', () => {
  const hearAll = hearSaves(watcher, home);
  save('slides/intro.mdx');
  watcher.emit('change', path.resolve(home, 'slides/intro.mdx'));
  hearAll();
  expect(heard).toEqual(['change slides/intro.mdx']);
});

test('a second save, which the watcher is silent on, is heard by itself; a file that is on its way back is not gone', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  hearSaves(watcher, home);
  for (const name of ['slides/intro.mdx', 'data/citater.yaml']) {
    save(name);
    watcher.emit('change', path.resolve(home, name));
  }
  save('slides/intro.mdx');
  rmSync(path.join(home, 'data/citater.yaml'));
  vi.runAllTimers();
  expect(heard).toEqual(['change slides/intro.mdx', 'change data/citater.yaml', 'change slides/intro.mdx']);
});
