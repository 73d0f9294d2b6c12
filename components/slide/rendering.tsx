import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Figure } from '../../data/figure/figure.ts';
import type { AgendaItem, Programme } from '../../data/programme.ts';
import type { Condition } from '../figure/conditions.ts';

/** The agenda item whose slides are being rendered, and its place in the day. */
export type Agenda = Readonly<{ programme: Programme; item: AgendaItem; index: number }>;

/** The figures that the page has shown so far, by id: the place of each is the number of its footnote. */
export type Footnotes = Map<string, Figure>;

/** The ids of the slides that show a figure, by the figure's id. */
export type ShownFigures = Map<string, Set<string>>;

/** A number as it is called and written, and what it was the year before; undefined where that year has none. */
export type NumberBehind = Readonly<{ name: string; before: string | undefined; now: string }>;

/** A claim that the figures do not plainly bear, with the year it was written for, and where it stands: "34:3". */
export type DoubtedClaim = Readonly<{
  condition: Condition;
  year: number;
  at: string | undefined;
  /** What it rests on, and what it shows. */
  rests: readonly NumberBehind[];
  /** What could be claimed of them instead. */
  holding: readonly string[];
}>;

/** What a person has to mend in a slide file; `at` is its line and column, "34:3", where they are known. */
export type SlideMistake = Readonly<{ at: string | undefined; message: string }>;

/** What a file's slides are held against while they are rendered, and what is found. */
export type SlideCheck = Readonly<{
  /** Every figure there is. */
  figures: readonly Figure[];
  doubted: DoubtedClaim[];
  mistakes: SlideMistake[];
  /** Texts with numbers that components were given, and where they were typed: "12:3". */
  typed: Readonly<{ text: string; at: string }>[];
  /** Sentences with a figure that has no value, and that nobody has written for that. */
  unstated: SlideMistake[];
}>;

/** Every figure that a slide shows, and whether it has said where they come from. */
type OnSlide = { readonly figures: readonly Figure[]; hasSourceLine: boolean };

/** One of several quotes: whether it is the first or the last, and how far the small arch in its mark has grown, from 0 to 1. */
type QuoteAlone = Readonly<{ id: string; first: boolean; last: boolean; growth: number | undefined }>;

/** All that slides and their parts are told by what is round them: the edition, the agenda item, the slide, and who collects what is found. */
export type Rendering = Readonly<{
  agenda: Agenda | undefined;
  /** Whether the edition holds the speaker's notes. */
  notes: boolean;
  /** The ids of the quotes that the edition may not show. */
  hiddenQuotes: ReadonlySet<string>;
  /** The ids of the quotes that may be shown, but not be printed from the edition. */
  unprintedQuotes: ReadonlySet<string>;
  /** Notes which slides show which figures. */
  shownFigures: ShownFigures | undefined;
  /** The id of the slide that is being rendered, or before it that of its item. */
  slide: string;
  onSlide: OnSlide | undefined;
  /** The year that its sentences were written for, as it is written on the slide. */
  written: string | undefined;
  /** Whether what is rendered stands in a sentence that is written for figures without value. */
  saysUnstated: boolean;
  /** The quote that is being shown where each has a slide of its own. */
  quoteAlone: QuoteAlone | undefined;
  /** Collects the figures of a page. Without it, figures have no footnotes. */
  footnotes: Footnotes | undefined;
  check: SlideCheck | undefined;
}>;

/** A component by itself: nobody asks for anything, and nothing is hidden. */
const RenderingContext = createContext<Rendering>({
  agenda: undefined,
  notes: false,
  hiddenQuotes: new Set(),
  unprintedQuotes: new Set(),
  shownFigures: undefined,
  slide: '',
  onSlide: undefined,
  written: undefined,
  saysUnstated: false,
  quoteAlone: undefined,
  footnotes: undefined,
  check: undefined,
});

/** What the component is rendered in. */
export const useRendering = (): Rendering => useContext(RenderingContext);

/** Renders its content with what it is given; the rest stays as it is around it. */
export function Rendered({ children, ...given }: Partial<Rendering> & { children?: ComponentChildren }) {
  return (
    <RenderingContext.Provider value={{ ...useRendering(), ...given }}>{children}</RenderingContext.Provider>
  );
}
