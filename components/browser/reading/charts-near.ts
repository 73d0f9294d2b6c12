import { installCharts, type Charts } from '../chart/charts.ts';
import { paperSharpness } from '../chart/sharpness.ts';
import { allowed } from '../platform/allowed.ts';

/** The charts of the page to read. */
export type ReadCharts = Readonly<{
  /** Draws each chart when it comes near; charts that have been watched before may be among them. */
  watch: () => void;
  /** Draws them all anew for paper, or for the screen again. */
  print: (onPaper: boolean) => void;
  refresh: Charts['refresh'];
}>;

/** Makes the charts of the page to read be drawn when the reader comes near them. */
export function chartsNear(root: HTMLElement): ReadCharts {
  const page = document.documentElement;
  const charts = installCharts(root, {
    scale: () => (page.hasAttribute('data-on-paper') ? paperSharpness : 1),
    animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  const draw = (entries: readonly IntersectionObserverEntry[], watch: IntersectionObserver) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watch.unobserve(target);
      void charts.near(target).then(() => {
        openUndrawn(target);
        charts.shown(target);
      });
    }
  };
  // Where the browser does not say what comes near, all are drawn at once.
  const watch = allowed(() => new IntersectionObserver(draw, { rootMargin: '300px' }));
  return {
    watch() {
      for (const chart of root.querySelectorAll<HTMLElement>('[data-chart]')) {
        close(chart);
        watch?.observe(chart);
      }
      if (!watch)
        void charts.near(root).then(() => root.querySelectorAll('[data-chart]').forEach(openUndrawn));
    },
    print(onPaper) {
      // A chart in the colours of the dark would not be seen on white paper.
      page.toggleAttribute('data-on-paper', onPaper);
      charts.print();
    },
    refresh: () => charts.refresh(),
  };
}

const closed = new WeakSet<Element>();

/** The picture says what the table says: the table waits for who asks, once. */
function close(chart: HTMLElement): void {
  const table = chart.querySelector('details');
  if (!table || closed.has(table)) return;
  closed.add(table);
  // A drawing that is as tall as its rows has its room before it comes.
  chart.style.setProperty('--rows', String(table.querySelectorAll('tbody tr').length));
  table.open = false;
}

/** Without a picture the table is all there is. */
function openUndrawn(chart: Element): void {
  const table = chart.querySelector('details');
  if (table && !chart.hasAttribute('data-drawn')) table.open = true;
}
