import { readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { unwritten } from '../machine/file-faults.ts';
import { withRunFolder } from '../machine/run-folder.ts';
import type { PictureAnswer } from './messages.ts';
import { bareOf } from './picture-bytes.ts';
import { writeWhole } from './save.ts';

const folder = 'slides';

let last: Promise<unknown> = Promise.resolve();

/**
 * Puts a picture in slides/, whole or not at all, without what a telephone writes in it, and never in place of another: where one of its name is there, it is
 * called "bord-2.jpg"; where that is the same picture, it is left as it is. One after the other. Throws `DeckMistakes`
 * where the computer doesn't let it be written.
 */
export function pictureInPlace(name: string, bytes: Uint8Array): Promise<PictureAnswer> {
  const done = last.then(() => placed(name, bytes));
  last = done.catch(() => undefined);
  return done;
}

async function placed(name: string, sent: Uint8Array): Promise<PictureAnswer> {
  const bytes = bareOf(name, sent);
  if (typeof bytes === 'string') return { why: bytes };
  const { src, isThere } = await nameFor(name, bytes);
  if (isThere) return { src };
  try {
    await withRunFolder(async (aside) => {
      await writeWhole(path.join(aside, src), bytes);
      await rename(path.join(aside, src), path.join(folder, src));
    });
  } catch (error) {
    const sentence = unwritten(`${folder}/${src}`, error);
    throw sentence === undefined ? error : new DeckMistakes([sentence]);
  }
  return { src };
}

/** What a picture can be called beside those that are there, and whether it is there already. */
async function nameFor(
  name: string,
  bytes: Uint8Array,
): Promise<Readonly<{ src: string; isThere: boolean }>> {
  const there = await readdir(folder);
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number += 1) {
    const src = number === 1 ? name : `${stem}-${number}${ext}`;
    // Some computers take BORD.JPG for the same file.
    const taken = there.find((one) => one.toLowerCase() === src);
    if (taken === undefined) return { src, isThere: false };
    if (taken === src && (await isSame(path.join(folder, src), bytes))) return { src, isThere: true };
  }
}

const isSame = async (file: string, bytes: Uint8Array): Promise<boolean> =>
  readFile(file).then(
    (own) => own.equals(bytes),
    () => false,
  );
