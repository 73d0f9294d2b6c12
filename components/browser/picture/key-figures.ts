import { wrap, type Box } from '../chart/fit.ts';
import { faces, write } from '../chart/pen.ts';
import type { PicturePen } from './blocks.ts';
import type { KeyFigure } from './finding.ts';

/** The sizes that are tried, as parts of the largest. */
const smaller = [1, 0.85, 0.7, 0.6, 0.5];

/** Writes numbers so large that they are the picture, each over what it counts: beside each other where that is wide. */
export function drawKeyFigures(
  figures: readonly KeyFigure[],
  room: Box,
  { ctx, look, measure, size: largest, isWide }: PicturePen,
): void {
  const { share, name } = faces(look);
  const columns = isWide ? figures.length : 1;
  const between = largest;
  const wide = (room.width - between * (columns - 1)) / columns;
  const at = (size: number) => {
    const entries = figures.map(({ number, text }) => ({
      number,
      large: Math.min(size * 4.2, (size * 4.2 * wide) / Math.max(1, measure(number, share, size * 4.2))),
      lines: wrap(text, wide, (part) => measure(part, name, size)),
    }));
    const talls = entries.map(({ large, lines }) => large + (lines.length + 1.4) * size * 1.3);
    return {
      size,
      entries,
      talls,
      tall: columns > 1 ? Math.max(...talls) : talls.reduce((a, b) => a + b, 0),
    };
  };
  const fits = smaller.map((part) => at(largest * part));
  const { size, entries, talls } = fits.find(({ tall }) => tall <= room.height) ?? at(largest * 0.4);
  let top = room.y + size * 0.4;
  for (const [index, { number, large, lines }] of entries.entries()) {
    const x = room.x + (columns > 1 ? index * (wide + between) : 0);
    let y = top + large * 0.8;
    write(ctx, { text: number, x, y, face: share, size: large, colour: look.ink, align: 'left' });
    for (const text of lines) {
      y += size * 1.3;
      write(ctx, { text, x, y: y + size * 0.2, face: name, size, colour: look.ink, align: 'left' });
    }
    if (columns === 1) top += talls[index] ?? 0;
  }
}
