import type { Drawing, Room } from '../drawing.ts';
import { commonSize, placeable, thinned, type Box } from '../fit.ts';
import type { Look } from '../look.ts';
import { digitHeight, faces, type Measure, type Writing } from '../pen.ts';
import type { Row } from '../read-table.ts';

/** One year: where it stands across, and how high its number is, where it has one. */
type Year = Readonly<{ name: string; text: string; value: number | undefined; x: number; y: number }>;

/** Where the numbers are: the line that they count from, the room over it, the first year, what is between two, and how large the newest number is. */
type Grid = Readonly<{ first: number; step: number; top: number; base: number; size: number }>;

/**
 * One number by year, as a line from zero up. A year without a number is a gap in the line, with the legend's sign for it:
 * nothing is drawn where nothing is known. The newest number is the largest; of the others those that matter most are written.
 */
export function line(room: Room): Drawing {
  const { look } = room;
  const grid = gridOf(room);
  const years = place(room, grid);
  const numbers = numbersOf(years, grid, room);
  return {
    labels: [],
    datasets: [],
    options: { scales: { x: { display: false }, y: { display: false } } },
    writings: [...names(years, grid, room), ...numbers],
    unwritten: numbers.length < years.filter(({ value }) => value !== undefined).length,
    outlines: years
      .filter(({ value }) => value === undefined)
      .map(({ x }) => ({ box: sign(x, look, grid.base), corners: [look.label, look.label] })),
    lines: [
      ...runs(years).map((points) => ({ points, colour: look.ink, ...dots(look) })),
      ...years.slice(-1).flatMap((newest) => (newest.value === undefined ? [] : [marked(newest, look)])),
    ],
    baseline: grid.base,
  };
}

function gridOf({ table: { rows }, look, width, height, measure }: Room): Grid {
  const top = look.total * 1.4;
  const base = Math.max(top + 1, height - look.label * 1.9);
  const size = commonSize([widthOfEnd(rows.at(-1), look, measure)], width * 0.4, look.least, look.total);
  // Behind the newest point is room for its number.
  const after = Math.max(
    look.label,
    rows.at(-1)?.cells[0]?.value === undefined
      ? 0
      : 1 + endOf(look) + widthOfEnd(rows.at(-1), { ...look, total: size }, measure),
  );
  const first = Math.min(
    width / 4,
    measure(rows[0]?.cells[0]?.text ?? '', faces(look).label, look.label) / 2 + 4,
  );
  const step = Math.max(0, width - first - after) / Math.max(1, rows.length - 1);
  return { first, step, top, base, size };
}

/** How far from the middle of the newest point its number begins. */
const endOf = ({ gap }: Look): number => gap * 3.2;

const widthOfEnd = (row: Row | undefined, look: Look, measure: Measure): number =>
  measure(row?.cells[0]?.text ?? '', faces(look).number, look.total);

function place({ table }: Room, { first, step, top, base }: Grid): Year[] {
  const highest = Math.max(0, ...table.rows.map(({ cells: [cell] }) => cell?.value ?? 0)) || 1;
  return table.rows.map(({ name, cells: [cell] }, index) => ({
    name,
    text: cell?.text ?? '',
    value: cell?.value,
    x: first + step * index,
    y: base - ((cell?.value ?? 0) / highest) * (base - top),
  }));
}

/** The years between gaps. */
function runs(years: readonly Year[]): Year[][] {
  const all: Year[][] = [[]];
  for (const year of years) {
    if (year.value === undefined) all.push([]);
    else all.at(-1)?.push(year);
  }
  return all.filter(({ length }) => length > 0);
}

const dots = ({ gap }: Look) => ({ width: gap * 0.75, radius: gap });

/** The newest number, in the colour of what is now. */
const marked = (newest: Year, look: Look) => ({
  points: [newest],
  colour: look.series[1]?.mark ?? look.ink,
  width: 0,
  radius: look.gap * 1.8,
});

