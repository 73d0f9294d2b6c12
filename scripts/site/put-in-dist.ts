import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, fileFault, unwritten } from '../machine/file-faults.ts';
import { isOtherRunning, withRunFolder } from '../machine/run-folder.ts';
import { asMistake, putFiles } from '../machine/put-files.ts';
import { swapFolder } from './swap-folder.ts';

const dist = 'dist';

/** Every file that is put beside the site, and the command that makes it. */
const commands = {
  'temadag.html': 'npm run usb',
  'temadag.pdf': 'npm run pdf',
  'temadag-handout.pdf': 'npm run pdf',
} as const;

export type FileInDist = keyof typeof commands;

/** Puts files in dist/ beside what is there already. Throws what `putFiles` throws. */
export const putInDist = (files: ReadonlyMap<FileInDist, string | Uint8Array>): Promise<void> =>
  putFiles(dist, files);

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
