import { h, type VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { slides as slideFiles } from 'virtual:day/slides';
import type { Beside } from '../../components/page/page-links.tsx';
import { Method } from '../../components/page/method.tsx';
import { Opening } from '../../components/day/opening.tsx';
import { Page } from '../../components/page/page.tsx';
import {
  Rendered,
  type Footnotes,
  type ShownFigures,
  type SlideCheck,
} from '../../components/slide/rendering.tsx';
import { checkAll } from '../../data/check/check.ts';
import { checkConsents } from '../../data/check/check-consents.ts';
import { checkMissing } from '../../data/check/check-missing.ts';
import type { Place } from '../../data/check/consent.ts';
import { editionFolder } from '../../data/read/edition.ts';
import type { Figure } from '../../data/figure/figure.ts';
import { checkFiles } from '../../data/read/files.ts';
import { mistakeLine } from '../../data/read/mistake.ts';
import { slideNames } from '../../data/subjects/in-slides.ts';
import { writtenTexts } from '../../data/written-texts.ts';
import { dataDay } from './day/data-day.ts';
import { dayFiles } from './day/day-files.ts';
import { DeckMistakes } from './deck-mistakes.ts';
import { fitSlides } from './steps/fit-slides.ts';
import { tellClaims } from './steps/tell-claims.ts';
import { foreignSigns } from './steps/warn-of-foreign-signs.ts';
import { hyphenated } from './steps/hyphenate.ts';
import { knownTexts } from './words/known-texts.ts';
import { missingPictures } from './steps/refuse-missing-pictures.ts';
import { orderSlides } from './day/order-slides.ts';
import { refusedParts } from './steps/refuse-foreign-parts.ts';
import {
  hiddenOffStage,
  named,
  numbered,
  refuseDoubleIds,
  sectionsOf,
  slideIds,
  toldApart,
  type Section,
} from './sections.ts';
import { silentSlides } from './steps/warn-of-silence.ts';
import { slideFaults } from './compile-fault.ts';
import { slideFile, type SlideFile } from './day/slide-file.ts';
import { placed, SlideMistakes } from './slide-mistakes.ts';
import { slideShape } from './steps/refuse-bare-slides.ts';
import { tooLong } from './steps/refuse-too-long.ts';
import { typedNumbers } from './steps/refuse-typed-numbers.ts';
import { typedQuotes } from './steps/refuse-typed-quotes.ts';
import { unclaimedWords } from './steps/warn-of-unclaimed-words.ts';

/** What an edition of the deck holds beside its slides. */
export type DeckOptions = Readonly<{
  /** Whether the speaker's notes are in it. */
  notes: boolean;
  /** Where it is shown: a quote is left out where it may not be. */
  place: Place;
  /** The day it is shown or made, which a quote's consent may have passed. */
  today: Date;
  /** Whether what a new year has left to write stops it, or is shown as "mangler". */
  missing: 'refused' | 'shown';
  /** What lies beside it on the site; nothing where that isn't said. */
  beside?: Beside;
}>;

/** The deck as HTML. */
export type Deck = Readonly<{
  /** The newest year that it has numbers of. */
  year: number | undefined;
  /** The newest day that its data tells of, as "2022-03-12"; undefined where it tells of none. */
  dataDay: string | undefined;
  title: string;
  description: string;
  /** Its slides and stacks in order. */
  sections: readonly Section[];
  /** The page's body without the sections and the method. */
  frame: string;
  /** "Kilder og metode", which is no slide. */
  method: string;
  /** What stands in the page's body. */
  body: string;
  /** What a new year has left to write before the deck can be published: one line each. */
  missing: readonly string[];
  /** What someone should look at, though the deck can be shown: one line each. */
  warnings: readonly string[];
}>;

/** The deck, or all that is in the way of it. */
export type Examined = Readonly<{
  /** What must be mended before there is a deck: one line each. */
  mistakes: readonly string[];
  missing: readonly string[];
  warnings: readonly string[];
  /** Every figure there is; none where a data file can't be read. */
  figures: readonly Figure[];
  /** How slides name each figure, by its id. */
  slideNames: ReadonlyMap<string, string>;
  /** The ids of the slides that show a figure, by the figure's id. */
  shown: ReadonlyMap<string, ReadonlySet<string>>;
  /** Undefined where there are mistakes. */
  deck: Deck | undefined;
}>;

/** Renders the whole day. Throws `DeckMistakes` with every mistake in the data and in the slide files, and with what is missing where that is refused. */
export async function renderDeck(options: DeckOptions): Promise<Deck> {
  const { deck, mistakes, missing } = await examineDeck(options);
  const refused = options.missing === 'refused' ? missing : [];
  if (!deck) throw new DeckMistakes([...mistakes, ...refused]);
  if (refused.length > 0) throw new DeckMistakes([...refused, unlessAsked]);
  return deck;
}

const unlessAsked =
  'Så længe noget mangler, bliver der ikke bygget til andre. Skal det ske alligevel, så tilføj -- --med-mangler; dér, hvor noget mangler, står der »mangler«.';

/**
 * Renders the whole day and tells all that is wrong with it: a data file that can't be read, numbers that don't go
 * together, a slide file that has no place in the programme or can't be shown, a claim that the figures don't bear, a
 * number typed by hand.
 */
export async function examineDeck({
  notes,
  place,
  today,
  beside = {},
}: Omit<DeckOptions, 'missing'>): Promise<Examined> {
  const checked = checkAll();
  const mistakes = checked.mistakes.map(mistakeLine);
  const warnings = checked.warnings.map(mistakeLine);
  const missing = checkMissing().map(mistakeLine);
  const shown: ShownFigures = new Map();
  // Without the files there is nothing to hold slides against.
  if (checkFiles().length > 0)
    return { mistakes, missing, warnings, figures: [], slideNames: new Map(), shown, deck: undefined };
  const { programme } = await import('../../data/programme.ts');
  const { allQuotes: quotes } = await import('../../data/quotes.ts');
  const { allFigures, subjects } = await import('../../data/figures.ts');
  const { wordings } = await import('../../data/wordings.ts');
  const known = knownTexts([
    programme,
    await import('../../data/film.ts'),
    await import('../../data/figures.ts'),
  ]);
  const texts = writtenTexts();
  const files = Object.fromEntries(Object.entries(slideFiles).filter(([name]) => isOfEdition(name)));
  const { hidden, warnings: onConsent } = checkConsents(place, today);
  const onPaper = checkConsents('tryk', today);
  const unprinted = new Set([...onPaper.hidden].filter((id) => !hidden.has(id)));
  const notPrinted = onPaper.warnings.filter(({ message }) =>
    [...unprinted].some((id) => message.startsWith(`»${id}« vises ikke`)),
  );
  warnings.push(...[...onConsent, ...notPrinted].map(mistakeLine));

  const found: Section[] = [];
  const asked: SlideFile[] = [];
  let count = 0;
  const footnotes: Footnotes = new Map();
  try {
    for (const [index, { item, file, load: own }] of orderSlides(
      programme.items,
      files,
      `slides/${editionFolder}`,
    ).entries()) {
      const check: SlideCheck = { figures: allFigures, doubted: [], mistakes: [], unstated: [] };
      const slides = slideFile(file, own?.path);
      asked.push(slides);
      try {
        const rendering = {
          agenda: { programme, item, index },
          notes,
          hiddenQuotes: hidden,
          unprintedQuotes: unprinted,
          shownFigures: shown,
          slide: item.id,
          footnotes,
          check,
        };
        const render = (content: VNode) => renderToStaticMarkup(h(Rendered, rendering, content));
        const written = own && render(h((await own.load()).default, {}));
        const marked = written === undefined || isEmptied(written, slides) ? render(h(Opening, {})) : written;
        const { html, ...told } = tellClaims(marked, check.doubted, slides);
        const numbers = typedNumbers(html, slides, known);
        const words = typedQuotes(html, quotes, slides);
        mistakes.push(...placed(check.mistakes, file), ...told.faults, ...numbers.faults, ...words.faults);
        mistakes.push(...slideShape(html, item.id, slides));
        mistakes.push(...refusedParts(html, slides), ...missingPictures(html, slides));
        missing.push(...told.missing, ...placed(check.unstated, file));
        warnings.push(...told.warnings, ...numbers.warnings, ...words.warnings);
        warnings.push(...unclaimedWords(slides));
        if (notes) warnings.push(...silentSlides(html, file));
        const broken = hyphenated(html);
        const fitted = fitSlides(broken);
        mistakes.push(...tooLong(broken, fitted.tooFull, texts, slides));
        for (const section of sectionsOf(fitted.html, slides)) {
          found.push(hiddenOffStage(numbered(named(section), count + 1)));
          count += slideIds(section.html).length;
        }
      } catch (error) {
        if (error instanceof SlideMistakes) mistakes.push(...placed(error.mistakes, file));
        else mistakes.push(...slideFaults(error, slides));
      }
    }
    refuseDoubleIds(found, asked);
  } catch (error) {
    if (!(error instanceof DeckMistakes)) throw error;
    mistakes.push(...error.lines);
  }

  const sections = toldApart(found);
  const newest = newestOf(allFigures);
  const frame = renderToStaticMarkup(h(Page, { newest, beside }));
  const about = h(Method, {
    figures: allFigures,
    sources: quotes.filter(({ id }) => !hidden.has(id)).map(({ source }) => source),
    wordings,
    footnotes,
  });
  const method = hyphenated(renderToStaticMarkup(about));
  mistakes.push(
    ...typedNumbers(frame + method, noSlides, known).faults,
    ...refusedParts(frame + method, noSlides),
  );
  const pageHtml = sections.map(({ html }) => html).join('') + method;
  warnings.push(...foreignSigns(pageHtml, dayFiles()));
  const examined = {
    mistakes,
    missing,
    warnings,
    figures: allFigures,
    slideNames: slideNames(subjects),
    shown,
  };
  if (mistakes.length > 0) return { ...examined, deck: undefined };
  const slides = sections.map(({ html }) => html).join('\n');
  const deck = {
    year: newest && 'year' in newest.period ? newest.period.year : undefined,
    dataDay: dataDay(allFigures),
    title: programme.title,
    description: `${programme.title} – ${programme.organiser}. ${programme.strapline}.`,
    sections,
    frame,
    method,
    body: hyphenated(renderToStaticMarkup(h(Page, { newest, beside, slides }, about))),
    missing,
    warnings,
  };
  return { ...examined, deck };
}

/** Whether a file has nothing to show but quotes, and none of them may be shown: its item then has the slide it has without a file. */
const isEmptied = (html: string, file: SlideFile): boolean =>
  slideIds(html).length === 0 && /<Quote/.test(file.source() ?? '');

/** A figure of the newest year there is. */
function newestOf(figures: readonly Figure[]): Figure | undefined {
  const yearOf = ({ period }: Figure) => ('year' in period ? period.year : 0);
  return figures.toSorted((one, other) => yearOf(other) - yearOf(one))[0];
}

/** Whether a slide file, by its name in slides/, is of the year whose deck is made. */
const isOfEdition = (name: string): boolean => name.slice(0, name.lastIndexOf('/') + 1) === editionFolder;

/** The page round the slides is written by components alone. */
const noSlides: SlideFile = { name: 'components', source: () => undefined };
