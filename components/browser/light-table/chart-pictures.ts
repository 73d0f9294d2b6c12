import { fetchDrawing } from '../chart/charts.ts';
import type { ChartHandle, drawChart } from '../chart/draw.ts';

/** The most charts that are drawn at the same time; the others wait, and are plain until then. */
const most = 12;

/** The charts on copies of slides. */
export type ChartPictures = Readonly<{
  /** Has the charts in an element drawn as soon as it is their turn. */
  want: (element: Element) => void;
  /** Lets go of the charts in an element. */
  letGo: (element: Element) => void;
}>;

/** Draws charts for as long as they are wanted: one between two pictures, so that no key waits for them. */
export function openChartPictures(scale: () => number, signal: AbortSignal): ChartPictures {
  const waiting = new Set<HTMLElement>();
  const drawn = new Map<HTMLElement, ChartHandle>();
  let draw: typeof drawChart | undefined;
  let asked = false;
  const drawOne = () => {
    asked = false;
    const [figure] = waiting;
    if (!draw || !figure || drawn.size >= most) return;
    waiting.delete(figure);
    try {
      drawn.set(figure, draw(figure, { scale, animate: false }));
      makeSmall(figure.querySelector('canvas'), scale());
    } catch (error) {
      reportError(error);
    }
    goOn();
  };
  const goOn = () => {
    if (asked || waiting.size === 0 || signal.aborted) return;
    asked = true;
    requestAnimationFrame(drawOne);
  };
  const letGo = (figures: Iterable<HTMLElement>) => {
    for (const figure of figures) {
      waiting.delete(figure);
      drawn.get(figure)?.destroy();
      drawn.delete(figure);
    }
    goOn();
  };
  signal.addEventListener('abort', () => letGo(drawn.keys()));
  // Where it can't be had, charts stay plain.
  void fetchDrawing().then((fetched) => {
    draw = fetched;
    goOn();
  });
  return {
    want(element) {
      for (const figure of chartsIn(element)) if (figure.querySelector('.plot:empty')) waiting.add(figure);
      goOn();
    },
    letGo: (element) => letGo(chartsIn(element)),
  };
}

/** Puts a picture as small as it is seen in place of a chart: browsers shrink a canvas badly while they show it. */
function makeSmall(canvas: HTMLCanvasElement | null, scale: number): void {
  if (!canvas) return;
  const small = document.createElement('canvas');
  Object.assign(small, {
    width: Math.ceil(canvas.clientWidth * scale * devicePixelRatio),
    height: Math.ceil(canvas.clientHeight * scale * devicePixelRatio),
  });
  Object.assign(small.style, { width: '100%', height: '100%' });
  const pen = small.getContext('2d');
  if (!pen) return;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(canvas, 0, 0, small.width, small.height);
  canvas.replaceWith(small);
}

const chartsIn = (element: Element) => element.querySelectorAll<HTMLElement>('figure[data-chart]');
