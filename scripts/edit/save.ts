import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { codeOf, unwritten } from '../machine/file-faults.ts';
import { withRunFolder } from '../machine/run-folder.ts';

/** A data file as it is on the disk: its text with every mark, and what it is told from other texts by. */
export type OnDisk = Readonly<{ text: string; hash: string }>;

/** A data file as an editor wants it, and the hash of the one that she began with. */
export type Wanted = Readonly<{ name: string; text: string; hash: string }>;

/** A file that somebody else has changed in the meantime; nothing of it is lost. */
export type Clash = Readonly<{ name: string; onDisk: OnDisk; wanted: string }>;

/** Where the files of the day's saves are kept as they were before each. */
const kept = '.cache/rediger';

/** Reads a data file. Throws where it can't be read, or is no UTF-8. */
export async function onDisk(name: string): Promise<OnDisk> {
  const bytes = await readFile(name);
  return {
    text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    hash: hashOf(bytes),
  };
}

/** What a file is that is not there yet. */
const notThere: OnDisk = { text: '', hash: '' };

/** The same of a file that may not be there yet. */
export const onDiskOrNew = (name: string): Promise<OnDisk> =>
  onDisk(name).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return notThere;
    throw error;
  });

const isNew = ({ hash }: Wanted): boolean => hash === notThere.hash;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes files, those too that are not there yet: all of them aside first, then each in its place at once. The files from before are kept for undo.
 * Gives those that were changed on the disk since they were loaded; then nothing is written. Throws `DeckMistakes` where
 * the computer doesn't let them be written; those from before are there still.
 */
export async function save(wanted: readonly Wanted[], now = new Date()): Promise<Clash[]> {
  const clashes = await clashesOf(wanted);
  if (clashes.length > 0) return clashes;
  try {
    return await withRunFolder(async (folder) => {
      for (const [index, one] of wanted.entries()) {
        const mode = isNew(one) ? undefined : (await stat(one.name)).mode;
        await writeWhole(path.join(folder, String(index)), one.text, mode);
      }
      // Someone may have saved while these were written.
      const late = await clashesOf(wanted);
      if (late.length > 0) return late;
      for (const one of wanted) if (!isNew(one)) await keep(one.name, await readFile(one.name), now);
      for (const [index, { name }] of wanted.entries()) await rename(path.join(folder, String(index)), name);
      return [];
    });
  } catch (error) {
    const names = wanted.map(({ name }) => name).join(' og ');
    const sentence = unwritten(names, error, 'Det, der stod der i forvejen, står der stadig.');
    throw sentence === undefined ? error : new DeckMistakes([sentence]);
  }
}

async function clashesOf(wanted: readonly Wanted[]): Promise<Clash[]> {
  const all = await Promise.all(wanted.map(async (one) => ({ one, there: await onDiskOrNew(one.name) })));
  return all.flatMap(({ one, there }) =>
    there.hash === one.hash ? [] : [{ name: one.name, onDisk: there, wanted: one.text }],
  );
}

/** Writes a file that is not there yet, and waits until the disk has it. */
export async function writeWhole(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** "2026-11-26", as the person at the machine has it. */
const dayOf = (when: Date): string =>
  [when.getFullYear(), when.getMonth() + 1, when.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const folderOf = (name: string, when: Date): string => path.join(kept, dayOf(when), path.basename(name));

async function keep(name: string, bytes: Uint8Array, now: Date): Promise<void> {
  const folder = folderOf(name, now);
  await mkdir(folder, { recursive: true });
  const number = (await readdir(folder)).length + 1;
  await writeWhole(path.join(folder, String(number).padStart(4, '0') + path.extname(name)), bytes);
}

/** The texts that a file had before each save of the day, the newest first. */
export async function savesOfDay(name: string, now = new Date()): Promise<string[]> {
  const folder = folderOf(name, now);
  const names = await readdir(folder).catch((): string[] => []);
  const texts = names.toSorted().map(async (one) => (await onDisk(path.join(folder, one))).text);
  return (await Promise.all(texts)).toReversed();
}
