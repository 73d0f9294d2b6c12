import type { Drawing, Kind, Marks, Room } from '../drawing.ts';
import { around, commonSize, inside, placeable, type Box } from '../fit.ts';
import type { Look } from '../look.ts';
import { digitHeight, faces, signAt, type Outline, type Writing } from '../pen.ts';
import { numbersOnParts, type Numbered } from '../part-numbers.ts';
import { namesBeside, namesWide } from '../series-names.ts';
import { stacks, type Stack } from '../stack.ts';
import { heightsOf, yearNames, type YearAxis } from '../year-axis.ts';

/** How much of its year's room a column fills: few have room for what is written on them. */
const fillOf = (columns: number): number => (columns <= 3 ? 0.78 : 0.62);

/** How much of the chart's width the names of its series may take, and how narrow that may make a year. */
const most = 0.36;
const leastStep = 4;

/** A drawn part of a column, and the paper under it. */
type Part = Numbered & Readonly<{ gap: number }>;

type Column = Readonly<{ stack: Stack; centre: number; box: Box; parts: readonly Part[] }>;

/** Where the columns stand, each as wide as `bar`, and what is written on and above them. */
type Placed = Readonly<{
  axis: YearAxis;
  bar: number;
  highest: number;
  columns: readonly Column[];
  numbers: readonly Writing[];
  /** The names of the series beside the newest column; undefined where they have no room there. */
  names: readonly Writing[] | undefined;
  saysBases: boolean;
  /** How wide the years are together: all of it, or what the names leave. */
  across: number;
  unwritten: boolean;
}>;

/** Columns from zero, a gap between their parts, the numbers written on and above them. */
export const kind: Kind<Placed> = { place, draw };

function place(room: Room): Placed {
  const beside = placeIn(room, room.width - namesWide(room));
  const without = { ...placeIn(room, room.width), names: undefined };
  // A number that is left out is a higher price than a legend.
  return beside.names && (!beside.unwritten || without.unwritten) ? beside : without;
}

function placeIn(room: Room, across: number): Placed {
  const { table, look, height } = room;
  const all = stacks(table);
  const step = across / Math.max(1, all.length);
  const axis = { first: step / 2, step, ...heightsOf(look, height) };
  const bar = Math.min(step * fillOf(all.length), look.column);
  const highest = Math.max(0, ...all.map((stack) => stack.height)) || 1;
  const unit = (axis.base - axis.top) / highest;
  const columns = all.map((stack, index) =>
    columnOf(stack, { centre: step * (index + 0.5), bar, base: axis.base, unit, look }),
  );
  const labelled = columns.flatMap(({ parts }) => parts.filter(({ text }) => text));
  const { writings, saysBases } = numbersOnParts(labelled, bar, room);
  const numbers = [...writings, ...totals(columns, step, { ...room, width: across })];
  const wanted = labelled.length + columns.length;
  const isNarrow = across < room.width * (1 - most) || step < look.label * leastStep;
  const names = isNarrow ? undefined : namesBeside(columns.at(-1)?.parts ?? [], room);
  return {
    axis,
    bar,
    highest,
    columns,
    numbers,
    names,
    saysBases,
    across,
    unwritten: numbers.length < wanted,
  };
}

function draw(placed: Placed, room: Room): Drawing {
  const { axis, columns, numbers, names, saysBases, across, unwritten } = placed;
  const years = columns.map(({ stack }) => stack.name);
  return {
    marks: marksOf(placed, room),
    writings: [...yearNames(years, axis, { ...room, width: across }), ...numbers, ...(names ?? [])],
    unwritten,
    named: names !== undefined,
    saysBases,
    outlines: columns.flatMap((column) => outlined(column, axis.base, room.look)),
    baseline: axis.base,
  };
}

