import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isLeftover } from '../deck/day/left-by-programs.ts';

/** What a site may have for those who ask, though its name begins with a point: ".nojekyll", ".well-known". */
const isForSites = (name: string): boolean =>
  /^\.(?!DS_Store$|_|~|.*\.(?:sw[a-p]|tmp|part|lock)$)/i.test(name);

/** Takes out of a folder what programs leave beside the files of people: the names of other files stand in it. */
export async function clearLeftovers(folder: string): Promise<void> {
  // Without a public/ nothing has been copied.
  if (!existsSync(folder)) return;
  for (const file of await readdir(folder, { recursive: true })) {
    const name = path.basename(file);
    if (isLeftover(name) && !isForSites(name))
      await rm(path.join(folder, file), { recursive: true, force: true });
  }
}
