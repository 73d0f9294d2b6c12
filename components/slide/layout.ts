import * as charts from '../chart/charts.ts';
import { UnitChart } from '../chart/unit-chart.tsx';
import { Programme } from '../day/programme.tsx';
import { Timer } from '../day/timer.tsx';
import { KeyFigure } from '../figure/key-figure.tsx';
import { QuoteWall } from '../quote/quote.tsx';
import { Background } from './background.tsx';
import { Film } from './film.tsx';
import { countSteps } from './fit/count.ts';
import { findingPages } from './fit/finding.ts';
import { divided, onOnePage, type Fitting } from './fit/one-page.ts';
import { aloneSteps, breakSteps, filmSteps, firstSteps, sectionSteps, workSteps } from './fit/openings.ts';
import { programmePages } from './fit/programme.ts';
import { quotePages } from './fit/quotes.ts';
import { wordsSteps } from './fit/words.ts';
import { Notes } from './notes.tsx';
import { Subjects } from './subject.tsx';
import { isNode } from './vnode-parts.ts';

type Kind = Readonly<{
  /** How all of it gets room on the stage. */
  fit: Fitting;
  /** What it is made for: a slide with one of these parts has it, and of several layouts the first. */
  parts?: readonly unknown[];
  /** Whether it opens an agenda item, and says when that is. */
  opens?: true;
  /** Whether it is there for its quotes alone. */
  forQuotes?: true;
}>;

/** The layouts that a slide can have; each is drawn by the styles of its name. */
export const layouts = {
  quotes: { fit: divided(quotePages), parts: [QuoteWall], forQuotes: true },
  film: { fit: onOnePage(filmSteps, 'narrow'), parts: [Film] },
  programme: { fit: divided(programmePages), parts: [Programme] },
  work: { fit: onOnePage(workSteps), parts: [Timer, Subjects] },
  count: { fit: onOnePage(countSteps), parts: [UnitChart] },
  finding: { fit: findingPages, parts: [...Object.values(charts), KeyFigure] },
  words: { fit: onOnePage(wordsSteps, 'own') },
  title: { fit: onOnePage(firstSteps, 'narrow'), opens: true },
  section: { fit: onOnePage(sectionSteps, 'narrow'), opens: true },
  break: { fit: onOnePage(breakSteps, 'narrow'), opens: true },
  closing: { fit: onOnePage(firstSteps, 'narrow'), opens: true },
  'quote-alone': { fit: onOnePage(aloneSteps), forQuotes: true },
} satisfies Record<string, Kind>;

/** The name of a layout: the class of its slides. */
export type Layout = keyof typeof layouts;

const byName: Readonly<Record<string, Kind>> = layouts;

/** The layout with a name; the one for text where there is none. */
export const layoutNamed = (name: string): Kind => byName[name] ?? layouts.words;

/** The layout that a slide's parts tell: text, lists, tables and pictures have one of their own. */
export function layoutOf(content: unknown): Layout {
  const parts = new Set(typesIn(content));
  const isMade = ([, kind]: [string, Kind]) => kind.parts?.some((part) => parts.has(part));
  // `entries` does not know that the names are the layouts'.
  return (Object.entries(byName).find(isMade)?.[0] ?? 'words') as Layout;
}

/** The components and tags that a slide's content is made of, without what the stage does not show. */
function typesIn(content: unknown): unknown[] {
  if (Array.isArray(content)) return content.flatMap(typesIn);
  if (!isNode(content) || content.type === Notes || content.type === Background) return [];
  return [content.type, ...typesIn(content.props['children'])];
}
