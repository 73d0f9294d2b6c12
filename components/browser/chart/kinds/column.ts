import type { Drawing, Room } from '../drawing.ts';
import { commonSize, insideArch, placeable, thinned, type Box } from '../fit.ts';
import type { Look } from '../look.ts';
import { digitHeight, faces, type Writing } from '../pen.ts';
import { stacks, type Stack } from '../stack.ts';

/** How much of its year's room a column fills. */
const fill = 0.62;

/** A drawn part of a column. `radius` is that of its upper corners, `gap` the paper under it. */
type Part = Readonly<{ series: number; text: string; box: Box; radius: number; gap: number }>;

type Column = Readonly<{ stack: Stack; centre: number; box: Box; parts: readonly Part[] }>;

type Grid = Readonly<{ step: number; bar: number; top: number; base: number; highest: number }>;

/** Columns from zero, a gap between their parts, the numbers written on and above them. */
export function columns(room: Room): Drawing {
  const { table, look, width, height } = room;
  const all = stacks(table);
  const step = width / Math.max(1, all.length);
  const grid: Grid = {
    step,
    bar: Math.min(step * fill, look.column),
    top: look.total * 1.4,
    base: Math.max(look.total * 1.4 + 1, height - look.label * 1.9),
    highest: Math.max(0, ...all.map((stack) => stack.height)) || 1,
  };
  const set = all.map((stack, index) => place(stack, index, grid, room));
  const numbers = [...segments(set, grid, room), ...totals(set, grid, room)];
  const wanted = set.flatMap(({ parts }) => parts.filter(({ text }) => text)).length + set.length;
  return {
    labels: all.map(({ name }) => name),
    datasets: table.heads
      .slice(0, -1)
      .concat(table.heads.length > 1 ? [] : [''])
      .map((_, series) => {
        const parts = set.map((column) => column.parts.find((part) => part.series === series));
        return {
          data: all.map(({ segments }) => segments.find((segment) => segment.series === series)?.value ?? 0),
          backgroundColor: look.series[series]?.mark ?? look.ink,
          borderColor: 'transparent',
          borderSkipped: false,
          inflateAmount: 0,
          barThickness: grid.bar,
          borderWidth: parts.map((part) => ({ top: 0, left: 0, right: 0, bottom: part?.gap ?? 0 })),
          borderRadius: parts.map((part) => upper(part?.radius ?? 0)),
        };
      }),
    options: {
      layout: { padding: { top: grid.top, bottom: height - grid.base } },
      scales: {
        x: { display: false, stacked: true },
        y: { display: false, stacked: true, min: 0, max: grid.highest },
      },
    },
    writings: [...names(set, grid, room), ...numbers],
    unwritten: numbers.length < wanted,
    outlines: set.flatMap((column) => outlined(column, grid, look)),
    baseline: grid.base,
  };
}

function place(stack: Stack, index: number, { step, bar, top, base, highest }: Grid, { look }: Room): Column {
  const unit = (base - top) / highest;
  const centre = step * (index + 0.5);
  const drawn = stack.segments.filter(({ value }) => value > 0);
  let below = 0;
  const parts = drawn.map(({ series, value, text }, order) => {
    const tall = value * unit;
    const gap = order === 0 ? 0 : Math.min(look.gap, tall / 3);
    const isTop = order === drawn.length - 1 && stack.rest === 0;
    const y = base - below - tall;
    below += tall;
    return {
      series,
      text,
      gap,
      radius: isTop ? Math.min(look.arch, bar / 2, (tall - gap) / 2) : 0,
      box: { x: centre - bar / 2, y, width: bar, height: tall - gap },
    };
  });
  const tall = stack.height * unit;
  return { stack, centre, parts, box: { x: centre - bar / 2, y: base - tall, width: bar, height: tall } };
}

function names(set: readonly Column[], { step, base }: Grid, { look, measure, width }: Room): Writing[] {
  const face = faces(look).name;
  const widths = (at: number) => set.map(({ stack }) => measure(stack.name, face, at));
  const size = commonSize(widths(look.label), step - 6, look.least, look.label);
  const wide = widths(size);
  // The outermost may move in by what it is wider than its column.
  const shown = thinned(wide, step, 6 + Math.max(0, Math.max(0, ...wide) - step) / 2);
  return set.flatMap(({ stack, centre }, index): Writing[] => {
    if (!shown[index]) return [];
    const x = inside(centre, wide[index] ?? 0, width);
    const y = base + look.label * 1.5;
    return [{ text: stack.name, x, y, align: 'center', face, size, colour: look.ink, still: true }];
  });
}

