import { readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { unwritten } from '../machine/file-faults.ts';
import { withRunFolder } from '../machine/run-folder.ts';
import { keep } from './kept-saves.ts';
import { notThere, onDiskOrNew, writeWhole, type OnDisk } from './on-disk.ts';

/** A data file as an editor wants it, and the hash of the one that she began with. */
export type Wanted = Readonly<{ name: string; text: string; hash: string }>;

/** A file that somebody else has changed in the meantime; nothing of it is lost. */
export type Clash = Readonly<{ name: string; onDisk: OnDisk; wanted: string }>;

const isNew = ({ hash }: Wanted): boolean => hash === notThere.hash;

const listed = (files: readonly Readonly<{ name: string }>[]): string =>
  files.map(({ name }) => name).join(' og ');

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
      const files: Aside[] = [];
      for (const [index, one] of wanted.entries())
        files.push(await writeAside(one, path.join(folder, String(index))));
      // Someone may have saved while these were written.
      const late = await clashesOf(wanted);
      if (late.length > 0) return late;
      for (const { name, before } of files)
        await keep(name, before === undefined ? notThere.text : await readFile(before), now);
      await putInPlace(files);
      return [];
    });
  } catch (error) {
    const sentence = unwritten(listed(wanted), error, 'Det, der stod der i forvejen, står der stadig.');
    throw sentence === undefined ? error : new DeckMistakes([sentence]);
  }
}

async function clashesOf(wanted: readonly Wanted[]): Promise<Clash[]> {
  const all = await Promise.all(wanted.map(async (one) => ({ one, there: await onDiskOrNew(one.name) })));
  return all.flatMap(({ one, there }) =>
    there.hash === one.hash ? [] : [{ name: one.name, onDisk: there, wanted: one.text }],
  );
}

/** A file that waits aside as it is to be, and as it was where it was there; `place` is where a shortcut leads. */
type Aside = Readonly<{ name: string; place: string; now: string; before: string | undefined }>;

async function writeAside(one: Wanted, now: string): Promise<Aside> {
  const { name, text } = one;
  if (isNew(one)) {
    await writeWhole(now, text);
    return { name, place: name, now, before: undefined };
  }
  const [place, before] = [await realpath(name), `${now}-before`];
  const { mode } = await stat(place);
  await writeWhole(now, text, mode);
  await writeWhole(before, await readFile(place), mode);
  return { name, place, now, before };
}

/** Puts all files in their places, or none: where one can't be, those before it are put back. */
async function putInPlace(files: readonly Aside[]): Promise<void> {
  const done: Aside[] = [];
  try {
    for (const file of files) {
      await rename(file.now, file.place);
      done.push(file);
    }
  } catch (error) {
    const stay: Aside[] = [];
    for (const file of done) await putBack(file).catch(() => stay.push(file));
    if (stay.length === 0) throw error;
    const others = listed(files.filter((file) => !stay.includes(file)));
    throw new DeckMistakes([unwritten(others, error, `${listed(stay)} er gemt.`) ?? String(error)]);
  }
}

const putBack = ({ place, before }: Aside): Promise<void> =>
  before === undefined ? rm(place) : rename(before, place);