function marksOf(
  { axis, bar, highest, columns, across }: Placed,
  { table: { heads }, look, width, height }: Room,
): Marks {
  const series = Array.from({ length: Math.max(1, heads.length - 1) }, (_, at) => at);
  return {
    type: 'bar',
    labels: columns.map(({ stack }) => stack.name),
    datasets: series.map((at) => {
      const parts = columns.map((column) => column.parts.find((part) => part.series === at));
      return {
        data: columns.map(({ stack }) => stack.segments.find((one) => one.series === at)?.value ?? 0),
        backgroundColor: look.series[at]?.mark ?? look.ink,
        borderColor: 'transparent',
        borderSkipped: false,
        inflateAmount: 0,
        barThickness: bar,
        borderWidth: parts.map((part) => ({ top: 0, left: 0, right: 0, bottom: part?.gap ?? 0 })),
        borderRadius: parts.map((part) => upper(part?.radius ?? 0)),
      };
    }),
    options: {
      layout: { padding: { top: axis.top, bottom: height - axis.base, right: width - across } },
      scales: {
        x: { display: false, stacked: true },
        y: { display: false, stacked: true, min: 0, max: highest },
      },
    },
  };
}

/** Where a column stands, how wide it is, and how tall one of what it counts. */
type Ground = Readonly<{ centre: number; bar: number; base: number; unit: number; look: Look }>;

function columnOf(stack: Stack, { centre, bar, base, unit, look }: Ground): Column {
  const drawn = stack.segments.filter(({ value }) => value > 0);
  let below = 0;
  const parts = drawn.map(({ series, value, text, ofWhole }, order) => {
    const tall = value * unit;
    const gap = order === 0 ? 0 : Math.min(look.gap, tall / 3);
    const isTop = order === drawn.length - 1 && stack.rest === 0;
    const y = base - below - tall;
    below += tall;
    return {
      series,
      text,
      ofWhole,
      gap,
      radius: isTop ? Math.min(look.arch, bar / 2, (tall - gap) / 2) : 0,
      box: { x: centre - bar / 2, y, width: bar, height: tall - gap },
    };
  });
  const tall = stack.height * unit;
  return { stack, centre, parts, box: { x: centre - bar / 2, y: base - tall, width: bar, height: tall } };
}

function totals(columns: readonly Column[], step: number, { look, measure, width }: Room): Writing[] {
  const { number, name } = faces(look);
  const known = columns.filter(({ stack }) => stack.totalKnown);
  const widths = known.map(({ stack }) => measure(stack.total, number, look.total));
  const size = commonSize(widths, step - 8, look.least, look.total);
  const labels = byWeight(columns).map(({ stack, centre, box }) => {
    const { total, totalKnown } = stack;
    const style = totalKnown
      ? { face: number, size, colour: look.ink }
      : { face: name, size: look.least, colour: look.soft };
    const wide = measure(total, style.face, style.size) + 6;
    const tall = style.size * digitHeight;
    const x = inside(centre, wide, width);
    const y = (isEmpty(stack) ? signIn(centre, box.y, look).box : box).y - size * 0.4;
    const writing: Writing = { text: total, x, y, align: 'center', ...style };
    return { writing, box: around(x, y - tall / 2, wide, tall) };
  });
  const free = placeable(
    labels.map(({ box }) => box),
    columns.map(({ box }) => box),
    width,
  );
  return labels.filter((_, index) => free[index]).map(({ writing }) => writing);
}

/** Which totals matter most where not all can stand: the newest, the highest, then back in time. */
function byWeight(columns: readonly Column[]): readonly Column[] {
  const highest = [...columns].sort((a, b) => b.stack.height - a.stack.height);
  const order = [...columns.slice(-1), ...highest.slice(0, 1), ...[...columns].reverse()];
  return [...new Set(order)];
}

/** What is not stated: the part of a column that is left, or, for a whole column, the legend's sign for it. */
function outlined({ stack, centre, box, parts }: Column, base: number, look: Look): Outline[] {
  if (isEmpty(stack)) return [signIn(centre, base, look)];
  const top = parts.at(-1)?.box.y ?? base;
  const tall = top - box.y - (parts.length > 0 ? look.gap : 0);
  return stack.rest > 0 && tall > 0
    ? [{ box: { ...box, height: tall }, corners: [look.arch, look.arch] }]
    : [];
}

function isEmpty({ totalKnown, height }: Stack): boolean {
  return !totalKnown && height === 0;
}

/** The legend's sign, on the line that columns stand on. */
const signIn = (centre: number, base: number, look: Look): Outline =>
  signAt(centre - look.label * 0.4, base - look.label, look);

function upper(radius: number) {
  return { topLeft: radius, topRight: radius, bottomLeft: 0, bottomRight: 0 };
}
