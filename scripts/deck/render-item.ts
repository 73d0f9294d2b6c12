import type { Day, Item, RenderedItem } from './draft.ts';
import { Keeper } from './keep.ts';
import { render } from './steps/render.ts';

/** An agenda item as it was rendered, and the figures that it was the first to show, and where it shows which. */
type KeptItem = RenderedItem & Readonly<{ shows: Pick<Day, 'footnotes' | 'shownFigures'> }>;

const kept = new Keeper<KeptItem>();

/**
 * Renders an agenda item, or gives what was rendered of it before, where its slides, the data and what the day has shown
 * so far are the same. Throws what is wrong in its file.
 */
export async function renderItem(item: Item, day: Day): Promise<RenderedItem> {
  const from = [(await item.load?.())?.default, ...readBy(day), [...day.footnotes.keys()].join('\n')];
  const { id } = item.agenda.item;
  const known = kept.find(id, from);
  if (known) {
    show(known.shows, day);
    return known;
  }
  const shows = { footnotes: new Map(day.footnotes), shownFigures: new Map<string, Set<string>>() };
  try {
    const rendered = await render(item, { ...day, ...shows });
    kept.keep(id, from, { ...rendered, shows });
    return rendered;
  } finally {
    show(shows, day);
  }
}

/** What components read of the day. Whatever is in a data file, they are made anew when one of them is saved. */
const readBy = ({ programme, figures, subjects, quotes, notes, hiddenQuotes, unprintedQuotes }: Day) => [
  ...[programme, figures, subjects, quotes, notes],
  ...[hiddenQuotes, unprintedQuotes].map((ids) => [...ids].join('\n')),
];

/** Adds what an item shows to what the day has shown so far. */
function show({ footnotes, shownFigures }: KeptItem['shows'], day: Day): void {
  for (const [id, figure] of footnotes) day.footnotes.set(id, figure);
  for (const [id, slides] of shownFigures)
    day.shownFigures.set(id, new Set([...(day.shownFigures.get(id) ?? []), ...slides]));
}
