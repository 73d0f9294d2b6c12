import type { Beside } from '../../components/page/page-links.tsx';
import type { NumberBehind } from '../../components/slide/rendering.tsx';
import type { Place } from '../../data/check/consent.ts';
import type { Figure } from '../../data/figure/figure.ts';

/** What an edition of the deck holds beside its slides. */
export type DeckOptions = Readonly<{
  /** Whether the speaker's notes are in it. */
  notes: boolean;
  /** Where it is shown: a quote is left out where it may not be. */
  place: Place;
  /** The ids of quotes that are left out whatever their own consent says, since someone knows of a later no. */
  withheld?: ReadonlySet<string>;
  /** The day it is shown or made, which a quote's consent may have passed. */
  today: Date;
  /** Whether what a new year has left to write stops it, or is shown as "mangler". */
  missing: 'refused' | 'shown';
  /** Where its page will be, where a command was told that; it goes before what program.yaml says. */
  address?: string | undefined;
  /** What lies beside it on the site; nothing where that isn't said. */
  beside?: Beside;
}>;

/** One slide of the deck, or one stack of slides, as HTML with the id that its link has. */
export type Section = Readonly<{ id: string; html: string }>;

/** The deck as HTML. */
export type Deck = Readonly<{
  /** The newest year that it has numbers of. */
  year: number | undefined;
  /** The newest day that its data tells of, as "2022-03-12"; undefined where it tells of none. */
  dataDay: string | undefined;
  title: string;
  description: string;
  /** The day as a file for calendars; undefined where its date is not known. */
  calendar: string | undefined;
  /** Its slides and stacks in order. */
  sections: readonly Section[];
  /** The page's body without the contents, the sections and the method. */
  frame: string;
  /** "Kilder og metode", which is no slide. */
  method: string;
  /** The contents of the page. */
  contents: string;
  /** What stands in the page's body. */
  body: string;
  /** What a new year has left to write before the deck can be published: one line each. */
  missing: readonly string[];
  /** What someone should look at, though the deck can be shown: one line each. */
  warnings: readonly string[];
}>;

/** A claim in doubt: where it stands, "34:3" in its file, what the numbers say to it, and which of them it rests on. */
export type Doubted = Readonly<{
  file: string;
  at: string | undefined;
  /** Whether it stops a deck, a finished one, or none. */
  kind: 'mistakes' | 'missing' | 'warnings';
  /** The year that it was read for, and the newest of its numbers. */
  year: number;
  newest: number;
  holds: boolean | 'unknown' | 'missing';
  because: string;
  /** What can be done where it doesn't hold, as a sentence. */
  instead: string | undefined;
  rests: readonly NumberBehind[];
  /** What could be claimed of the same numbers instead. */
  holding: readonly string[];
}>;

/** The deck, or all that is in the way of it. */
export type Examined = Readonly<{
  /** What must be mended before there is a deck: one line each. */
  mistakes: readonly string[];
  missing: readonly string[];
  warnings: readonly string[];
  /** The claims that the numbers do not plainly bear, or that were written for another year; one in notes and on the page is there twice. */
  doubted: readonly Doubted[];
  /** Every figure there is; none where a data file can't be read. */
  figures: readonly Figure[];
  /** How slides name each figure, by its id. */
  slideNames: ReadonlyMap<string, string>;
  /** The ids of the slides that show a figure, by the figure's id. */
  shown: ReadonlyMap<string, ReadonlySet<string>>;
  /** Undefined where there are mistakes. */
  deck: Deck | undefined;
}>;
