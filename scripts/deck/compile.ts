import { slides as slideFiles } from 'virtual:day/slides';
import { checkAll } from '../../data/check/check.ts';
import { checkMissing } from '../../data/check/check-missing.ts';
import { editionFolder } from '../../data/read/edition.ts';
import { checkFiles } from '../../data/read/files.ts';
import { mistakeLine } from '../../data/read/mistake.ts';
import { slideNames } from '../../data/subjects/in-slides.ts';
import { slideFaults } from './compile-fault.ts';
import { slideFile } from './day/slide-file.ts';
import type { DeckOptions, Examined } from './deck.ts';
import type { Day, ItemDraft, PageDraft, Part, Step } from './draft.ts';
import { addTo, type Found } from './findings.ts';
import { readHtml } from './html/tree.ts';
import { readDay } from './read-day.ts';
import { placed, SlideMistakes } from './slide-mistakes.ts';
import { addFrame } from './steps/add-frame.ts';
import { addMethod } from './steps/add-method.ts';
import { cutIntoSlides } from './steps/cut-into-slides.ts';
import { fitSlides } from './steps/fit-slides.ts';
import { hideOffStage } from './steps/hide-off-stage.ts';
import { hyphenate } from './steps/hyphenate.ts';
import { inProgrammeOrder, type OrderedItem } from './steps/in-programme-order.ts';
import { nameAndNumber } from './steps/name-and-number.ts';
import { refuseBareSlides } from './steps/refuse-bare-slides.ts';
import { refuseDoubleIds } from './steps/refuse-double-ids.ts';
import { refuseForeignParts } from './steps/refuse-foreign-parts.ts';
import { refuseMissingPictures } from './steps/refuse-missing-pictures.ts';
import { refuseTypedNumbers } from './steps/refuse-typed-numbers.ts';
import { refuseTypedQuotes } from './steps/refuse-typed-quotes.ts';
import { render } from './steps/render.ts';
import { tellClaims } from './steps/tell-claims.ts';
import { warnOfForeignSigns } from './steps/warn-of-foreign-signs.ts';
import { warnOfSilence } from './steps/warn-of-silence.ts';
import { warnOfUnclaimedWords } from './steps/warn-of-unclaimed-words.ts';
import { writeDeck } from './write-deck.ts';

/** What is done to each agenda item, in this order. A new step is a line here. */
const itemSteps: readonly Step<ItemDraft>[] = [
  render,
  tellClaims,
  refuseTypedNumbers,
  refuseTypedQuotes,
  refuseBareSlides,
  refuseForeignParts,
  refuseMissingPictures,
  warnOfUnclaimedWords,
  warnOfSilence,
  hyphenate,
  fitSlides,
  cutIntoSlides,
];

/** What is done to the page once every item is cut into its slides. */
const pageSteps: readonly Step<PageDraft>[] = [
  refuseDoubleIds,
  nameAndNumber,
  hideOffStage,
  addFrame,
  addMethod,
  warnOfForeignSigns,
];

/** What is done to what stands round the slides. */
const roundSteps: readonly Step<Part>[] = [refuseTypedNumbers, refuseForeignParts, hyphenate];

/**
 * Makes the whole day into a page, and tells all that is wrong with it: a data file that can't be read, numbers that
 * don't go together, a slide file that has no place in the programme or can't be shown, a claim that the figures don't
 * bear, a number typed by hand.
 */
export async function compile(options: Omit<DeckOptions, 'missing'>): Promise<Examined> {
  const found = checkData();
  // Without the files there is nothing to hold slides against.
  if (checkFiles().length > 0)
    return { ...found, figures: [], slideNames: new Map(), shown: new Map(), deck: undefined };
  const { day, findings: ofDay } = await readDay(options);
  addTo(found, ofDay);
  const { ordered, findings: ofOrder } = inProgrammeOrder(day.programme.items, filesOfEdition(), folder);
  addTo(found, ofOrder);
  const items = ordered.map((item, index) => draftOf(item, index, day));
  for (const item of items) await runItem(item, day, found);
  const page = { items, frame: roundSlides(), method: roundSlides() };
  await run(pageSteps, page, day, found);
  const ofRound: Found = { mistakes: [], missing: [], warnings: [] };
  for (const part of [page.frame, page.method]) await run(roundSteps, part, day, ofRound);
  // A number word there is ours, and has been looked at.
  addTo(found, { mistakes: ofRound.mistakes });
  return {
    ...found,
    figures: day.figures,
    slideNames: slideNames(day.subjects),
    shown: day.shownFigures,
    deck: found.mistakes.length > 0 ? undefined : writeDeck(page, day, found),
  };
}

/** Runs some steps on a draft, and adds what they find. */
async function run<Draft>(
  steps: readonly Step<Draft>[],
  draft: Draft,
  day: Day,
  found: Found,
): Promise<void> {
  for (const step of steps) addTo(found, await step(draft, day));
}

/** Runs the steps of an agenda item. A slide file that can't be rendered is told, and the next item comes all the same. */
async function runItem(item: ItemDraft, day: Day, found: Found): Promise<void> {
  const { file } = item;
  try {
    await run(itemSteps, item, day, found);
  } catch (error) {
    const mistakes =
      error instanceof SlideMistakes ? placed(error.mistakes, file.name) : slideFaults(error, file);
    addTo(found, { mistakes });
  }
}

/** What the data alone tells. */
function checkData(): Found {
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

const draftOf = ({ item, file, load: own }: OrderedItem<DayFile>, index: number, day: Day): ItemDraft => ({
  agenda: { programme: day.programme, item, index },
  load: own?.load,
  file: slideFile(file, own?.path),
  check: { figures: day.figures, doubted: [], mistakes: [], typed: [], unstated: [] },
  tree: readHtml(''),
  sections: [],
});

/** A part of the page round the slides, which components alone have written. */
const roundSlides = (): Part => ({
  tree: readHtml(''),
  file: { name: 'components', source: () => undefined },
});
