import type { Drawing, Room } from '../drawing.ts';
import { commonSize } from '../fit.ts';
import { faces, type Writing } from '../pen.ts';

/** One bar that is 100 per cent: its parts with a gap between them, their shares written large where they fit. */
export function share({ table, look, width, height, measure }: Room): Drawing {
  const parts = table.rows.map(({ cells: [cell] }) => ({ text: cell?.text ?? '', value: cell?.value }));
  const known = parts.reduce((sum, { value = 0 }) => sum + value, 0);
  // Whole percentages are each off by up to a half: so much of the bar is not missing.
  const whole = parts.every(({ value }) => value !== undefined) && Math.abs(100 - known) <= parts.length / 2;
  const all = (whole ? known : Math.max(100, known)) || 1;
  const corner = (tall: number, wide: number) => Math.max(0, Math.min(height / 2, tall, wide));
  const last = whole ? parts.findLastIndex(({ value }) => value) : -1;
  let before = 0;
  const marks = parts.map(({ text, value = 0 }, series) => {
    const gap = before > 0 ? Math.min(look.gap, (value / all) * width * 0.5) : 0;
    const x = (before / all) * width + gap;
    const wide = (value / all) * width - gap;
    const radius = {
      left: before === 0 ? corner(height, wide) : 0,
      right: series === last ? corner(height, wide) : 0,
    };
    before += value;
    return { text, value, series, gap, x, wide, radius };
  });

  const face = faces(look).share;
  const inset = (size: number) => size * 0.36;
  // A share that would have to be smaller is read from the names instead.
  const least = Math.max(look.total, look.share / 3);
  const sizes = marks.map(({ text, wide }) => {
    const needed = measure(text, face, look.share) + inset(look.share) * 2;
    const size = commonSize([needed], wide, 0, look.share);
    return size >= least ? size : undefined;
  });
  const size = Math.min(height * 0.4, ...sizes.filter((fit) => fit !== undefined));
  const writings = marks
    .filter(({ series }) => sizes[series] !== undefined)
    .map(({ text, series, x }): Writing => {
      const colour = look.series[series]?.label ?? look.ink;
      return { text, x: x + inset(size), y: height - inset(size), align: 'left', face, size, colour };
    });
  const from = (known / all) * width + (known > 0 ? look.gap : 0);
  const missing = { x: from, y: 0, width: width - from, height };
  const round = corner(height, missing.width);
  return {
    labels: [''],
    datasets: marks.map(({ value, series, gap, radius }) => ({
      data: [value],
      backgroundColor: look.series[series]?.mark ?? look.ink,
      borderColor: 'transparent',
      borderSkipped: false,
      inflateAmount: 0,
      barThickness: height,
      borderWidth: { top: 0, left: gap, right: 0, bottom: 0 },
      borderRadius: { topLeft: radius.left, topRight: radius.right, bottomLeft: 0, bottomRight: 0 },
    })),
    options: {
      indexAxis: 'y',
      scales: {
        x: { display: false, stacked: true, min: 0, max: all },
        y: { display: false, stacked: true },
      },
    },
    writings,
    outlines: !whole && missing.width > 2 ? [{ box: missing, corners: [known > 0 ? 0 : round, round] }] : [],
    written: sizes.map((fit) => fit !== undefined),
  };
}