function names(
  years: readonly Year[],
  { first, step, base }: Grid,
  { look, measure, width }: Room,
): Writing[] {
  const face = faces(look).name;
  const widths = (at: number) => years.map(({ name }) => measure(name, face, at));
  const size = commonSize(widths(look.label), step - 8, look.least, look.label);
  const wide = widths(size);
  const shown = thinned(wide, step, 8 + Math.max(0, Math.max(0, ...wide) / 2 - first));
  return years.flatMap(({ name, x }, index): Writing[] => {
    if (!shown[index]) return [];
    const at = inside(x, wide[index] ?? 0, width);
    const y = base + look.label * 1.5;
    return [{ text: name, x: at, y, align: 'center', face, size, colour: look.ink, still: true }];
  });
}

/** The numbers that have room above or below their point, clear of the line and of each other. */
function numbersOf(years: readonly Year[], grid: Grid, room: Room): Writing[] {
  const taken = obstacles(years, grid, room);
  const placed: Box[] = [];
  return byWeight(years).flatMap((year): Writing[] => {
    for (const { writing, box } of ways(year, years, grid, room)) {
      if (!placeable([...placed, box], [], room.width).at(-1)) continue;
      if (box.y < 0 || taken.some((other) => overlaps(box, other))) continue;
      placed.push(box);
      return [writing];
    }
    return [];
  });
}

/** The newest behind its point; the others above and below, the side first that the line turns from. */
function ways(
  year: Year,
  years: readonly Year[],
  { base, size: newest }: Grid,
  { look, measure, width }: Room,
) {
  const { number, label } = faces(look);
  const isNewest = year === years.at(-1);
  const { face, size } = isNewest ? { face: number, size: newest } : { face: label, size: look.label };
  const tall = size * digitHeight;
  const way = (x: number, y: number, align: Writing['align'], wide: number) => ({
    writing: { ...{ text: year.text, x, y, face, size, align }, colour: look.ink },
    box: { x: align === 'left' ? x : x - wide / 2, y: y - tall, width: wide, height: tall },
  });
  const own = measure(year.text, face, size);
  if (isNewest)
    return [way(year.x + endOf(look), Math.min(year.y + tall / 2, base - size * 0.4), 'left', own)];
  const wide = own + size * 0.3;
  const away = look.gap + size * 0.35;
  const x = inside(year.x, wide, width);
  const [above, below] = [year.y - away, year.y + away + tall];
  const sides = isValley(year, years) ? [below, above] : [above, below];
  return sides.map((y) => way(x, y, 'center', wide));
}

function isValley(year: Year, years: readonly Year[]): boolean {
  const at = years.indexOf(year);
  const neighbours = [years[at - 1], years[at + 1]].filter((one) => one?.value !== undefined);
  return neighbours.length > 0 && neighbours.every((one) => one !== undefined && one.y < year.y);
}

/** What a number may not stand on: the line, in short pieces, the dots, and the line that is counted from. */
function obstacles(years: readonly Year[], { base }: Grid, { look, width, height }: Room): Box[] {
  const half = look.gap / 2;
  const piece = (x: number, y: number): Box => ({
    x: x - half,
    y: y - half,
    width: look.gap,
    height: look.gap,
  });
  const lines = runs(years).flatMap((run) =>
    run.flatMap((from, at) => {
      const to = run[at + 1] ?? from;
      const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / look.gap));
      return Array.from({ length: steps }, (_, step) =>
        piece(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps),
      );
    }),
  );
  const signs = years.filter(({ value }) => value === undefined).map(({ x }) => sign(x, look, base));
  return [...lines, ...signs, { x: 0, y: base - 2, width, height }];
}

/** Which numbers matter most where not all can stand: the newest, the highest, the first, the lowest, then back in time. */
function byWeight(years: readonly Year[]): Year[] {
  const known = years.filter(({ value }) => value !== undefined);
  const rising = known.toSorted((one, other) => other.y - one.y);
  const order = [known.at(-1), rising.at(-1), known[0], rising[0], ...known.toReversed()];
  return [...new Set(order)].filter((year) => year !== undefined);
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** As large as in the legend: what is not stated has no height that could be read. */
const sign = (x: number, { label }: Look, base: number): Box => ({
  ...{ x: x - label * 0.4, y: base - label },
  ...{ width: label * 0.8, height: label },
});

/** Moves a text in rather than out of the picture. */
const inside = (centre: number, wide: number, width: number): number =>
  Math.max(wide / 2, Math.min(width - wide / 2, centre));
