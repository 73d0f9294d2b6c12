import { existsSync } from 'node:fs';
import { realpath, rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from '../machine/file-faults.ts';
import { placeAside } from '../machine/run-folder.ts';

/**
 * Puts a finished folder in the place of another, so that the place has either the old one or the new one, whole, and
 * of two that do it at once the last one's. Gives the folders, now inside `rest`, that what was there before has been
 * moved to. Throws what the computer says when it can't be done; then what was there is there still.
 *
 * No system can exchange two folders in one step by means of Node: for a moment between the two renames nothing is
 * there. Should the command be stopped right then, the next one puts the old folder back (`clearLeftovers`).
 */
export async function swapFolder(made: string, target: string, rest: string): Promise<string[]> {
  // A link stays a link: what it leads to is exchanged.
  const place = await realpath(target).catch(() => target);
  const aside: string[] = [];
  for (let tries = 0; ; tries += 1) {
    const before = placeAside();
    if (await isMoved(place, before)) aside.push(before);
    try {
      await patiently(() => rename(made, place));
      break;
    } catch (error) {
      // Another command's folder has come there in between, and may have been moved aside again since.
      const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '') || existsSync(place);
      if (isTaken && existsSync(made) && tries < 20) continue;
      const last = aside.at(-1);
      if (last !== undefined && !existsSync(place)) await rename(last, place);
      throw error;
    }
  }
  return Promise.all(
    aside.map(async (before, index) => {
      // Under this name nobody puts it back, and so it may be taken away file by file.
      const gone = path.join(rest, `before-${index}`);
      await rename(before, gone);
      return gone;
    }),
  );
}

/** Moves a folder, and says whether there was one. */
async function isMoved(from: string, to: string): Promise<boolean> {
  try {
    await patiently(() => rename(from, to));
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Windows refuses to rename a folder while a virus scanner reads in it, which it seldom does for long. */
async function patiently(rename: () => Promise<void>): Promise<void> {
  for (const wait of [50, 100, 200, 400, 800]) {
    try {
      await rename();
      return;
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')) throw error;
      await pause(wait);
    }
  }
  await rename();
}
