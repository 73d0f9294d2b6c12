import { drawChart } from '../chart/draw.ts';
import type { Size } from './offered.ts';

/** How a chart is drawn in a picture: sizes as in components/chart/sizes.css, in pixels. */
const looks: Readonly<Record<Size['name'], Readonly<Record<string, number>>>> = {
  bredt: { total: 44, label: 26, share: 120, least: 19, column: 220, arch: 44, gap: 6, names: 420 },
  højt: { total: 56, label: 34, share: 150, least: 22, column: 300, arch: 56, gap: 8, names: 0 },
};

/** How much smaller a chart is drawn, at worst, that has no room as it should be. */
const smaller = [1, 0.85, 0.72, 0.6, 0.5];

/** A chart drawn for a picture, one dot for each of its pixels, and what it says itself. */
export type DrawnChart = Readonly<{ canvas: HTMLCanvasElement; namesSeries: boolean; leavesOut: string }>;

/** An element in which colours and typefaces are those of the light page, whatever the reader has chosen. */
export function ownLook(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'picture-look';
  Object.assign(place.style, { position: 'fixed', left: '-9999px', top: '0', visibility: 'hidden' });
  document.body.append(place);
  return place;
}

/**
 * Draws a figure's table as its chart, as the page does, in the room of a picture: from a copy that nobody sees. Throws where
 * there is nothing to draw.
 */
export function drawFor(
  figure: HTMLElement,
  name: Size['name'],
  room: Readonly<{ width: number; height: number }>,
): DrawnChart {
  let drawn: DrawnChart | undefined;
  for (const scale of smaller) {
    drawn = drawAt(figure, looks[name], { ...room, scale });
    if (drawn.canvas.height <= room.height) break;
  }
  if (!drawn) throw new Error('Intet at tegne.');
  return drawn;
}

function drawAt(
  figure: HTMLElement,
  look: Readonly<Record<string, number>>,
  { width, height, scale }: Readonly<{ width: number; height: number; scale: number }>,
): DrawnChart {
  const place = ownLook();
  try {
    const copy = figure.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('Intet at tegne.');
    const plot = copy.querySelector<HTMLElement>('.plot');
    plot?.replaceChildren();
    copy.classList.add('picture-look');
    for (const [length, pixels] of Object.entries(look))
      copy.style.setProperty(`--chart-${length}`, `${pixels * (length === 'names' ? 1 : scale)}px`);
    if (plot)
      Object.assign(plot.style, { flex: 'none', width: `${width}px`, height: `${height}px`, minHeight: '0' });
    place.append(copy);
    const handle = drawChart(copy, { scale: () => 1 / devicePixelRatio, animate: false });
    const canvas = copy.querySelector('canvas');
    if (!canvas) throw new Error('Intet at tegne.');
    const kept = copyOf(canvas);
    const leavesOut = copy.querySelector('.unwritten:not([hidden])')?.textContent ?? '';
    const namesSeries = copy.dataset['names'] === 'beside';
    handle.destroy();
    return { canvas: kept, namesSeries, leavesOut };
  } finally {
    place.remove();
  }
}

/** What is taken down with its chart would be blank. */
function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const { width, height } = canvas;
  const kept = Object.assign(document.createElement('canvas'), { width, height });
  kept.getContext('2d')?.drawImage(canvas, 0, 0);
  return kept;
}
