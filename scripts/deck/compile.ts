import { slides as slideFiles } from 'virtual:day/slides';
import { strays, unreadable } from 'virtual:day/strays';
import { checkAll } from '../../data/check/check.ts';
import { checkMissing } from '../../data/check/check-missing.ts';
import { editionFolder } from '../../data/read/edition.ts';
import { checkFiles } from '../../data/read/files.ts';
import { mistakeLine } from '../../data/read/mistake.ts';
import { slideNames } from '../../data/subjects/in-slides.ts';
import { slideFile } from './day/slide-file.ts';
import type { DeckOptions, Examined } from './deck.ts';
import type { Day, Item, MadeItem } from './draft.ts';
import { addTo, nothingFound, type Found } from './findings.ts';
import { idsIn } from './html/slides-in.ts';
import { makeItem } from './make-item.ts';
import { makeRound } from './make-round.ts';
import { readDay } from './read-day.ts';
import { inProgrammeOrder, type OrderedItem } from './steps/in-programme-order.ts';
import { refuseDoubleIds } from './steps/refuse-double-ids.ts';
import { renderTold } from './steps/render-told.ts';
import { warnOfDeadLinks } from './steps/warn-of-dead-links.ts';
import { warnOfForeignSigns } from './steps/warn-of-foreign-signs.ts';
import { writeDeck } from './write-deck.ts';

/**
 * Makes the whole day into a page, and tells all that is wrong with it: a data file that can't be read, numbers that
 * don't go together, a slide file that has no place in the programme or can't be shown, a claim that the figures don't
 * bear, a number typed by hand.
 */
export async function compile(options: Omit<DeckOptions, 'missing'>): Promise<Examined> {
  const found = nothingFound();
  addTo(found, checkData());
  // Without the files there is nothing to hold slides against.
  if (checkFiles().length > 0)
    return {
      ...{ ...found, doubted: [], figures: [], slideNames: new Map(), shown: new Map() },
      deck: undefined,
    };
  const { day, findings } = await readDay(options);
  addTo(found, findings);
  const items = await makeItems(day, found);
  const { frame, method } = makeRound(day);
  const around = [frame, method].flatMap(({ made }) => idsIn(made.tree));
  addTo(found, refuseDoubleIds({ items, page: around }));
  // A slide that can't be made yet is not gone.
  if (found.mistakes.length === 0) addTo(found, warnOfDeadLinks({ items, page: around }));
  addTo(found, warnOfForeignSigns([...items, method.made], day));
  for (const { mistakes } of [frame, method]) addTo(found, { mistakes });
  const page = { ...renderTold(items, day), frame: frame.made, method: method.made };
  return {
    ...found,
    doubted: items.flatMap(({ doubted }) => doubted),
    figures: day.figures,
    slideNames: slideNames(day.subjects),
    shown: day.shownFigures,
    deck: found.mistakes.length > 0 ? undefined : writeDeck(page, day, found),
  };
}

/** Makes the items one after the other, since each goes on from what those before it have shown. */
async function makeItems(day: Day, found: Found): Promise<MadeItem[]> {
  const { ordered, findings } = inProgrammeOrder(day.programme.items, filesOfEdition(), folder);
  addTo(found, findings);
  const items: MadeItem[] = [];
  for (const [index, one] of ordered.entries()) {
    // Of a file that is told as one that can't be read, or has another name, there is nothing more to tell.
    if (toldFiles.has(one.file)) continue;
    const { made, found: ofItem } = await makeItem(itemOf(one, index, day), day);
    addTo(found, ofItem);
    items.push(made);
  }
  return items;
}

const toldFiles: ReadonlySet<string> = new Set([
  ...unreadable.map(({ file }) => file),
  ...strays.flatMap(({ instead }) => instead ?? []),
]);

let checked: Found | undefined;

/** What the data alone tells. This module is evaluated anew when a data file is saved, and not when a slide is. */
const checkData = (): Found => (checked ??= checkNow());

function checkNow(): Found {
  const { mistakes, warnings } = checkAll();
  return {
    mistakes: mistakes.map(mistakeLine),
    missing: checkMissing().map(mistakeLine),
    warnings: warnings.map(mistakeLine),
  };
}

const folder = `slides/${editionFolder}`;

/** The slide files of the year whose deck is made, by their names in slides/. */
const filesOfEdition = () =>
  Object.fromEntries(
    Object.entries(slideFiles).filter(([name]) => name.slice(0, name.lastIndexOf('/') + 1) === editionFolder),
  );

type DayFile = ReturnType<typeof filesOfEdition>[string];

const itemOf = ({ item, file, load: own }: OrderedItem<DayFile>, index: number, day: Day): Item => ({
  agenda: { programme: day.programme, item, index },
  load: own?.load,
  file: slideFile(file, own),
});
