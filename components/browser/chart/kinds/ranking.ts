import type { Drawing, Room } from '../drawing.ts';
import { wrap, type Box } from '../fit.ts';
import { digitHeight, faces, type Writing } from '../pen.ts';

/** One row: its name's lines, where it begins, and where its bar, or the word for none, has its middle. */
type Row = Readonly<{
  lines: readonly string[];
  text: string;
  value: number | undefined;
  top: number;
  middle: number;
}>;

/** Bars from zero, each with its name above or before it and its number behind. What is not stated gets words and no length. */
export function ranking(room: Room): Drawing {
  const { look, width, height } = room;
  const line = look.label * 1.25;
  const { rows, bar, needs } = place(room, line);
  const face = faces(look);
  const numbers = rows.map(({ text }) => room.measure(text, face.label, look.label));
  const behind = Math.max(0, ...numbers) + look.label * 0.6;
  const longest = Math.max(0, ...rows.map(({ value = 0 }) => value)) || 1;
  const from = look.names;
  const full = Math.max(0, width - from - behind);

  return {
    labels: rows.map((_, index) => String(index)),
    datasets: [
      {
        data: rows.map(({ value = 0, middle }) => ({ x: value, y: middle })),
        backgroundColor: look.series[0]?.mark ?? look.ink,
        borderSkipped: false,
        inflateAmount: 0,
        barThickness: bar,
        borderRadius: { topLeft: 0, bottomLeft: 0, topRight: look.arch / 3, bottomRight: look.arch / 3 },
      },
    ],
    options: {
      indexAxis: 'y',
      layout: { padding: { left: from, right: behind } },
      scales: {
        x: { display: false, min: 0, max: longest },
        // Rows differ in height: the axis is the plot in pixels, from the top.
        y: {
          type: 'linear',
          display: false,
          offset: false,
          reverse: true,
          min: 0,
          max: Math.max(height, needs),
        },
      },
    },
    writings: rows.flatMap(({ lines, text, value, top, middle }): Writing[] => {
      const style =
        value === undefined
          ? { x: from + look.label * 1.3, face: face.name, colour: look.soft, still: true }
          : {
              x: from + (value / longest) * full + (value && look.label * 0.45),
              face: face.label,
              colour: look.ink,
            };
      return [
        ...lines.map((part, at): Writing => {
          const y = top + line * (at + 0.75);
          return {
            text: part,
            x: 0,
            y,
            align: 'left',
            face: face.name,
            size: look.label,
            colour: look.ink,
            still: true,
          };
        }),
        { text, y: middle + (look.label * digitHeight) / 2, align: 'left', size: look.label, ...style },
      ];
    }),
    outlines: rows
      .filter(({ value }) => value === undefined)
      .map(({ middle }) => ({ box: sign(from, middle, look.label), corners: [look.label, look.label] })),
    needs,
  };
}

/** Divides the height: names and gaps get what they need, bars grow with what is left, then the gaps. */
function place({ table, look, width, height, measure }: Room, line: number) {
  const face = faces(look).name;
  if (look.names > 0) return placeBeside({ table, look, width, height, measure }, line);
  const given = table.rows.map(({ name, cells: [cell] }) => ({
    lines: wrap(name, width, (text) => measure(text, face, look.label)),
    text: cell?.text ?? '',
    value: cell?.value,
  }));
  const count = Math.max(1, given.length);
  const least = look.label * 1.2;
  const named = given.reduce((sum, { lines }) => sum + lines.length * line, 0);
  const gaps = (count - 1) * look.label * 0.7;
  const needs = named + gaps + count * least;
  const spare = Math.max(0, height - needs) / count;
  const bar = Math.min(least + spare * 0.7, look.label * 2.4);
  const between = look.label * 0.7 + Math.min(least + spare - bar, look.label);
  let top = 0;
  const rows = given.map((row): Row => {
    const start = top;
    const tall = row.value === undefined ? least : bar;
    const bottom = start + row.lines.length * line + tall;
    top = bottom + between;
    return { ...row, top: start, middle: bottom - tall / 2 };
  });
  return { rows, bar, needs };
}

/** The same with the names before the bars. */
function placeBeside({ table, look, height, measure }: Room, line: number) {
  const face = faces(look).name;
  const given = table.rows.map(({ name, cells: [cell] }) => {
    const lines = wrap(name, look.names - look.label, (text) => measure(text, face, look.label));
    return { lines, text: cell?.text ?? '', value: cell?.value };
  });
  const tall = given.map(({ lines }) => Math.max(lines.length * line, look.label * 1.2));
  const count = Math.max(1, given.length);
  const gap = look.label * 0.35;
  const needs = tall.reduce((sum, one) => sum + one, 0) + (count - 1) * gap;
  const between = gap + Math.min(Math.max(0, height - needs) / count, look.label * 1.5);
  let at = 0;
  const rows = given.map((row, index): Row => {
    const own = tall[index] ?? 0;
    const top = at + (own - row.lines.length * line) / 2;
    const middle = at + own / 2;
    at += own + between;
    return { ...row, top, middle };
  });
  return { rows, bar: look.label * 1.2, needs };
}

/** As large as any other: what is not stated has no length. */
function sign(x: number, middle: number, size: number): Box {
  return { x, y: middle - size / 2, width: size * 0.8, height: size };
}
