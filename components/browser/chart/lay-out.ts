import { alignNames } from './align-names.ts';
import type { Drawing } from './drawing.ts';
import type { Look } from './look.ts';
import { measureOn } from './pen.ts';
import { readTable } from './read-table.ts';
import type { Surface } from './surface.ts';

/** How many times what is said beside a drawing may leave it another room. */
const turns = 4;

/** Reckons the drawing in the room of the plot, and anew where what is then said beside it leaves the plot another room. */
export function layOut(surface: Surface, look: Look): Drawing {
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
