import type { FunctionComponent } from 'preact';
import type { Beside } from '../../components/page/page-links.tsx';
import type { Agenda, Footnotes, ShownFigures, SlideCheck } from '../../components/slide/rendering.tsx';
import type { Figure } from '../../data/figure/figure.ts';
import type { Programme } from '../../data/programme.ts';
import type { Quote } from '../../data/quotes.ts';
import type { InSlides } from '../../data/subjects/in-slides.ts';
import type { Wording } from '../../data/wordings.ts';
import type { WrittenText } from '../../data/written-texts.ts';
import type { TextFile } from './day/day-files.ts';
import type { SlideFile } from './day/slide-file.ts';
import type { Findings } from './findings.ts';

/** What the day says and the edition that is made of it, read once: the same for every step. */
export type Day = Readonly<{
  programme: Programme;
  figures: readonly Figure[];
  subjects: Readonly<Record<string, InSlides>>;
  wordings: readonly Wording[];
  quotes: readonly Quote[];
  /** The ids of the quotes that may not be shown where the deck is, and of those that may, but not be printed. */
  hiddenQuotes: ReadonlySet<string>;
  unprintedQuotes: ReadonlySet<string>;
  /** All files that its texts are written in, read when someone asks. */
  files: () => readonly TextFile[];
  /** Every text in the data files, and where it stands. */
  texts: readonly WrittenText[];
  /** Texts with numbers in them that a slide may show as they stand. */
  known: readonly string[];
  /** Whether the speaker's notes are in the edition. */
  notes: boolean;
  /** What lies beside it on the site. */
  beside: Beside;
  /** The figures that it has shown so far, and where. */
  footnotes: Footnotes;
  shownFigures: ShownFigures;
}>;

/** A part of the page on its way through the steps: its HTML as a tree, and the file that it is written in. */
export type Part = { tree: Element; readonly file: SlideFile };

/** An agenda item on its way to its slides. */
export type ItemDraft = Part & {
  readonly agenda: Agenda;
  /** Loads its slide file; undefined where it has none. */
  readonly load: (() => Promise<{ default: FunctionComponent }>) | undefined;
  /** What its components found while they were rendered. */
  readonly check: SlideCheck;
  /** Its slides, in order. */
  sections: readonly Element[];
};

/** The whole page on its way. */
export type PageDraft = {
  readonly items: readonly ItemDraft[];
  /** The page round the slides. */
  readonly frame: Part;
  /** "Kilder og metode". */
  readonly method: Part;
};

/** One step: it changes a draft, and tells what it found. */
export type Step<Draft> = (draft: Draft, day: Day) => Findings | Promise<Findings>;
