import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import { fetchFonts, fontOf, haveCome, ownTypeface } from '../document/typeface.ts';
import { columns } from './kinds/column.ts';
import { isDarkened } from './darkened.ts';
import type { Bars, Drawing, Room } from './drawing.ts';
import { line } from './kinds/line.ts';
import { readLook, type Look } from './look.ts';
import { alignNames } from './align-names.ts';
import { measureOn, outline, trace, write } from './pen.ts';
import { ranking } from './kinds/ranking.ts';
import { readTable } from './read-table.ts';
import { share } from './kinds/share.ts';

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

const kinds = new Map<string, (room: Room) => Drawing>([
  ['column', columns],
  ['line', line],
  ['share', share],
  ['ranking', ranking],
]);

/** Draws the table in a figure into its plot, and again when the plot changes size. Without room it waits for it. */
export function drawChart(figure: HTMLElement, { scale, animate }: ChartOptions): ChartHandle {
  const plot = figure.querySelector<HTMLElement>('.plot');
  const unwritten = figure.querySelector<HTMLElement>('.unwritten');
  const kind = kinds.get(figure.dataset['chart'] ?? '');
  const canvas = document.createElement('canvas');
  // Kept out of the graphics card: what WebKit draws there is lost when its slide is hidden and shown again.
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!plot || !kind || !ctx)
    throw new Error(`Intet diagram at tegne: ${figure.dataset['chart'] ?? 'ukendt'}`);
  let chart: Chart<'bar', Bars> | undefined;
  let drawn = { width: 0, height: 0, ratio: 0, darkened: false };

  const ratio = () => Math.min(6, Math.max(1, devicePixelRatio * scale()));

  const draw = (growing: boolean): void => {
    // The plot is not shown before, so it has no size to read.
    figure.dataset['drawn'] = '';
    const { clientWidth: width, clientHeight } = plot;
    if (width === 0) return;
    const darkened = isDarkened(plot);
    figure.toggleAttribute('data-darkened', darkened);
    const look = readLook(plot);
    const asked = { table: readTable(figure), look, width, measure: measureOn(ctx) };
    let drawing = kind({ ...asked, height: clientHeight });
    if (drawing.needs !== undefined) plot.style.minHeight = `${Math.ceil(drawing.needs)}px`;
    if (drawing.written) alignNames(figure, drawing.written);
    const height = plot.clientHeight;
    if (height !== clientHeight) drawing = kind({ ...asked, height });
    if (unwritten) unwritten.hidden = !drawing.unwritten;
    if (height === 0) return;
    drawn = { width, height, ratio: ratio(), darkened };
    chart?.destroy();
    Object.assign(canvas, { width, height });
    // In a print of another width, it may shrink but not stick out.
    Object.assign(canvas.style, { width: '100%', height: '100%' });
    if (!canvas.isConnected) plot.append(canvas);
    letter(lettersOf(drawing, look));
    chart = new Chart(canvas, {
      type: 'bar',
      data: { labels: drawing.labels, datasets: drawing.datasets },
      plugins: [surroundings(drawing, look)],
      options: {
        ...drawing.options,
        // Chart.js measures a scaled slide wrongly. It is told its size, and told again by `sized`.
        responsive: false,
        maintainAspectRatio: false,
        devicePixelRatio: drawn.ratio,
        events: [],
        animation: growing ? { duration: 700, easing: 'easeOutCubic' } : false,
      },
    });
  };

  /** Notes whether what is written is in our typefaces; where it isn't, it is written anew once they have come. */
  const letter = ({ fonts, text }: Letters): void => {
    const own = haveCome(fonts, text);
    canvas.dataset['typeface'] = own ? 'own' : 'other';
    if (own) return;
    void fetchFonts(fonts, text).then(() => {
      const came = canvas.isConnected && canvas.dataset['typeface'] === 'other' && haveCome(fonts, text);
      if (came) draw(false);
    });
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
      chart?.destroy();
      canvas.remove();
      plot.style.minHeight = '';
      delete figure.dataset['drawn'];
      delete figure.dataset['darkened'];
    },
  };
}

/** What a chart writes, and the fonts of ours that it is written in. */
type Letters = Readonly<{ fonts: readonly string[]; text: string }>;

function lettersOf({ writings }: Drawing, { display, text }: Look): Letters {
  return {
    fonts: [
      fontOf(750, ownTypeface(display)),
      fontOf(600, ownTypeface(text)),
      fontOf(400, ownTypeface(text)),
    ],
    text: writings.map((writing) => writing.text).join(''),
  };
}

/** Everything that is not a bar: outlines, the baseline, lines, and the writing, which comes when the bars have grown. */
function surroundings({ writings, outlines, lines = [], baseline }: Drawing, look: Look): Plugin<'bar'> {
  return {
    id: 'surroundings',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      const seen = Math.max(0, grownOf(chart) * 4 - 3);
      ctx.save();
      ctx.strokeStyle = look.soft;
      for (const { box, corners } of outlines) outline(ctx, box, corners, Math.max(1.5, look.gap / 3));
      ctx.fillStyle = look.ink;
      if (baseline !== undefined) ctx.fillRect(0, baseline - 1, chart.width, 1.5);
      for (const one of lines) trace(ctx, one);
      for (const writing of writings) {
        ctx.globalAlpha = writing.still ? 1 : seen;
        write(ctx, writing);
      }
      ctx.restore();
    },
  };
}

/** How far the bars have grown, from 0 to 1. They grow alike, so one that has a length tells it. */
function grownOf(chart: Chart): number {
  const axis = chart.options.indexAxis === 'y' ? 'x' : 'y';
  const zero = chart.scales[axis]?.getPixelForValue(0) ?? 0;
  for (const { data } of chart.getSortedVisibleDatasetMetas())
    for (const bar of data) {
      const whole = bar.getProps([axis], true)[axis] - zero;
      if (Math.abs(whole) > 1) return (bar.getProps([axis])[axis] - zero) / whole;
    }
  return 1;
}
