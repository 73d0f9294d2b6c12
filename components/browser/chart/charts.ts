import type { ChartHandle, ChartOptions, drawChart } from './draw.ts';

type DrawChart = typeof drawChart;

/** The code that draws, once it has come. */
let drawing: { drawChart: DrawChart } | undefined;

/** Fetches the code that draws, for charts to be drawn without waiting. Where it can't be had, tables stay. */
export async function fetchDrawing(): Promise<void> {
  const [module] = await Promise.allSettled([import('./draw.ts')]);
  if (module.status === 'fulfilled') drawing = module.value;
}

/** The charts of a view: drawn when they come near, growing once when they are shown. */
export type Charts = Readonly<{
  /** Draws the charts in a section, or the one given. Where they cannot be drawn, their tables stay. */
  near(section: Element): Promise<void>;
  /** Lets go of the charts that are in none of these sections, until they come near again. */
  only(sections: readonly Element[]): void;
  /** Lets the charts in a section grow, the first time they are shown. */
  shown(section: Element): void;
  /** Keeps charts sharp when the page is shown larger or smaller. */
  rescale(): void;
  /** Follows a change of sections or styles: lets go of charts that left, draws those that came. */
  refresh(): Promise<void>;
  /** Draws all charts anew, those too that never came near, before it returns. Without the code to draw, tables stay. */
  print(): void;
}>;

/** The plots of charts that wait to be drawn: one with content is a picture already. */
const plotToFill = 'figure[data-chart] > .plot:empty';

/** Readies the charts under `root`. Chart.js is not loaded before the first comes near. */
export function installCharts(root: HTMLElement, { scale, animate }: ChartOptions): Charts {
  const handles = new Map<HTMLElement, ChartHandle>();
  const grown = new WeakSet<Element>();
  const wanted = new Set<string>();
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  async function near(section: Element): Promise<void> {
    const id = (section.closest('section[id]') ?? section).id;
    if (id) wanted.add(id);
    if (waitingIn(section).length === 0) return;
    // Without a wait once the code is there: a chart that was let go is drawn again before it is seen.
    if (!drawing) await fetchDrawing();
    // By then the section may be far away again.
    if (id && !wanted.has(id)) return;
    // Asked again: another call may have drawn them while this one waited.
    for (const figure of waitingIn(section)) draw(figure);
  }

  function draw(figure: HTMLElement): void {
    // One that waits for room is drawn already, and draws itself when there is some.
    if (!drawing || handles.has(figure) || !root.contains(figure)) return;
    try {
      handles.set(figure, drawing.drawChart(figure, { scale, animate: false }));
    } catch (error) {
      delete figure.dataset['drawn'];
      reportError(error);
    }
  }

  function only(sections: readonly Element[]): void {
    wanted.clear();
    for (const { id } of sections) wanted.add(id);
    for (const [figure, handle] of handles) {
      if (sections.some((section) => section.contains(figure))) continue;
      handle.destroy();
      handles.delete(figure);
    }
  }

  function shown(section: Element): void {
    for (const [figure, handle] of handles) {
      if (!section.contains(figure) || grown.has(figure)) continue;
      grown.add(figure);
      if (animate && !still.matches) handle.grow();
    }
  }

  async function refresh(): Promise<void> {
    for (const [figure, handle] of handles) {
      if (root.contains(figure)) handle.redraw();
      else {
        handle.destroy();
        handles.delete(figure);
      }
    }
    const sections = [...wanted].flatMap((id) => document.getElementById(id) ?? []);
    // An edit is no entrance: what it brings does not grow.
    for (const figure of sections.flatMap(waitingIn)) grown.add(figure);
    await Promise.all(sections.map(near));
  }

  function print(): void {
    for (const handle of handles.values()) handle.redraw();
    for (const figure of waitingIn(root)) {
      // Paper is no entrance: on the screen it will not grow.
      grown.add(figure);
      draw(figure);
    }
  }

  for (const wish of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'])
    matchMedia(wish).addEventListener('change', () => void refresh());

  return {
    near,
    only,
    shown,
    refresh,
    print,
    rescale: () => {
      for (const handle of handles.values()) handle.rescale();
    },
  };
}

function waitingIn(section: Element): HTMLElement[] {
  return [...section.querySelectorAll(plotToFill)].flatMap(({ parentElement }) => parentElement ?? []);
}
