import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../../data/read/nearest.ts';
import { picture } from '../mdx/slide-pictures.ts';
import { escaped, linesWith } from '../day/slide-file.ts';
import type { Part } from '../draft.ts';
import type { Findings } from '../findings.ts';

/** A mistake for each picture in some slides that is not there, or is called something else than it is asked for by. */
export function refuseMissingPictures({ tree, file }: Part): Findings {
  const pictures = [...tree.querySelectorAll('img[src]')];
  const asked = new Set(pictures.map((one) => plain(one.getAttribute('src') ?? '')));
  const mistakes = [...asked]
    .filter((address) => !/^(?:data:|https?:|\/\/)/.test(address))
    .filter((address) => !placesOf(address).some(isThere))
    .map((address) => {
      const name = address.replace(/^\//, '');
      const [line] = linesWith(escaped(path.posix.basename(address)), '', file);
      const where = `${file.name}${line === undefined ? '' : `:${line}`}`;
      const slides = slidesFolder.exec(name)?.[1];
      if (slides === undefined)
        return `${where} Billedet »${name}« findes ikke. Læg det i public/, eller ret navnet, også store og små bogstaver.`;
      const own = path.posix.basename(name);
      const near = likeIt(own, path.dirname(name));
      return near === undefined
        ? `${where} Billedet »${own}« ligger ikke i ${slides}. Læg det dér, eller ret navnet.`
        : `${where} Billedet »${own}« ligger ikke i ${slides}. Mente du »${near}«?`;
    });
  return { mistakes };
}

/** Where slides and their pictures lie: "slides" or "slides/2021". */
const slidesFolder = /(?:^|\/)(slides(?:\/20\d{2})?)\/[^/]+$/;

/** The picture in a folder that is called almost the same, or the same in other letters. */
function likeIt(name: string, folder: string): string | undefined {
  const there = existsSync(folder) ? readdirSync(folder).filter((one) => picture.test(one)) : [];
  return there.find((one) => one.toLowerCase() === name.toLowerCase()) ?? nearest(name, there);
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
  const [file = ''] = address.split(/[?#]/);
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
