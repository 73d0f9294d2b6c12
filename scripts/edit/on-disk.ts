import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { decoded } from '../../data/read/decoded.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { codeOf } from '../machine/file-faults.ts';

/** A file of the day as it is on the disk: its text with every mark, and what it is told from other texts by. */
export type OnDisk = Readonly<{ text: string; hash: string }>;

/** What a file is that is not there yet. */
export const notThere: OnDisk = { text: '', hash: '' };

/** What a text is told from others by, once it is a file. */
export const hashOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Reads a file. Throws where it can't be read; `DeckMistakes`, in the words of the build, where it is no UTF-8. */
export async function onDisk(name: string): Promise<OnDisk> {
  const bytes = await readFile(name);
  const told = decoded(bytes);
  if (typeof told !== 'string') throw new DeckMistakes([`${name}, linje ${told.line}: ${told.message}`]);
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), hash: hashOf(bytes) };
}

/** The same of a file that may not be there yet. */
export const onDiskOrNew = (name: string): Promise<OnDisk> =>
  onDisk(name).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return notThere;
    throw error;
  });

/** The same of one that perhaps can't be read, as the build tells: undefined then. */
export const readableOnDisk = (name: string): Promise<OnDisk | undefined> =>
  onDiskOrNew(name).catch((error: unknown) => {
    if (error instanceof DeckMistakes || codeOf(error) !== undefined) return undefined;
    throw error;
  });

/** Writes a file that is not there yet, and waits until the disk has it. */
export async function writeWhole(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    // Given when it is opened, the computer would take some of it away.
    if (mode !== undefined) await handle.chmod(mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
