import type { Day, MadePart } from './draft.ts';
import { addTo, nothingFound } from './findings.ts';
import { readHtml, writeInside } from './html/tree.ts';
import { Keeper } from './keep.ts';
import { roundSteps } from './row-of-steps.ts';
import { renderFrame } from './steps/render-frame.ts';
import { renderMethod } from './steps/render-method.ts';
import { foreignSigns } from './steps/warn-of-foreign-signs.ts';

/** A part of the page round the slides, with the mistakes in it. */
type Told = Readonly<{ made: MadePart; mistakes: readonly string[] }>;

/** Makes the page round the slides, and "Kilder og metode", when the slides have shown what they show. */
export function makeRound(day: Day): Readonly<{ frame: Told; method: Told }> {
  return {
    frame: part('frame', rendered('frame', renderFrame, day), day),
    method: part('method', rendered('method', renderMethod, day), day),
  };
}

const keptHtml = new Keeper<string>();

/** Renders a part, or gives what was rendered of it before, where the data and what the slides show are the same. */
function rendered(name: string, render: (day: Day) => string, day: Day): string {
  const { figures, wordings, quotes } = day;
  const texts = [day.beside, [...day.hiddenQuotes], [...day.footnotes.keys()]];
  const from = [figures, wordings, quotes, JSON.stringify(texts)];
  const last = keptHtml.find(name, from);
  const html = last ?? render(day);
  keptHtml.keep(name, from, html);
  return html;
}

const kept = new Keeper<Told>();

/** Runs the steps of a part, or gives what came of it before where it is the same. */
function part(name: string, html: string, { known }: Pick<Day, 'known'>): Told {
  const from = [html, JSON.stringify(known)];
  const last = kept.find(name, from);
  if (last) return last;
  const found = nothingFound();
  const draft = { tree: readHtml(html), file: { name: 'components', source: () => undefined } };
  for (const step of roundSteps) addTo(found, step(draft, { known }));
  const { tree } = draft;
  // A number word there is ours, and has been looked at.
  const told = {
    made: { tree, html: writeInside(tree), foreignSigns: foreignSigns(tree) },
    mistakes: found.mistakes,
  };
  kept.keep(name, from, told);
  return told;
}
