import { wrap, type Box } from '../chart/fit.ts';
import { faces, outline, signAt, write } from '../chart/pen.ts';
import { balanced, type PicturePen } from './blocks.ts';

/** What is ranked though nobody has said how much of it there is: a name, and that its share is not known. */
export type Unstated = Readonly<{ name: string; says: string }>;

/** Draws what has no length that could be read: outlines of equal size, or where they are many, a list with the sign for it. */
export function drawOutlines(items: readonly Unstated[], room: Box, pen: PicturePen): void {
  const columns = Math.min(pen.isWide ? 4 : 2, items.length);
  if (items.length <= 4) drawArches(items, room, { ...pen, columns });
  else drawList(items, room, pen);
}

function drawArches(
  items: readonly Unstated[],
  room: Box,
  { ctx, look, measure, size, columns }: PicturePen & { columns: number },
): void {
  const { share, name } = faces(look);
  const between = size * 1.6;
  const wide = (room.width - between * (columns - 1)) / columns;
  const rows = Math.ceil(items.length / columns);
  const lines = items.map((item) => balanced(item.name, wide, (text) => measure(text, share, size)));
  const named = Math.max(...lines.map(({ length }) => length)) * size * 1.15 + size * 2.2;
  const tall = room.height / rows;
  const high = Math.min(tall - named - size * 0.6, size * 7);
  const width = Math.min(wide * 0.7, (high * 15) / 17);
  for (const [index, item] of items.entries()) {
    const x = room.x + (index % columns) * (wide + between);
    const base = room.y + Math.floor(index / columns) * tall + high;
    ctx.strokeStyle = ctx.fillStyle = look.ink;
    outline(ctx, { box: { x, y: base - high, width, height: high }, corners: [width, width] }, 3);
    ctx.fillRect(x, base, wide, 3);
    let y = base + size * 1.35;
    for (const text of lines[index] ?? []) {
      write(ctx, { text, x, y, face: share, size, colour: look.ink, align: 'left' });
      y += size * 1.15;
    }
    write(ctx, {
      text: item.says,
      x,
      y: y + size * 0.15,
      face: name,
      size: size * 0.8,
      colour: look.soft,
      align: 'left',
    });
  }
}

/** The sizes of a list's names that are tried, as parts of the largest. */
const smaller = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

function drawList(
  items: readonly Unstated[],
  room: Box,
  { ctx, look, measure, size: largest }: PicturePen,
): void {
  const { label, name } = faces(look);
  const at = (size: number) => {
    const behind = Math.max(...items.map(({ says }) => measure(says, name, size))) + size;
    const entries = items.map(({ name: text, says }) => ({
      lines: wrap(text, room.width - behind - size * 1.6, (part) => measure(part, label, size)),
      says,
    }));
    const tall = entries.reduce((sum, { lines }) => sum + lines.length * size * 1.25 + size * 0.45, 0);
    return { size, entries, tall };
  };
  const fits = smaller.map((part) => at(largest * part));
  const { size, entries } = fits.find(({ tall }) => tall <= room.height) ?? at(largest * 0.4);
  let y = room.y;
  for (const { lines, says } of entries) {
    ctx.strokeStyle = look.soft;
    outline(ctx, signAt(room.x, y, { ...look, label: size }), 2);
    const x = room.x + room.width - measure(says, name, size);
    write(ctx, { text: says, x, y: y + size * 0.9, face: name, size, colour: look.soft, align: 'left' });
    for (const text of lines) {
      write(ctx, {
        text,
        x: room.x + size * 1.6,
        y: y + size * 0.9,
        face: label,
        size,
        colour: look.ink,
        align: 'left',
      });
      y += size * 1.25;
    }
    y += size * 0.45;
  }
}
