import type { Drawing, Kind, Marks, Room } from '../drawing.ts';
import { commonSize, type Box } from '../fit.ts';
import { faces, type Outline, type Writing } from '../pen.ts';

/** One part of the bar; `gap` is the paper before it, `radius` that of its outer corners. */
type Part = Readonly<{
  text: string;
  value: number;
  box: Box;
  gap: number;
  radius: Readonly<{ left: number; right: number }>;
}>;

type Placed = Readonly<{
  parts: readonly Part[];
  /** What the whole bar stands for, in per cent. */
  all: number;
  /** The outline of what is not stated, where that can be seen. */
  missing: readonly Outline[];
  /** How large each share can be written; undefined where it would be too small. */
  sizes: readonly (number | undefined)[];
}>;

/** One bar that is 100 per cent: its parts with a gap between them, their shares written large where they fit. */
export const kind: Kind<Placed> = { place, draw };

function place(room: Room): Placed {
  const { table, look, width, height } = room;
  const cells = table.rows.map(({ cells: [cell] }) => ({ text: cell?.text ?? '', value: cell?.value }));
  const known = cells.reduce((sum, { value = 0 }) => sum + value, 0);
  // Whole percentages are each off by up to a half: so much of the bar is not missing.
  const isWhole =
    cells.every(({ value }) => value !== undefined) && Math.abs(100 - known) <= cells.length / 2;
  const all = (isWhole ? known : Math.max(100, known)) || 1;
  const last = isWhole ? cells.findLastIndex(({ value }) => value) : -1;
  let before = 0;
  const parts = cells.map(({ text, value = 0 }, at): Part => {
    const gap = before > 0 ? Math.min(look.gap, (value / all) * width * 0.5) : 0;
    const box = { x: (before / all) * width + gap, y: 0, width: (value / all) * width - gap, height };
    const radius = { left: before === 0 ? corner(box) : 0, right: at === last ? corner(box) : 0 };
    before += value;
    return { text, value, box, gap, radius };
  });
  const from = (known / all) * width + (known > 0 ? look.gap : 0);
  const rest = { x: from, y: 0, width: width - from, height };
  const isMissing = !isWhole && rest.width > 2;
  const missing: Outline = { box: rest, corners: [known > 0 ? 0 : corner(rest), corner(rest)] };
  return { parts, all, missing: isMissing ? [missing] : [], sizes: parts.map((part) => sizeOn(part, room)) };
}

function draw({ parts, all, missing, sizes }: Placed, { look, height }: Room): Drawing {
  // All are written alike, as large as the narrowest that is written.
  const size = Math.min(height * 0.4, ...sizes.filter((fit) => fit !== undefined));
  const writings = parts.flatMap(({ text, box }, at): Writing[] => {
    if (sizes[at] === undefined) return [];
    const colour = look.series[at]?.label ?? look.ink;
    const [x, y] = [box.x + inset(size), height - inset(size)];
    return [{ text, x, y, align: 'left', face: faces(look).share, size, colour }];
  });
  const written = sizes.map((fit) => fit !== undefined);
  return { marks: marksOf(parts, all, { look, height }), writings, outlines: missing, written };
}

/** A half circle at the most, and no wider than the part. */
const corner = ({ width, height }: Box): number => Math.max(0, Math.min(height / 2, width));

/** The space round a share that is written on its part. */
const inset = (size: number): number => size * 0.36;

/** A share that would have to be smaller than a total is read from the names instead. */
function sizeOn({ text, box }: Part, { look, measure }: Room): number | undefined {
  const needed = measure(text, faces(look).share, look.share) + inset(look.share) * 2;
  const size = commonSize([needed], box.width, 0, look.share);
  return size >= Math.max(look.total, look.share / 3) ? size : undefined;
}

function marksOf(
  parts: readonly Part[],
  all: number,
  { look, height }: Pick<Room, 'look' | 'height'>,
): Marks {
  return {
    type: 'bar',
    labels: [''],
    datasets: parts.map(({ value, gap, radius }, at) => ({
      data: [value],
      backgroundColor: look.series[at]?.mark ?? look.ink,
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
  };
}
