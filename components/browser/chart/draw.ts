import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { isDarkened } from './darkened.ts';
import type { Drawing, Marks } from './drawing.ts';
import { layOut } from './lay-out.ts';
import { noteTypeface } from './letters.ts';
import { readLook, type Look } from './look.ts';
import { clear, surfaceIn, type Surface } from './surface.ts';
import { surroundings } from './surroundings.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** What a drawn chart needs to know of its view: how large the page is shown, and whether columns may grow. */
export type ChartOptions = Readonly<{ scale: () => number; animate: boolean }>;

/** How often a chart looks whether it is seen otherwise than it was drawn, in milliseconds. */
const often = 500;

/** One drawn chart. */
export type ChartHandle = Readonly<{
  /** Draws anew from the table and the styles as they are now. */
  redraw(): void;
  /** Draws anew if the page is shown larger, smaller or in other colours than when it was drawn. */
  rescale(): void;
  /** Draws anew, the columns growing. */
  grow(): void;
  destroy(): void;
}>;

/** Draws the table in a figure into its plot, and again when the plot changes size. Without room it waits for it. */
export function drawChart(figure: HTMLElement, { scale, animate }: ChartOptions): ChartHandle {
  const surface = surfaceIn(figure);
  const { plot } = surface;
  let drawn: Drawn = { width: 0, height: 0, ratio: 0, darkened: false };
  const ratio = () => Math.min(6, Math.max(1, devicePixelRatio * scale()));
  const draw = (growing: boolean): void => {
    drawn = drawOn(surface, drawn, { ratio, growing, redraw: () => draw(false) });
  };
  const keepUp = () => {
    if (drawn.width > 0 && (ratio() !== drawn.ratio || isDarkened(plot) !== drawn.darkened)) draw(false);
  };

  // Not every browser tells that its screen got more dots, and none that it begins to darken pages.
  const looking = setInterval(keepUp, often);
  const sized = new ResizeObserver(() => {
    if (plot.clientWidth !== drawn.width || plot.clientHeight !== drawn.height) draw(false);
    else keepUp();
  });
  draw(animate);
  sized.observe(plot);

  return {
    redraw: () => draw(false),
    rescale: keepUp,
    grow: () => draw(true),
    destroy: () => {
      clearInterval(looking);
      sized.disconnect();
      drawn.chart?.destroy();
      clear(surface);
    },
  };
}

/** A chart as it was drawn last; without one it has no size. */
type Drawn = Readonly<{ chart?: Chart; width: number; height: number; ratio: number; darkened: boolean }>;

type Anew = Readonly<{ ratio: () => number; growing: boolean; redraw: () => void }>;

/** Draws on a surface, instead of what is there. Without room, that stays. */
function drawOn(surface: Surface, before: Drawn, { ratio: ratioNow, growing, redraw }: Anew): Drawn {
  const { figure, plot, canvas } = surface;
  // The plot is not shown before, so it has no size to read.
  figure.dataset['drawn'] = '';
  if (plot.clientWidth === 0) return before;
  const darkened = isDarkened(plot);
  figure.toggleAttribute('data-darkened', darkened);
  const look = readLook(plot);
  const drawing = layOut(surface, look);
  const { clientWidth: width, clientHeight: height } = plot;
  if (height === 0) return before;
  const ratio = ratioNow();
  before.chart?.destroy();
  Object.assign(canvas, { width, height });
  if (!canvas.isConnected) plot.append(canvas);
  noteTypeface(canvas, drawing, look, redraw);
  return { chart: chartOn(canvas, drawing, { look, ratio, growing }), width, height, ratio, darkened };
}

/** A chart without marks has none of Chart.js's. */
const noMarks: Marks = {
  type: 'bar',
  labels: [],
  datasets: [],
  options: { scales: { x: { display: false }, y: { display: false } } },
};

type Shown = Readonly<{ look: Look; ratio: number; growing: boolean }>;

function chartOn(canvas: HTMLCanvasElement, drawing: Drawing, { look, ratio, growing }: Shown): Chart {
  const { type, labels, datasets, options } = drawing.marks ?? noMarks;
  return new Chart<Marks['type'], Marks['datasets'][number]['data']>(canvas, {
    type,
    data: { labels, datasets },
    plugins: [surroundings(drawing, look)],
    options: {
      ...options,
      // Chart.js measures a scaled slide wrongly. It is told its size, and told again by `sized`.
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: ratio,
      events: [],
      animation: growing ? { duration: 700, easing: 'easeOutCubic' } : false,
    },
  });
}
