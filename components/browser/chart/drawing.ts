import type { ChartDataset, ChartOptions, Point } from 'chart.js';
import type { Box } from './fit.ts';
import type { Look } from './look.ts';
import type { Line, Measure, Writing } from './pen.ts';
import type { Table } from './read-table.ts';

/** What a kind of chart is drawn from: the table, the look, and the room it has, in CSS pixels. */
export type Room = Readonly<{ table: Table; look: Look; width: number; height: number; measure: Measure }>;

/** The bars of one series: their lengths, or lengths at given places. */
export type Bars = (number | Point)[];

/** A chart ready to draw: bars for Chart.js, and what is drawn and written round them. */
export type Drawing = Readonly<{
  labels: string[];
  datasets: ChartDataset<'bar', Bars>[];
  options: ChartOptions<'bar'>;
  writings: readonly Writing[];
  /** Outlines of what is not stated; `corners` are the radii of the upper ones. */
  outlines: readonly Readonly<{ box: Box; corners: readonly [number, number] }>[];
  /** Lines from point to point, and how large each point is. */
  lines?: readonly Line[];
  /** The height of the line that the bars stand on. */
  baseline?: number;
  /** The height that the chart needs to be read. */
  needs?: number;
  /** Whether some number had no room to be written. */
  unwritten?: boolean;
  /** For each row, whether its number is written on its bar. */
  written?: readonly boolean[];
}>;
