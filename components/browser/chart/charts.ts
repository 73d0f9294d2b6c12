import type { ChartHandle, ChartOptions, drawChart } from './draw.ts';

/** The code that draws, once it has come. */
let drawing: { drawChart: typeof drawChart } | undefined;

/** Fetches the code that draws, for charts to be drawn without waiting. Where it can't be had, tables stay. */
export async function fetchDrawing(): Promise<typeof drawChart | undefined> {
  const [module] = await Promise.allSettled([import('./draw.ts')]);
  if (module.status === 'fulfilled') drawing = module.value;
  return drawing?.drawChart;
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

/** What someone may wish for while the page is open that changes how all charts look. */
const wishes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** The charts under a root: those that are drawn, those that have grown, and the sections whose charts are wanted. */
type Held = Readonly<{
  root: HTMLElement;
  scale: ChartOptions['scale'];
  drawn: Map<HTMLElement, ChartHandle>;
  grown: WeakSet<Element>;
  /** By their ids. */
  wanted: Set<string>;
}>;

/** Readies the charts under `root`. Chart.js is not loaded before the first comes near. */
export function installCharts(root: HTMLElement, { scale, animate }: ChartOptions): Charts {
  const held: Held = { root, scale, drawn: new Map(), grown: new WeakSet(), wanted: new Set() };
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  for (const wish of wishes) matchMedia(wish).addEventListener('change', () => void refresh(held));
  return {
    near: (section) => near(section, held),
    only: (sections) => only(sections, held),
    shown: (section) => {
      for (const handle of notGrown(section, held)) if (animate && !still.matches) handle.grow();
    },
    rescale: () => {
      for (const handle of held.drawn.values()) handle.rescale();
    },
    refresh: () => refresh(held),
    print: () => print(held),
  };
}

async function near(section: Element, held: Held): Promise<void> {
  const id = (section.closest('section[id]') ?? section).id;
  if (id) held.wanted.add(id);
  if (waitingIn(section).length === 0) return;
  // Without a wait once the code is there: a chart that was let go is drawn again before it is seen.
  if (!drawing) await fetchDrawing();
  // By then the section may be far away again.
  if (id && !held.wanted.has(id)) return;
  // Asked again: another call may have drawn them while this one waited.
  for (const figure of waitingIn(section)) draw(figure, held);
}

function draw(figure: HTMLElement, { root, scale, drawn }: Held): void {
  // One that waits for room is drawn already, and draws itself when there is some.
  if (!drawing || drawn.has(figure) || !root.contains(figure)) return;
  try {
    drawn.set(figure, drawing.drawChart(figure, { scale, animate: false }));
  } catch (error) {
    delete figure.dataset['drawn'];
    reportError(error);
  }
}

function only(sections: readonly Element[], { drawn, wanted }: Held): void {
  wanted.clear();
  for (const { id } of sections) wanted.add(id);
  for (const figure of drawn.keys())
    if (!sections.some((section) => section.contains(figure))) letGo(figure, drawn);
}

function letGo(figure: HTMLElement, drawn: Held['drawn']): void {
  drawn.get(figure)?.destroy();
  drawn.delete(figure);
}

/** The charts in a section that are shown for the first time; after this they have been. */
function notGrown(section: Element, { drawn, grown }: Held): ChartHandle[] {
  const fresh = [...drawn].filter(([figure]) => section.contains(figure) && !grown.has(figure));
  for (const [figure] of fresh) grown.add(figure);
  return fresh.map(([, handle]) => handle);
}

async function refresh(held: Held): Promise<void> {
  for (const [figure, handle] of held.drawn) {
    if (held.root.contains(figure)) handle.redraw();
    else letGo(figure, held.drawn);
  }
  const sections = [...held.wanted].flatMap((id) => document.getElementById(id) ?? []);
  // An edit is no entrance: what it brings does not grow.
  for (const figure of sections.flatMap(waitingIn)) held.grown.add(figure);
  await Promise.all(sections.map((section) => near(section, held)));
}

function print(held: Held): void {
  for (const handle of held.drawn.values()) handle.redraw();
  for (const figure of waitingIn(held.root)) {
    // Paper is no entrance: on the screen it will not grow.
    held.grown.add(figure);
    draw(figure, held);
  }
}

function waitingIn(section: Element): HTMLElement[] {
  return [...section.querySelectorAll(plotToFill)].flatMap(({ parentElement }) => parentElement ?? []);
}
