import type { Kind } from './drawing.ts';

/** How each kind of chart is drawn: one that says `data-chart="line"`, as `kinds/line.ts` does it. */
// What is left out is named as what is taken in is: in a folder called »temadag [1]« no other way leaves it out.
const kinds = import.meta.glob<Kind<unknown>>(['./kinds/*.ts', '!./kinds/*.test.ts'], {
  eager: true,
  import: 'kind',
});

/** What a chart is drawn on, and as what. */
export type Surface = Readonly<{
  figure: HTMLElement;
  plot: HTMLElement;
  canvas: HTMLCanvasElement;
  ctx: CanvasRenderingContext2D;
  kind: Kind<unknown>;
}>;

/** What a figure's chart is drawn on. Throws where it has no plot, or is of a kind that nobody draws. */
export function surfaceIn(figure: HTMLElement): Surface {
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

/** Takes away what was drawn: the table stands there again. */
export function clear({ figure, plot, canvas }: Surface): void {
  canvas.remove();
  plot.style.minHeight = '';
  delete figure.dataset['drawn'];
  delete figure.dataset['darkened'];
  delete figure.dataset['bases'];
}
