import { columnOf, outlined, type Column } from '../columns.ts';
import type { Drawing, Kind, Marks, Room } from '../drawing.ts';
import type { Writing } from '../pen.ts';
import { numbersOnParts } from '../part-numbers.ts';
import { namesBeside, namesWide } from '../series-names.ts';
import { stacks } from '../stack.ts';
import { totals } from '../totals.ts';
import { heightsOf, yearNames, type YearAxis } from '../year-axis.ts';

/** How much of its year's room a column fills: few have room for what is written on them. */
const fillOf = (columns: number): number => (columns <= 3 ? 0.78 : 0.62);

/** How much of the chart's width the names of its series may take, and how narrow that may make a year. */
const most = 0.36;
const leastStep = 4;

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

function upper(radius: number) {
  return { topLeft: radius, topRight: radius, bottomLeft: 0, bottomRight: 0 };
}
