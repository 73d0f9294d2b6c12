import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Part } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { askedPictures } from './asked-pictures.ts';

/** A mistake for each picture in some slides that keeps where it was taken, which may be where a child lives. */
export function refusePlacedPictures(part: Part): Findings {
  const mistakes = askedPictures(part)
    .filter(({ file }) => file !== undefined && isPlaced(readFileSync(file)))
    .map(
      ({ address, where }) =>
        `${where} Billedet »${path.posix.basename(address)}« gemmer, hvor det er taget, og det kan alle læse. Vælg billedet igen med npm run rediger, som gemmer det uden.`,
    );
  return { mistakes };
}

/** How Exif begins, in whatever kind of file: a TIFF, with its numbers from the small end or the large. */
const beginnings = [
  { sign: Buffer.from('II*\0'), isLittle: true },
  { sign: Buffer.from('MM\0*'), isLittle: false },
];

/** Where TIFF keeps what GPS said, and GPS the latitude (Exif 2.32, 4.6.3 and 4.6.6). */
const [gps, latitude] = [0x8825, 2];

/** Whether a picture of any kind says where it was taken, as Exif or as XMP, which is text. */
function isPlaced(bytes: Buffer): boolean {
  if (bytes.includes('GPSLatitude')) return true;
  return beginnings.some(({ sign, isLittle }) => {
    for (let at = bytes.indexOf(sign); at !== -1; at = bytes.indexOf(sign, at + 1)) {
      const tiff = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
      const place = fieldsOf(tiff, numberAt(tiff, 4, isLittle), isLittle).get(gps);
      if (place !== undefined && fieldsOf(tiff, place, isLittle).has(latitude)) return true;
    }
    return false;
  });
}

/** The fields of a TIFF's list that begins at a byte, each with its value or where that is. */
function fieldsOf(tiff: DataView, begins: number, isLittle: boolean): Map<number, number> {
  const fields = new Map<number, number>();
  if (begins + 2 > tiff.byteLength) return fields;
  const end = begins + 2 + 12 * tiff.getUint16(begins, isLittle);
  for (let at = begins + 2; at < end && at + 12 <= tiff.byteLength; at += 12)
    fields.set(tiff.getUint16(at, isLittle), numberAt(tiff, at + 8, isLittle));
  return fields;
}

/** A number of four bytes; beyond the end where the file is cut off. */
const numberAt = (tiff: DataView, at: number, isLittle: boolean): number =>
  at + 4 > tiff.byteLength ? tiff.byteLength : tiff.getUint32(at, isLittle);
