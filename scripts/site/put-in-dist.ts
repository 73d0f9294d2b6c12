import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { codeOf, fileFault, unwritten } from '../machine/file-faults.ts';
import { isOtherRunning, withRunFolder } from '../machine/run-folder.ts';
import { swapFolder } from './swap-folder.ts';

const dist = 'dist';

/** Every file that is put beside the site, and the command that makes it. */
const commands = {
  'temadag.html': 'npm run usb',
  'temadag.pdf': 'npm run pdf',
  'temadag-handout.pdf': 'npm run pdf',
} as const;

export type FileInDist = keyof typeof commands;

/**
 * Puts files in dist/ beside what is there already: nothing is replaced before all of them are written, and each is
 * replaced at once. Throws `DeckMistakes` where that can't be done, as when another program has one open; then those
 * from before are there still.
 */
export async function putInDist(files: ReadonlyMap<FileInDist, string | Uint8Array>): Promise<void> {
  const names = [...files.keys()];
  await withRunFolder(async (folder) => {
    const at = (name: string) => path.join(dist, name);
    const done: FileInDist[] = [];
    try {
      await mkdir(dist, { recursive: true });
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

/**
 * Lets `make` make a site in a folder, and puts it in dist/ in the place of the one from before. Gives what there is to
 * say of that: that another command was at it too, and what went with the old site. Throws `DeckMistakes` where the
 * site can't be put there, and what `make` throws; then the one from before is there still.
 */
export async function putSite<Made>(
  make: (folder: string) => Promise<Made>,
): Promise<{ made: Made; said: string[] }> {
  return withRunFolder(async (folder) => {
    const site = path.join(folder, 'site');
    if (await isOtherRunning()) console.log(others);
    const there = await nameOf(dist);
    const made = await make(site).catch((error: unknown) => {
      throw asMistake(fileFault(error, still()), error);
    });
    try {
      // A file of that name is somebody's own, and no folder. Another command may have moved the folder aside just now.
      await readdir(dist).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
      });
      const before = await swapFolder(site, dist, folder);
      const seen = await Promise.all(before.map(nameOf));
      const isOthers = before.length > 1 || seen[0] !== there;
      return { made, said: [...(isOthers ? [overtaken] : []), ...lostWith(before, dist)] };
    } catch (error) {
      throw asMistake(unwritten(`${dist}/`, error, still()), error);
    }
  });
}

const still = () => (existsSync(dist) ? `Den gamle side i ${dist}/ er urørt.` : '');
const others = `En anden kommando er i gang i samme mappe. Den, der bliver færdig sidst, afgør, hvad der ligger i ${dist}/.`;
const overtaken = `En anden kommando har skrevet ${dist}/ imens. Det er siden herfra, der ligger der nu.`;

/** What a folder is told from others by, whatever it is called; undefined where there is none. */
async function nameOf(folder: string): Promise<string | undefined> {
  const found = await stat(folder, { bigint: true }).catch(() => undefined);
  return found && `${found.dev} ${found.ino}`;
}

/** What is said when files that were put in the old sites are not in the new one. */
function lostWith(before: readonly string[], anew: string): string[] {
  const names = Object.entries(commands).filter(
    ([name]) =>
      before.some((folder) => existsSync(path.join(folder, name))) && !existsSync(path.join(anew, name)),
  );
  if (names.length === 0) return [];
  const lost = names.map(([name]) => name).join(', ');
  const again = [...new Set(names.map(([, command]) => command))].join(' og ');
  return [`${anew}/ er lavet på ny, så ${lost} fra før er væk. Lav dem igen med ${again}.`];
}

/** A person's mistake with a sentence of its own; the error itself where there is none. */
const asMistake = (sentence: string | undefined, error: unknown): unknown =>
  sentence === undefined ? error : new DeckMistakes([sentence]);
