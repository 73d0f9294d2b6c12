import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { alignNames } from './align-names.ts';
import { isDarkened } from './darkened.ts';
import type { Drawing, Kind, Marks } from './drawing.ts';
import { noteTypeface } from './letters.ts';
import { readLook, type Look } from './look.ts';
import { measureOn } from './pen.ts';
import { readTable } from './read-table.ts';
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

/** How each kind of chart is drawn: one that says `data-chart="line"`, as `kinds/line.ts` does it. */
// What is left out is named as what is taken in is: in a folder called »temadag [1]« no other way leaves it out.
const kinds = import.meta.glob<Kind<unknown>>(['./kinds/*.ts', '!./kinds/*.test.ts'], {
  eager: true,
  import: 'kind',
});

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

/** What a chart is drawn on, and as what. */
type Surface = Readonly<{
  figure: HTMLElement;
  plot: HTMLElement;
  canvas: HTMLCanvasElement;
  ctx: CanvasRenderingContext2D;
  kind: Kind<unknown>;
}>;

function surfaceIn(figure: HTMLElement): Surface {
  const name = figure.dataset['chart'] ?? 'ukendt';
  const plot = figure.querySelector<HTMLElement>('.plot');
  const kind = kinds[`./kinds/${name}.ts`];
  const canvas = document.createElement('canvas');
  // Kept out of the graphics card: what WebKit draws there is lost when its slide is hidden and shown again.
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!plot || !kind || !ctx) throw new Error(`Intet diagram at tegne: ${name}`);
  // In a print of another width, it may shrink but not stick out.
  Object.assign(canvas.style, { width: '100%', height: '100%' });
  return { figure, plot, canvas, ctx, kind };
}

/** How many times what is said beside a drawing may leave it another room. */
const turns = 4;

/** Reckons the drawing in the room of the plot, and anew where what is then said beside it leaves the plot another room. */
function layOut(surface: Surface, look: Look): Drawing {
  const { figure, plot, ctx, kind } = surface;
  const table = readTable(figure);
  const measure = measureOn(ctx);
  const now = (): Drawing => {
    const room = { table, look, width: plot.clientWidth, height: plot.clientHeight, measure };
    return kind.draw(kind.place(room), room);
  };
  let [height, drawing] = [plot.clientHeight, now()];
  let leavesOut = false;
  for (let turn = 0; turn < turns; turn += 1) {
    // Once said, it stands: the line itself takes room, and without it more might be written.
    leavesOut ||= drawing.unwritten ?? false;
    sayBeside(surface, drawing, leavesOut);
    if (plot.clientHeight === height) break;
    [height, drawing] = [plot.clientHeight, now()];
  }
  return drawing;
}

/** Says round a drawing what it leaves out, and gives it the height that it needs. */
function sayBeside({ figure, plot }: Surface, drawing: Drawing, leavesOut: boolean): void {
  if (drawing.needs !== undefined) plot.style.minHeight = `${Math.ceil(drawing.needs)}px`;
  if (drawing.written) alignNames(figure, drawing.written);
  if (drawing.named !== undefined) tellWhatIsSaid(figure, drawing);
  const unwritten = figure.querySelector<HTMLElement>('.unwritten');
  if (unwritten) unwritten.hidden = !leavesOut;
}

/** Tells the styles what stands on the drawing itself, and need not stand beside it. */
function tellWhatIsSaid({ dataset }: HTMLElement, { named = false, saysBases = false }: Drawing): void {
  delete dataset['names'];
  delete dataset['bases'];
  if (named) dataset['names'] = 'beside';
  if (saysBases) dataset['bases'] = 'said';
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

/** Takes away what was drawn: the table stands there again. */
function clear({ figure, plot, canvas }: Surface): void {
  canvas.remove();
  plot.style.minHeight = '';
  delete figure.dataset['drawn'];
  delete figure.dataset['darkened'];
  delete figure.dataset['bases'];
}
