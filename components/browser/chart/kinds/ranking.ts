import type { Drawing, Kind, Marks, Room } from '../drawing.ts';
import { wrap } from '../fit.ts';
import type { Look } from '../look.ts';
import { digitHeight, faces, signAt, type Writing } from '../pen.ts';

/** A name with its number, as its lines are set. */
type Entry = Readonly<{ lines: readonly string[]; text: string; value: number | undefined }>;

/** An entry in its place: where its name begins, and where its bar, or the word for none, has its middle. */
type Row = Entry & Readonly<{ top: number; middle: number }>;

/** The rows, how thick their bars are, and how much height they need. */
type Rows = Readonly<{ rows: readonly Row[]; bar: number; needs: number }>;

/** Bars begin at `from`, the longest stands for `longest` and is so wide as `full`; `behind` it is room for its number. */
type Placed = Rows & Readonly<{ from: number; longest: number; full: number; behind: number }>;

/** Bars from zero, each with its name above or before it and its number behind. What is not stated gets words and no length. */
export const kind: Kind<Placed> = { place, draw };

function place(room: Room): Placed {
  const { look, width } = room;
  const rows = look.names > 0 ? namesBefore(room) : namesAbove(room);
  const numbers = rows.rows.map(({ text }) => room.measure(text, faces(look).label, look.label));
  const behind = Math.max(0, ...numbers) + look.label * 0.6;
  const longest = Math.max(0, ...rows.rows.map(({ value = 0 }) => value)) || 1;
  return { ...rows, from: look.names, longest, full: Math.max(0, width - look.names - behind), behind };
}

function draw(placed: Placed, room: Room): Drawing {
  const { rows, from, needs } = placed;
  const { look } = room;
  return {
    marks: marksOf(placed, room),
    writings: rows.flatMap((row) => [...nameOf(row, look), numberOf(row, placed, look)]),
    outlines: rows.flatMap(({ value, middle }) =>
      value === undefined ? [signAt(from, middle - look.label / 2, look)] : [],
    ),
    needs,
  };
}

/** The height of a line of a name. */
const lineOf = ({ label }: Look): number => label * 1.25;

function entriesOf({ table, look, measure }: Room, wide: number): Entry[] {
  const widthOf = (text: string) => measure(text, faces(look).name, look.label);
  return table.rows.map(({ name, cells: [cell] }) => ({
    lines: wrap(name, wide, widthOf),
    text: cell?.text ?? '',
    value: cell?.value,
  }));
}

/** Divides the height: names and gaps get what they need, bars grow with what is left, then the gaps. */
function namesAbove(room: Room): Rows {
  const { look, width, height } = room;
  const entries = entriesOf(room, width);
  const count = Math.max(1, entries.length);
  const least = look.label * 1.2;
  const named = entries.reduce((sum, { lines }) => sum + lines.length * lineOf(look), 0);
  const gap = look.label * 0.7;
  const needs = named + (count - 1) * gap + count * least;
  const spare = Math.max(0, height - needs) / count;
  const bar = Math.min(least + spare * 0.7, look.label * 2.4);
  const between = gap + Math.min(least + spare - bar, look.label);
  let top = 0;
  const rows = entries.map((entry): Row => {
    const tall = entry.value === undefined ? least : bar;
    const bottom = top + entry.lines.length * lineOf(look) + tall;
    const row = { ...entry, top, middle: bottom - tall / 2 };
    top = bottom + between;
    return row;
  });
  return { rows, bar, needs };
}

/** The same with the names before the bars, which are as thick as can be on one line. */
function namesBefore(room: Room): Rows {
  const { look, height } = room;
  const bar = look.label * 1.2;
  const gap = look.label * 0.35;
  const entries = entriesOf(room, look.names - look.label).map((entry) => {
    const named = entry.lines.length * lineOf(look);
    return { entry, named, tall: Math.max(named, bar) };
  });
  const count = Math.max(1, entries.length);
  const needs = entries.reduce((sum, { tall }) => sum + tall, 0) + (count - 1) * gap;
  const between = gap + Math.min(Math.max(0, height - needs) / count, look.label * 1.5);
  let at = 0;
  const rows = entries.map(({ entry, named, tall }): Row => {
    const row = { ...entry, top: at + (tall - named) / 2, middle: at + tall / 2 };
    at += tall + between;
    return row;
  });
  return { rows, bar, needs };
}

const nameOf = ({ lines, top }: Row, look: Look): Writing[] =>
  lines.map((text, at) => ({
    ...{ text, x: 0, y: top + lineOf(look) * (at + 0.75), align: 'left' },
    ...{ face: faces(look).name, size: look.label, colour: look.ink, still: true },
  }));

/** A number behind its bar; behind the sign, that there is none. */
function numberOf({ text, value, middle }: Row, { from, longest, full }: Placed, look: Look): Writing {
  const { name, label } = faces(look);
  const y = middle + (look.label * digitHeight) / 2;
  const size = look.label;
  if (value === undefined)
    return {
      ...{ text, x: from + look.label * 1.3, y, align: 'left' },
      ...{ face: name, size, colour: look.soft, still: true },
    };
  const x = from + (value / longest) * full + (value && look.label * 0.45);
  return { text, x, y, align: 'left', face: label, size, colour: look.ink };
}

function marksOf({ rows, bar, needs, from, longest, behind }: Placed, { look, height }: Room): Marks {
  const corner = look.arch / 3;
  return {
    type: 'bar',
    labels: rows.map((_, index) => String(index)),
    datasets: [
      {
        data: rows.map(({ value = 0, middle }) => ({ x: value, y: middle })),
        backgroundColor: look.series[0]?.mark ?? look.ink,
        borderSkipped: false,
        inflateAmount: 0,
        barThickness: bar,
        borderRadius: { topLeft: 0, bottomLeft: 0, topRight: corner, bottomRight: corner },
      },
    ],
    options: {
      indexAxis: 'y',
      layout: { padding: { left: from, right: behind } },
      scales: {
        x: { display: false, min: 0, max: longest },
        // Rows differ in height: the axis is the plot in pixels, from the top.
        y: {
          ...{ type: 'linear', display: false, offset: false, reverse: true },
          ...{ min: 0, max: Math.max(height, needs) },
        },
      },
    },
  };
}
