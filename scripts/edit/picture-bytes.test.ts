import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bareOf } from './picture-bytes.ts';

const photo = readFileSync('tests/support/stole.jpg');

/** A segment of a JPEG: its kind, its length, and what it holds. */
function segment(kind: number, holds: string): Buffer {
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(holds.length + 2, 2);
  return Buffer.concat([head, Buffer.from(holds, 'latin1')]);
}

/** A JPEG with segments after its first two bytes. */
const withSegments = (...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([photo.subarray(0, 2), ...segments, photo.subarray(2)]);

/** A piece of a PNG; nobody looks at its sum. */
function piece(kind: string, holds: Uint8Array = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(holds.length);
  return Buffer.concat([length, Buffer.from(kind), holds, Buffer.alloc(4)]);
}

const drawing = (...pieces: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    piece('IHDR', Buffer.alloc(13)),
    ...pieces,
    piece('IDAT', deflateSync(Buffer.from([0, 1]))),
    piece('IEND'),
  ]);

describe('a picture is itself and nothing else', () => {
  it('a photo loses what a telephone and a program have written in it, and keeps its colours', () => {
    const colours = [segment(0xe2, 'ICC_PROFILE\0…'), segment(0xee, 'Adobe')];
    const telling = [
      segment(0xe1, 'Exif\0\0MM\0*GPS 55.4 N 10.4 E'),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>'),
      segment(0xed, 'Photoshop 3.0'),
      segment(0xfe, 'Taget af Ida'),
    ];
    const [first, ...others] = telling;
    const sent = withSegments(...(first ? [first] : []), ...colours, ...others);
    expect(bareOf('a.jpg', sent)).toEqual(withSegments(...colours));
    expect(bareOf('a.jpg', photo)).toEqual(photo);
  });

  it('a drawing loses what a program has written in it', () => {
    const colours = piece('gAMA', Buffer.from([0, 0, 0, 1]));
    const telling = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'].map((kind) => piece(kind, Buffer.from('Ida')));
    expect(bareOf('a.png', drawing(...telling, colours))).toEqual(drawing(colours));
    expect(bareOf('a.png', drawing(colours))).toEqual(drawing(colours));
  });

  it('one that is cut off, or broken, is not read beyond its end', () => {
    for (const end of [3, 4, 5, 20, 30]) {
      expect(bareOf('a.jpg', withSegments(segment(0xe0, 'x')).subarray(0, end))).toHaveLength(end);
    }
    const half = drawing().subarray(0, 14);
    expect(bareOf('a.png', half)).toEqual(half);
    const endless = withSegments(Buffer.from([0xff, 0xe1, 0xff, 0xff]));
    expect(bareOf('a.jpg', endless).length).toBeLessThanOrEqual(endless.length);
  });
});

describe('what is no picture of the kind that its name says is refused', () => {
  it.each<[string, Uint8Array]>([
    ['a.jpg', Buffer.from('<script>alert(1)</script>')],
    ['a.jpg', drawing()],
    ['a.png', photo],
    ['a.png', Buffer.from('GIF89a')],
    ['a.jpg', Buffer.alloc(0)],
  ])('%s', (name, bytes) => {
    expect(bareOf(name, bytes)).toBe(
      `»${name}« er ikke et billede af den slags. Gem det som .jpg eller .png, og prøv igen.`,
    );
  });

  it('and one that is too large', () => {
    const large = Buffer.concat([photo, Buffer.alloc(3 * 1024 * 1024)]);
    expect(bareOf('a.jpg', large)).toBe(
      '»a.jpg« fylder 3 MB, men må højst fylde 2 MB. Gør det mindre, og prøv igen.',
    );
  });
});
