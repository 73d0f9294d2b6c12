import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import type { Part } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { putAttribute } from '../html/tree.ts';
import { askedPictures } from './asked-pictures.ts';

/**
 * Says how large each picture is, so that the page keeps its place while it is fetched. A mistake for each that is none,
 * or is one that browsers can't show under another kind's name.
 */
export function measurePictures(part: Part): Findings {
  const mistakes = askedPictures(part).flatMap(({ address, where, file, shown }) => {
    if (file === undefined) return [];
    const size = sizeOf(readFileSync(file));
    for (const image of size ? shown : []) {
      // Whoever wrote the slide has said how large it is to be.
      if (image.matches('[width], [height]')) continue;
      putAttribute(image, 'width', String(size?.width), 'last');
      putAttribute(image, 'height', String(size?.height), 'last');
    }
    const name = path.posix.basename(address);
    // A drawing in SVG may be as large as it is shown.
    return size || /\.svg$/i.test(name)
      ? []
      : [
          `${where} »${name}« er ikke et billede, som browsere kan vise, heller ikke med det navn. Åbn det i et billedprogram, og gem det som .jpg eller .png.`,
        ];
  });
  return { mistakes };
}

/** What browsers can show, as it is called by what is in it. */
const kinds: ReadonlySet<string | undefined> = new Set(['jpg', 'png', 'webp', 'avif', 'gif', 'svg']);

/** A picture's width and height in pixels as it is shown; undefined where it is none that browsers can show. */
function sizeOf(bytes: Uint8Array): Readonly<{ width: number; height: number }> | undefined {
  try {
    const { width, height, type, orientation = 1 } = imageSize(bytes);
    if (!kinds.has(type)) return undefined;
    // From five on it was taken with the camera on its side (Exif 2.32, 4.6.4).
    return orientation < 5 ? { width, height } : { width: height, height: width };
  } catch {
    return undefined;
  }
}
