import type { FunctionComponent } from 'preact';
import type { Beside } from '../../components/page/page-links.tsx';
import type { Agenda, Footnotes, ShownFigures, SlideCheck } from '../../components/slide/rendering.tsx';
import type { Figure } from '../../data/figure/figure.ts';
import type { AgendaItem, Programme } from '../../data/programme.ts';
import type { Quote } from '../../data/quotes.ts';
import type { InSlides } from '../../data/subjects/in-slides.ts';
import type { Wording } from '../../data/wordings.ts';
import type { WrittenText } from '../../data/written-texts.ts';
import type { TextFile } from './day/day-files.ts';
import type { SlideFile } from './day/slide-file.ts';
import type { Doubted, Section } from './deck.ts';
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
  /** How many slides it has so far, and what they are called. */
  numbering: Numbering;
}>;

/** How many slides the items before have, and the names that are taken. */
export type Numbering = { slides: number; readonly names: Set<string> };

/** A part of the page on its way through the steps: its HTML as a tree, and the file that it is written in. */
export type Part = { tree: Element; readonly file: SlideFile };

/** An agenda item before it is rendered. */
export type Item = Readonly<{
  agenda: Agenda;
  /** Loads its slide file; undefined where it has none. */
  load: (() => Promise<{ default: FunctionComponent }>) | undefined;
  file: SlideFile;
}>;

/** An agenda item as its components have rendered it, what they found, and what of that is a mistake. */
export type RenderedItem = Readonly<{ html: string; check: SlideCheck; mistakes: readonly string[] }>;

/** An agenda item on its way to its slides. */
export type ItemDraft = Part & {
  readonly agenda: Readonly<{ item: Pick<AgendaItem, 'id'> }>;
  /** What its components found while they were rendered. */
  readonly check: Omit<SlideCheck, 'figures'>;
  /** Its slides, in order. */
  sections: readonly Element[];
  /** What its slides are called. */
  names: readonly string[];
  /** What they tell, for the opening of the page and its contents. */
  told: readonly ToldSlide[];
  /** Its claims that are in doubt. */
  doubted: readonly Doubted[];
};

/** What a slide with a finding or quotes tells, as HTML that may stand in another place of the page. */
export type ToldSlide = Readonly<{
  id: string;
  /** Its name in the contents. */
  name: string;
  /** Its finding, the number marked; undefined where it has quotes instead. */
  finding: string | undefined;
  /** Whether it is told whenever the day is: a slide that can be skipped is not. */
  isMain: boolean;
  /** The first quote on it that may be printed, too. */
  quote: string | undefined;
}>;

/** What the steps of an agenda item may read of the day: `make-item.ts` does them again when something of it has changed. */
export type ItemDay = Pick<Day, 'known' | 'quotes' | 'texts' | 'notes' | 'numbering'>;

/** An agenda item that has been through its steps, as texts. */
export type MadeItem = Readonly<{
  file: SlideFile;
  sections: readonly Section[];
  /** The ids of its slides in order. */
  ids: readonly string[];
  /** Every id that a link can lead to, and the links to a place on the page. */
  places: readonly string[];
  links: readonly string[];
  /** What they are called. */
  names: readonly string[];
  told: readonly ToldSlide[];
  doubted: readonly Doubted[];
  /** The signs on it that our typefaces lack. */
  foreignSigns: readonly string[];
}>;

/** A part of the page round the slides, which components alone have written, when it has been through its steps. */
export type MadePart = Readonly<{ tree: Element; html: string; foreignSigns: readonly string[] }>;

/** The whole page when each of its parts is made. */
export type PageDraft = Readonly<{
  items: readonly MadeItem[];
  /** The page round the slides. */
  frame: MadePart;
  /** The contents, as HTML. */
  contents: string;
  /** "Kilder og metode". */
  method: MadePart;
}>;

/** One step: it changes a draft, and tells what it found. */
export type Step<Draft, Known> = (draft: Draft, day: Known) => Findings;
