import { largestPicture } from './picture-name.ts';

/** A part of a picture's file, from its first byte to after its last. */
type Piece = Readonly<{ start: number; end: number; kind: string }>;

type Kind = Readonly<{
  ending: string;
  begins: readonly number[];
  /** The pieces of a file before its picture, and where that begins. */
  pieces: (bytes: DataView) => Piece[];
  /** What else a piece of that kind can hold than the picture: where and when it was taken, with what, by whom. */
  tells: RegExp;
}>;

const kinds: readonly Kind[] = [
  // Of what a program may add, APP2 and APP14 say how its colours are meant, and nothing else.
  { ending: '.jpg', begins: [0xff, 0xd8, 0xff], pieces: piecesOfJpeg, tells: /^(?:e[13-9a-df]|fe)$/ },
  {
    ending: '.png',
    begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    pieces: piecesOfPng,
    tells: /^(?:eXIf|tEXt|zTXt|iTXt|tIME)$/,
  },
];

/**
 * A picture's bytes without what tells of anything but the picture, where they are one that can be called so; else why they
 * can't be put in, in Danish.
 */
export function bareOf(name: string, bytes: Uint8Array): Uint8Array | string {
  const kind = kinds.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (kind === undefined || !name.endsWith(kind.ending))
    return `»${name}« er ikke et billede af den slags. Gem det som .jpg eller .png, og prøv igen.`;
  if (bytes.length > largestPicture)
    return `»${name}« fylder ${megabytes(bytes.length)} MB, men må højst fylde ${megabytes(largestPicture)} MB. Gør det mindre, og prøv igen.`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const telling = kind.pieces(view).filter((piece) => kind.tells.test(piece.kind));
  const kept = [...telling, { start: bytes.length, end: bytes.length }].map(({ start }, index) =>
    bytes.subarray(telling[index - 1]?.end ?? 0, start),
  );
  return Buffer.concat(kept);
}

const megabytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toFixed(1).replace('.', ',').replace(',0', '');

/** A JPEG is segments, each 0xff, its kind, and its length, until the picture itself begins. */
function piecesOfJpeg(view: DataView): Piece[] {
  const pieces: Piece[] = [];
  const scan = 0xda;
  for (let start = 2; start + 4 <= view.byteLength && view.getUint8(start) === 0xff;) {
    const kind = view.getUint8(start + 1);
    if (kind === scan) break;
    const end = start + 2 + view.getUint16(start + 2);
    pieces.push({ start, end, kind: kind.toString(16) });
    start = end;
  }
  return pieces;
}

/** A PNG is pieces, each its length, its kind, what it holds, and a sum. */
function piecesOfPng(view: DataView): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 8; start + 12 <= view.byteLength;) {
    const end = start + 12 + view.getUint32(start);
    const kind = String.fromCharCode(...[4, 5, 6, 7].map((at) => view.getUint8(start + at)));
    pieces.push({ start, end, kind });
    start = end;
  }
  return pieces;
}
