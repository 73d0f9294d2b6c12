/** A rectangle on the canvas, from its top left corner. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** The box of a text so large round its middle. */
export const around = (centre: number, middle: number, width: number, height: number): Box => ({
  x: centre - width / 2,
  y: middle - height / 2,
  width,
  height,
});

/** Whether two boxes share any room. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where the middle of a text stands that is moved in rather than out of a picture so wide. */
export const inside = (centre: number, wide: number, width: number): number =>
  Math.max(wide / 2, Math.min(width - wide / 2, centre));

/** The largest size at which the widest text fits, between `least` and `most`. Widths are measured at `most`. */
export function commonSize(widths: readonly number[], room: number, least: number, most: number): number {
  const widest = Math.max(0, ...widths);
  return widest > room ? Math.max(Math.min(least, most), (most * Math.max(0, room)) / widest) : most;
}

/** Which of the labels under a row of columns to print, so that none touches the next. The last always is. */
export function thinned(widths: readonly number[], step: number, gap: number): readonly boolean[] {
  const every = Math.max(1, Math.ceil((Math.max(0, ...widths) + gap) / step));
  return widths.map((_, index) => (widths.length - 1 - index) % every === 0);
}

/** Which boxes can stand, the first come first served, without touching a taken one, and inside `0…width`. */
export function placeable(boxes: readonly Box[], taken: readonly Box[], width: number): readonly boolean[] {
  const placed: Box[] = [];
  return boxes.map((box) => {
    const free = box.x >= 0 && box.x + box.width <= width;
    if (!free || [...placed, ...taken].some((other) => overlap(box, other))) return false;
    placed.push(box);
    return true;
  });
}

/** Whether a box lies inside another whose upper corners are rounded. */
export function insideArch(box: Box, arch: Box, radius: number): boolean {
  const left = box.x - arch.x;
  const top = box.y - arch.y;
  const right = arch.width - left - box.width;
  if (Math.min(left, top, right, arch.height - top - box.height) < 0) return false;
  const side = Math.min(left, right);
  return side >= radius || top >= radius || Math.hypot(radius - side, radius - top) <= radius;
}

/** Breaks a text into lines no wider than `room`, and a word only where it alone is wider: at its joints, if it has any. */
export function wrap(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, room, widthOf))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** How wide the widest part of a text is that stays whole in a room so wide: a word, or what is between two joints of it. */
export function widestPart(text: string, room: number, widthOf: (text: string) => number): number {
  const parts = text.split(' ').flatMap((word) => {
    const whole = word.replaceAll(softHyphen, '');
    return widthOf(whole) <= room ? [whole] : word.replaceAll(softHyphen, `-${softHyphen}`).split(softHyphen);
  });
  return Math.max(...parts.map(widthOf));
}

const softHyphen = '\u00ad';

function pieces(word: string, room: number, widthOf: (text: string) => number): string[] {
  const whole = word.replaceAll(softHyphen, '');
  if (widthOf(whole) <= room) return [whole];
  const joints = [...word.matchAll(/\u00ad/g)].map(({ index }) => index);
  const fits = (length: number) => widthOf(`${word.slice(0, length).replaceAll(softHyphen, '')}-`) <= room;
  const joint = joints.findLast(fits);
  if (joint !== undefined)
    return [
      `${word.slice(0, joint).replaceAll(softHyphen, '')}-`,
      ...pieces(word.slice(joint + 1), room, widthOf),
    ];
  let length = whole.length - 1;
  while (length > 2 && widthOf(`${whole.slice(0, length)}-`) > room) length -= 1;
  if (length <= 2) return [whole];
  return [`${whole.slice(0, length)}-`, ...pieces(whole.slice(length), room, widthOf)];
}
