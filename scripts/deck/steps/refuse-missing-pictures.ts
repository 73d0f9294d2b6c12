import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../../data/read/nearest.ts';
import { picture } from '../mdx/slide-pictures.ts';
import type { Part } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { askedPictures } from './asked-pictures.ts';

/** A mistake for each picture in some slides that is not there, or is called something else than it is asked for by. */
export function refuseMissingPictures(part: Part): Findings {
  const mistakes = askedPictures(part)
    .filter(({ file }) => file === undefined)
    .map(({ address, where }) => {
      const name = address.replace(/^\//, '');
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