function segments(set: readonly Column[], { bar }: Grid, { look, measure }: Room): Writing[] {
  const face = faces(look).label;
  const parts = set.flatMap((column) => column.parts.filter(({ text }) => text));
  // Digits count alike: of two numbers as long, both are printed or none.
  const wide = (text: string, size: number) => measure(text.replace(/\d/g, '0'), face, size);
  const widths = parts.map(({ text }) => wide(text, look.label));
  const size = commonSize(widths, bar - look.label * 0.8, look.least, look.label);
  return parts.flatMap(({ series, text, box, radius }) => {
    // The arch takes weight from above: what is to look centred stands a little lower.
    const middle = box.y + box.height / 2 + Math.min(radius / 6, box.height / 12);
    const x = box.x + bar / 2;
    const label = around(x, middle, wide(text, size) + size * 0.4, size * 1.2);
    if (!insideArch(label, box, radius)) return [];
    const colour = look.series[series]?.label ?? look.ink;
    return [{ text, x, y: middle + (size * digitHeight) / 2, align: 'center', face, size, colour }];
  });
}

function totals(set: readonly Column[], { step }: Grid, { look, measure, width }: Room): Writing[] {
  const { number, name } = faces(look);
  const known = set.filter(({ stack }) => stack.totalKnown);
  const widths = known.map(({ stack }) => measure(stack.total, number, look.total));
  const size = commonSize(widths, step - 8, look.least, look.total);
  const labels = byWeight(set).map(({ stack, centre, box }) => {
    const { total, totalKnown } = stack;
    const style = totalKnown
      ? { face: number, size, colour: look.ink }
      : { face: name, size: look.least, colour: look.soft };
    const wide = measure(total, style.face, style.size) + 6;
    const tall = style.size * digitHeight;
    const x = inside(centre, wide, width);
    const y = (isEmpty(stack) ? keyBox(centre, look, box.y) : box).y - size * 0.4;
    const writing: Writing = { text: total, x, y, align: 'center', ...style };
    return { writing, box: around(x, y - tall / 2, wide, tall) };
  });
  const free = placeable(
    labels.map(({ box }) => box),
    set.map(({ box }) => box),
    width,
  );
  return labels.filter((_, index) => free[index]).map(({ writing }) => writing);
}

/** Which totals matter most where not all can stand: the newest, the highest, then back in time. */
function byWeight(set: readonly Column[]): readonly Column[] {
  const highest = [...set].sort((a, b) => b.stack.height - a.stack.height);
  const order = [...set.slice(-1), ...highest.slice(0, 1), ...[...set].reverse()];
  return [...new Set(order)];
}

/** What is not stated: the part of a column that is left, or, for a whole column, the legend's sign for it. */
function outlined({ stack, centre, box, parts }: Column, { base }: Grid, look: Look): Drawing['outlines'] {
  if (isEmpty(stack)) return [{ box: keyBox(centre, look, base), corners: [look.label, look.label] }];
  const top = parts.at(-1)?.box.y ?? base;
  const tall = top - box.y - (parts.length > 0 ? look.gap : 0);
  return stack.rest > 0 && tall > 0
    ? [{ box: { ...box, height: tall }, corners: [look.arch, look.arch] }]
    : [];
}

function isEmpty({ totalKnown, height }: Stack): boolean {
  return !totalKnown && height === 0;
}

/** As large as in the legend, whatever the scale: it has no length that could be read. */
function keyBox(centre: number, { label }: Look, base: number): Box {
  return { x: centre - label * 0.4, y: base - label, width: label * 0.8, height: label };
}

/** Moves a text in rather than out of the picture. */
function inside(centre: number, wide: number, width: number): number {
  return Math.max(wide / 2, Math.min(width - wide / 2, centre));
}

function around(centre: number, middle: number, width: number, height: number): Box {
  return { x: centre - width / 2, y: middle - height / 2, width, height };
}

function upper(radius: number) {
  return { topLeft: radius, topRight: radius, bottomLeft: 0, bottomRight: 0 };
}
