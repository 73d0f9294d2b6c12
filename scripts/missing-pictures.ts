import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { linesWith, type SlideFile } from './slide-file.ts';

/** A picture's tag, whose attributes may have a `>` in them, and its address. */
const picture = /<img\b(?:[^>"]|"[^"]*")*?\ssrc="([^"]*)"/g;

/** A fault for each picture in some slides that is not there, or is called something else than it is asked for by. */
export function missingPictures(html: string, file: SlideFile): string[] {
  const asked = new Set([...html.matchAll(picture)].map(([, address = '']) => plain(address)));
  return [...asked]
    .filter((address) => !/^(?:data:|https?:|\/\/)/.test(address))
    .filter((address) => !placesOf(address).some(isThere))
    .map((address) => {
      const name = address.replace(/^\//, '');
      const [line] = linesWith(escaped(path.posix.basename(address)), '', file);
      const where = `${file.name}${line === undefined ? '' : `:${line}`}`;
      return `${where} Billedet »${name}« findes ikke. Læg det i public/, eller ret navnet, også store og små bogstaver.`;
    });
}

/** Where Vite looks for it: in the project, as one that is imported is named, and in public/. */
const placesOf = (address: string): string[] => {
  const name = address.replace(/^\.?\//, '');
  return address.startsWith('/') ? [name, path.join('public', name)] : [path.join('public', name)];
};

/** Not every computer tells capitals from small letters, but the one that shows the site does. */
const isThere = (file: string): boolean =>
  existsSync(file) && readdirSync(path.dirname(file)).includes(path.basename(file));

function plain(address: string): string {
  const text = address.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  const [file = ''] = text.split(/[?#]/);
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
