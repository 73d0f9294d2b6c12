import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { escaped, linesWith } from '../day/slide-file.ts';
import type { Part } from '../draft.ts';

/** A picture that slides ask for. */
export type AskedPicture = Readonly<{
  /** Its address as it stands in the deck, without signs in code: "/slides/to børn.jpg". */
  address: string;
  /** Where it is asked for: "slides/intro.mdx:3". */
  where: string;
  /** Its file; undefined where there is none of that name, in the same capitals. */
  file: string | undefined;
  /** The elements that show it. */
  shown: readonly Element[];
}>;

/** The pictures of some slides that are files, each once. */
export function askedPictures({ tree, file }: Part): AskedPicture[] {
  const pictures = [...tree.querySelectorAll('img[src]')];
  const addressOf = (one: Element): string => plain(one.getAttribute('src') ?? '');
  return [...new Set(pictures.map(addressOf))]
    .filter((address) => !/^(?:data:|https?:|\/\/)/.test(address))
    .map((address) => {
      const [line] = linesWith(escaped(path.posix.basename(address)), '', file);
      const where = `${file.name}${line === undefined ? '' : `:${line}`}`;
      const shown = pictures.filter((one) => addressOf(one) === address);
      return { address, where, file: placesOf(address).find(isThere), shown };
    });
}

/** Where Vite looks for it: in the project, as one that is imported is named, and in public/. */
const placesOf = (address: string): string[] => {
  const name = address.replace(/^\.?\//, '');
  return address.startsWith('/') ? [name, path.join('public', name)] : [path.join('public', name)];
};

/** Not every computer tells capitals from small letters, but the one that shows the site does. */
const isThere = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() === true &&
  readdirSync(path.dirname(file)).includes(path.basename(file));

function plain(address: string): string {
  const [file = ''] = address.split(/[?#]/);
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
