import type { Drawing, Kind, Room } from '../drawing.ts';
import { commonSize, inside, overlap, placeable, type Box } from '../fit.ts';
import type { Look } from '../look.ts';
import { digitHeight, faces, signAt, type Outline, type Writing } from '../pen.ts';
import type { Row } from '../read-table.ts';
import { heightsOf, yearNames, type YearAxis } from '../year-axis.ts';

/** One year: where it stands across, and how high its number is, where it has one. */
type Year = Readonly<{ name: string; text: string; value: number | undefined; x: number; y: number }>;

type Placed = Readonly<{
  axis: YearAxis;
  years: readonly Year[];
  /** The years between gaps. */
  runs: readonly (readonly Year[])[];
  /** The legend's signs in the gaps. */
  signs: readonly Outline[];
  numbers: readonly Writing[];
}>;

/**
 * One number by year, as a line from zero up. A year without a number is a gap in the line, with the legend's sign for it:
 * nothing is drawn where nothing is known. The newest number is the largest; of the others those that matter most are written.
 */
export const kind: Kind<Placed> = { place, draw };

function place(room: Room): Placed {
  const { table, look } = room;
  const newest = endOf(table.rows.at(-1), room);
  const axis = axisOf(room, newest.wide);
  const years = yearsOf(room, axis);
  const runs = runsOf(years);
  const signs = years
    .filter(({ value }) => value === undefined)
    .map(({ x }) => signAt(x - look.label * 0.4, axis.base - look.label, look));
  const taken = [...obstacles(runs, axis, room), ...signs.map(({ box }) => box)];
  return { axis, years, runs, signs, numbers: numbersOf({ years, axis, size: newest.size, taken }, room) };
}

function draw({ axis, years, runs, signs, numbers }: Placed, room: Room): Drawing {
  const { look } = room;
  const newest = years.at(-1);
  const names = years.map(({ name }) => name);
  return {
    writings: [...yearNames(names, axis, room), ...numbers],
    unwritten: numbers.length < years.filter(({ value }) => value !== undefined).length,
    outlines: signs,
    lines: [
      ...runs.map((points) => ({ points, colour: look.ink, width: look.gap * 0.75, radius: look.gap })),
      ...(newest?.value === undefined ? [] : [marked(newest, look)]),
    ],
    baseline: axis.base,
  };
}

/** The newest number, in the colour of what is now. */
const marked = (newest: Year, look: Look) => ({
  points: [newest],
  colour: look.series[1]?.mark ?? look.ink,
  width: 0,
  radius: look.gap * 1.8,
});

/** How large the newest number is, and how wide so. */
function endOf(row: Row | undefined, { look, width, measure }: Room) {
  const [cell] = row?.cells ?? [];
  const wideAt = (size: number) => measure(cell?.text ?? '', faces(look).number, size);
  const size = commonSize([wideAt(look.total)], width * 0.4, look.least, look.total);
  return { size, wide: cell?.value === undefined ? 0 : 1 + besideEnd(look) + wideAt(size) };
}

/** How far from the middle of the newest point its number begins. */
const besideEnd = ({ gap }: Look): number => gap * 3.2;

/** Before the first point is room for half its number, and `behind` the newest for all of its. */
function axisOf({ table: { rows }, look, width, height, measure }: Room, behind: number): YearAxis {
  const firstWide = measure(rows[0]?.cells[0]?.text ?? '', faces(look).label, look.label);
  const first = Math.min(width / 4, firstWide / 2 + 4);
  const after = Math.max(look.label, behind);
  const step = Math.max(0, width - first - after) / Math.max(1, rows.length - 1);
  return { first, step, ...heightsOf(look, height) };
}

function yearsOf({ table }: Room, { first, step, top, base }: YearAxis): Year[] {
  const highest = Math.max(0, ...table.rows.map(({ cells: [cell] }) => cell?.value ?? 0)) || 1;
  return table.rows.map(({ name, cells: [cell] }, index) => ({
    name,
    text: cell?.text ?? '',
    value: cell?.value,
    x: first + step * index,
    y: base - ((cell?.value ?? 0) / highest) * (base - top),
  }));
}

function runsOf(years: readonly Year[]): Year[][] {
  const all: Year[][] = [[]];
  for (const year of years) {
    if (year.value === undefined) all.push([]);
    else all.at(-1)?.push(year);
  }
  return all.filter(({ length }) => length > 0);
}

/** What the numbers are set from: how large the newest is, and what none of them may stand on. */
type Setting = Readonly<{ years: readonly Year[]; axis: YearAxis; size: number; taken: readonly Box[] }>;

/** The numbers that have room above or below their point, clear of the line and of each other. */
function numbersOf(setting: Setting, room: Room): Writing[] {
  const placed: Box[] = [];
  return byWeight(setting.years).flatMap((year): Writing[] => {
    for (const { writing, box } of ways(year, setting, room)) {
      if (!placeable([...placed, box], [], room.width).at(-1)) continue;
      if (box.y < 0 || setting.taken.some((other) => overlap(box, other))) continue;
      placed.push(box);
      return [writing];
    }
    return [];
  });
}

/** The newest behind its point; the others above and below, the side first that the line turns from. */
function ways(year: Year, { years, axis, size: newest }: Setting, { look, measure, width }: Room) {
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
    return [way(year.x + besideEnd(look), Math.min(year.y + tall / 2, axis.base - size * 0.4), 'left', own)];
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

/** The line in short pieces, its dots, and the line that is counted from. */
function obstacles(runs: Placed['runs'], { base }: YearAxis, { look: { gap }, width, height }: Room): Box[] {
  const piece = (x: number, y: number): Box => ({ x: x - gap / 2, y: y - gap / 2, width: gap, height: gap });
  const pieces = (from: Year, to: Year) => {
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / gap));
    return Array.from({ length: steps }, (_, step) =>
      piece(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps),
    );
  };
  const lines = runs.flatMap((run) => run.flatMap((from, at) => pieces(from, run[at + 1] ?? from)));
  return [...lines, { x: 0, y: base - 2, width, height }];
}

/** Which numbers matter most where not all can stand: the newest, the highest, the first, the lowest, then back in time. */
function byWeight(years: readonly Year[]): Year[] {
  const known = years.filter(({ value }) => value !== undefined);
  const rising = [...known].sort((one, other) => other.y - one.y);
  const order = [known.at(-1), rising.at(-1), known[0], rising[0], ...[...known].reverse()];
  return [...new Set(order)].filter((year) => year !== undefined);
}
