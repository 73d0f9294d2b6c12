import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Drafts } from './draft-deck.ts';
import type { PictureAnswer } from './messages.ts';
import { isPictureThere, pictureInPlace, removePicture, writePicture } from './picture-file.ts';

/** A picture that has come into slides/, or is gone from it. */
type Moved = Readonly<{ src: string; type: 'create' | 'delete' }>;

/**
 * The pictures that were put in slides/ since the server was started, and that no file has been saved with. They go with
 * the drafts that name them, and come again with them: a draft that is taken back can be done again.
 */
export class PutPictures {
  readonly #own = new Map<string, Uint8Array>();
  /** Those that a draft has named: the others have just come, and wait for theirs. */
  readonly #named = new Set<string>();
  /** The last drafts of each page. */
  readonly #drafts = new Map<string, Drafts>();
  #last: Promise<unknown> = Promise.resolve();

  /** Puts a picture in slides/. Throws `DeckMistakes` where the computer doesn't let it be written. */
  put(name: string, sent: Uint8Array): Promise<PictureAnswer> {
    return this.#inTurn(async () => {
      const done = await pictureInPlace(name, sent, this.#own);
      if ('why' in done) return done;
      if (done.isNew) {
        this.#own.set(done.src, done.bytes);
        this.#named.delete(done.src);
      }
      return { src: done.src };
    });
  }

  /** Has the pictures that the drafts of a page name, and not those that no draft or file names any more. Gives what came and went. */
  follow(tab: string, drafts: Drafts): Promise<Moved[]> {
    this.#drafts.set(tab, drafts);
    return this.#inTurn(async () => {
      await this.#leaveSaved();
      const texts = [...this.#drafts.values()].flatMap((all) => Object.values(all));
      const moved: Moved[] = [];
      for (const [src, bytes] of this.#own) {
        if (texts.some((text) => isNamedIn(text, src))) {
          this.#named.add(src);
          if (await isPictureThere(src)) continue;
          await writePicture(src, bytes);
          moved.push({ src, type: 'create' });
        } else if (this.#named.has(src) && (await removePicture(src, bytes)))
          moved.push({ src, type: 'delete' });
      }
      return moved;
    });
  }

  /** Leaves the pictures alone for ever that a file on the disk names. */
  async #leaveSaved(): Promise<void> {
    if (this.#own.size === 0) return;
    const texts = await textsOnDisk();
    for (const src of this.#own.keys()) if (texts.some((text) => isNamedIn(text, src))) this.#own.delete(src);
  }

  #inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** Whether a text has a picture's name, and not only one that ends as it: "langbord.jpg" is not "bord.jpg". */
const isNamedIn = (text: string, src: string): boolean =>
  text.split(src).some((before, at, all) => at < all.length - 1 && !/[\p{L}\p{N}_-]$/u.test(before));

/** The texts of all files of the day, those of earlier years too. */
async function textsOnDisk(): Promise<string[]> {
  const files = ['slides', 'data'].map(async (folder) => {
    const names = await readdir(folder, { recursive: true });
    return names.filter((name) => /\.(?:mdx|md|yaml)$/.test(name)).map((name) => path.join(folder, name));
  });
  return Promise.all((await Promise.all(files)).flat().map((file) => readFile(file, 'utf8')));
}
