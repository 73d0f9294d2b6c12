import type { ChartDataset, ChartOptions, Point } from 'chart.js';
import type { Look } from './look.ts';
import type { Line, Measure, Outline, Writing } from './pen.ts';
import type { Table } from './read-table.ts';

/** A kind of chart: where all of it stands, reckoned from table and room alone, and then what is drawn there. */
export type Kind<Placed> = Readonly<{
  place: (room: Room) => Placed;
  draw: (placed: Placed, room: Room) => Drawing;
}>;

/** What a kind of chart is drawn from: the table, the look, and the room it has, in CSS pixels. */
export type Room = Readonly<{ table: Table; look: Look; width: number; height: number; measure: Measure }>;

/** What Chart.js draws for us, by its own name, and what it takes of numbers. `draw.ts` registers as much of Chart.js. */
type Numbers = { bar: (number | Point)[] };

/** What Chart.js draws and lets grow, as it is told. */
export type Marks = {
  [Type in keyof Numbers]: Readonly<{
    type: Type;
    labels: string[];
    datasets: ChartDataset<Type, Numbers[Type]>[];
    options: ChartOptions<Type>;
  }>;
}[keyof Numbers];

/** A chart ready to draw: what grows, and what is drawn and written round it. */
export type Drawing = Readonly<{
  marks?: Marks;
  writings: readonly Writing[];
  /** Outlines of what is not stated. */
  outlines: readonly Outline[];
  /** Lines from point to point, and how large each point is. */
  lines?: readonly Line[];
  /** The height of the line that the numbers count from. */
  baseline?: number;
  /** The height that the chart needs to be read. */
  needs?: number;
  /** Whether some number had no room to be written. */
  unwritten?: boolean;
  /** Whether the series' names are written beside their marks, so that no legend is needed. */
  named?: boolean;
  /** Whether shares tell on their marks what they are shares of. */
  saysBases?: boolean;
  /** For each row, whether its number is written on its bar. */
  written?: readonly boolean[];
}>;
