import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { onDisk, writeWhole } from './on-disk.ts';

/** Where the files of the day's saves are kept as they were before each. */
const kept = '.cache/rediger';

/** "2026-11-26", as the person at the machine has it. */
const dayOf = (when: Date): string =>
  [when.getFullYear(), when.getMonth() + 1, when.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const folderOf = (name: string, when: Date): string => path.join(kept, dayOf(when), path.basename(name));

/** Keeps a file as it is before a save; one that was not there is kept as empty. */
export async function keep(name: string, content: string | Uint8Array, now: Date): Promise<void> {
  const folder = folderOf(name, now);
  await mkdir(folder, { recursive: true });
  const numbers = (await readdir(folder)).map((one) => Number.parseInt(one, 10) || 0);
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, '0');
  await writeWhole(path.join(folder, number + path.extname(name)), content);
}

/** The texts that a file had before each save of the day, the newest first; empty for one that was not there. */
export async function savesOfDay(name: string, now = new Date()): Promise<string[]> {
  const folder = folderOf(name, now);
  const names = await readdir(folder).catch((): string[] => []);
  const texts = names.toSorted().map(async (one) => (await onDisk(path.join(folder, one))).text);
  return (await Promise.all(texts)).toReversed();
}
