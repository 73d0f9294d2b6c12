import { readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { unwritten } from '../machine/file-faults.ts';
import { withRunFolder } from '../machine/run-folder.ts';
import { bareOf } from './picture-bytes.ts';
import { writeWhole } from './on-disk.ts';

const folder = 'slides';

/** A picture that lies in slides/, and whether it was put there just now. */
export type Placed = Readonly<{ src: string; bytes: Uint8Array; isNew: boolean }>;

/**
 * Puts a picture in slides/, whole or not at all, without what a telephone writes in it, and never in place of another: where one of its name is there, or
 * in `kept`, it is called "bord-2.jpg"; where that is the same picture, it is left as it is. Throws `DeckMistakes` where
 * the computer doesn't let it be written.
 */
export async function pictureInPlace(
  name: string,
  sent: Uint8Array,
  kept: ReadonlyMap<string, Uint8Array>,
): Promise<Placed | Readonly<{ why: string }>> {
  const bytes = bareOf(name, sent);
  if (typeof bytes === 'string') return { why: bytes };
  const { src, isThere } = await nameFor(name, bytes, kept);
  if (!isThere) await writePicture(src, bytes);
  return { src, bytes, isNew: !isThere };
}

/** Writes a picture in slides/, whole or not at all. Throws `DeckMistakes` where the computer doesn't let it be written. */
export async function writePicture(src: string, bytes: Uint8Array): Promise<void> {
  try {
    await withRunFolder(async (aside) => {
      await writeWhole(path.join(aside, src), bytes);
      await rename(path.join(aside, src), path.join(folder, src));
    });
  } catch (error) {
    const sentence = unwritten(`${folder}/${src}`, error);
    throw sentence === undefined ? error : new DeckMistakes([sentence]);
  }
}

/** Takes a picture out of slides/, where it is still the one that was put there. Says whether it was. */
export async function removePicture(src: string, bytes: Uint8Array): Promise<boolean> {
  const isOwn = await isSame(path.join(folder, src), bytes);
  if (isOwn) await rm(path.join(folder, src));
  return isOwn;
}

/** Whether something of that name is in slides/. */
export const isPictureThere = async (src: string): Promise<boolean> => (await readdir(folder)).includes(src);

/** What a picture can be called beside those that are there, and whether it is there already. */
async function nameFor(
  name: string,
  bytes: Uint8Array,
  kept: ReadonlyMap<string, Uint8Array>,
): Promise<Readonly<{ src: string; isThere: boolean }>> {
  const there = await readdir(folder);
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number += 1) {
    const src = number === 1 ? name : `${stem}-${number}${ext}`;
    // Some computers take BORD.JPG for the same file.
    const taken = there.find((one) => one.toLowerCase() === src);
    const other = kept.get(src);
    if (taken === undefined && (!other || Buffer.compare(other, bytes) === 0)) return { src, isThere: false };
    if (taken === src && (await isSame(path.join(folder, src), bytes))) return { src, isThere: true };
  }
}

const isSame = async (file: string, bytes: Uint8Array): Promise<boolean> =>
  readFile(file).then(
    (own) => own.equals(bytes),
    () => false,
  );
