import { slideFaults } from './compile-fault.ts';
import type { SlideFile } from './day/slide-file.ts';
import type { Day, Item, ItemDay, ItemDraft, MadeItem, RenderedItem } from './draft.ts';
import { addTo, nothingFound, type Found } from './findings.ts';
import { idsIn, slidesIn } from './html/slides-in.ts';
import { readHtml, writeHtml } from './html/tree.ts';
import { Keeper } from './keep.ts';
import { renderItem } from './render-item.ts';
import { itemSteps } from './row-of-steps.ts';
import { placed, SlideMistakes } from './slide-mistakes.ts';
import { linksIn } from './steps/warn-of-dead-links.ts';
import { foreignSigns } from './steps/warn-of-foreign-signs.ts';

/** An agenda item with what is told of it. */
type Told = Readonly<{ made: MadeItem; found: Found }>;

/** Makes an agenda item into slides. One that can't be rendered has none; that is told, and the next item comes all the same. */
export async function makeItem(item: Item, day: Day): Promise<Told> {
  const { file } = item;
  const found = nothingFound();
  try {
    const rendered = await renderItem(item, day);
    addTo(found, rendered);
    return finished(item, rendered, day) ?? { made: finish(item, rendered, day, found), found };
  } catch (error) {
    const mistakes =
      error instanceof SlideMistakes ? placed(error.mistakes, file.name) : slideFaults(error, file);
    addTo(found, { mistakes });
    return {
      made: nothingMade(file),
      found,
    };
  }
}

const nothingMade = (file: SlideFile): MadeItem => ({
  ...{ file, sections: [], ids: [], places: [], links: [] },
  ...{ names: [], told: [], doubted: [], foreignSigns: [] },
});

const kept = new Keeper<Told & Readonly<{ taken: string }>>();

/** What came of an item before, where nothing that its steps read has changed; undefined where something has. */
function finished(item: Item, rendered: RenderedItem, { numbering, ...day }: Day): Told | undefined {
  const last = kept.find(item.agenda.item.id, readBySteps(item, rendered, { numbering, ...day }));
  if (!last || takenOf(last.made, numbering.names) !== last.taken) return undefined;
  numbering.slides += last.made.ids.length;
  for (const name of last.made.names) numbering.names.add(name);
  return last;
}

/** Runs the steps of an item, and keeps what comes of it. */
function finish(item: Item, { html, check }: RenderedItem, day: Day, found: Found): MadeItem {
  const { agenda, file } = item;
  const from = readBySteps(item, { html, check }, day);
  const before = new Set(day.numbering.names);
  const tree = readHtml(html);
  const draft: ItemDraft = { agenda, file, check, tree, sections: [], names: [], told: [], doubted: [] };
  for (const step of itemSteps) addTo(found, step(draft, day));
  const { sections, names, told, doubted } = draft;
  const made = {
    file,
    sections: sections.map((section) => ({ id: slidesIn(section)[0]?.id ?? '', html: writeHtml(section) })),
    ids: sections.flatMap(slidesIn).map(({ id }) => id),
    places: sections.flatMap(idsIn),
    links: sections.flatMap(linksIn),
    names,
    told,
    doubted,
    foreignSigns: sections.flatMap(foreignSigns),
  };
  // A mistake may tell where in another file something stands, and a picture may come and go.
  if (found.mistakes.length === 0 && !html.includes('<img'))
    kept.keep(agenda.item.id, from, { made, found, taken: takenOf(made, before) });
  return made;
}

/** All that the steps of an item read, as texts: see `ItemDay`. */
const readBySteps = (
  { file }: Item,
  { html, check }: Pick<RenderedItem, 'html' | 'check'>,
  { known, quotes, notes, numbering }: ItemDay,
): readonly unknown[] => [
  ...[html, file.name, file.source(), notes, numbering.slides],
  JSON.stringify([check.doubted, check.typed, check.unstated, known]),
  JSON.stringify(quotes.map(({ id, words }) => [id, words])),
];

/** Which of an item's names the items before it have, too. */
const takenOf = ({ names }: MadeItem, before: ReadonlySet<string>): string =>
  names.filter((name) => before.has(name)).join('\n');
