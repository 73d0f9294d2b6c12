import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { unwritten } from './file-faults.ts';
import { withRunFolder } from './run-folder.ts';

/**
 * Puts files in a folder of the project beside what is there already: nothing is replaced before all of them are written,
 * and each is replaced at once. Throws `DeckMistakes` where that can't be done, as when another program has one open;
 * then those from before are there still.
 */
export async function putFiles(
  target: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const names = [...files.keys()];
  await withRunFolder(async (folder) => {
    const at = (name: string) => path.join(target, name);
    const done: string[] = [];
    try {
      await mkdir(target, { recursive: true });
      for (const [name, content] of files) await writeFile(path.join(folder, name), content);
      for (const name of names.filter((one) => existsSync(at(one))))
        await copyFile(at(name), path.join(folder, `before-${name}`));
      for (const name of names) {
        await rename(path.join(folder, name), at(name));
        done.push(name);
      }
    } catch (error) {
      for (const name of done) await takeBack(path.join(folder, `before-${name}`), at(name));
      const all = names.map(at).join(' og ').replaceAll('\\', '/');
      throw asMistake(unwritten(all, error, 'Det, der lå der i forvejen, ligger der stadig.'), error);
    }
  });
}

async function takeBack(before: string, file: string): Promise<void> {
  if (existsSync(before)) await rename(before, file);
  else await rm(file, { force: true });
}

/** A person's mistake with a sentence of its own; the error itself where there is none. */
export const asMistake = (sentence: string | undefined, error: unknown): unknown =>
  sentence === undefined ? error : new DeckMistakes([sentence]);
