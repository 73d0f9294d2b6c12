import * as charts from '../chart/charts.ts';
import { UnitChart } from '../chart/unit-chart.tsx';
import { Programme } from '../day/programme.tsx';
import { Timer } from '../day/timer.tsx';
import { KeyFigure } from '../figure/key-figure.tsx';
import { Quote, QuoteWall } from '../quote/quote.tsx';
import { Background } from './background.tsx';
import { Columns } from './columns.tsx';
import { Film } from './film.tsx';
import { countSteps } from './fit/count.ts';
import { findingPages } from './fit/finding.ts';
import { divided, onOnePage, type Fitting } from './fit/one-page.ts';
import { aloneSteps, breakSteps, filmSteps, firstSteps, sectionSteps, workSteps } from './fit/openings.ts';
import { programmePages } from './fit/programme.ts';
import { quotePages } from './fit/quotes.ts';
import { wordsSteps } from './fit/words.ts';
import { Notes } from './notes.tsx';
import { Photo } from './photo.tsx';
import { Subjects } from './subject.tsx';
import { isNode } from './vnode-parts.ts';

/** The parts that take room of their own on the stage, by their names. */
const sized = {
  ...charts,
  ...{ UnitChart, KeyFigure, QuoteWall, Quote, Film, Programme, Timer, Subjects, Columns, Photo },
} satisfies Record<string, unknown>;

type Sized = keyof typeof sized;

type Kind = Readonly<{
  /** How all of it gets room on the stage. */
  fit: Fitting;
  /** What there is room for beside text: one of each of these, or one of some. */
  one?: readonly (Sized | readonly Sized[])[];
  /** What there may be several of. */
  several?: readonly Sized[];
  /** What there may be several of, too, and what does not tell that a slide has it. */
  also?: readonly Sized[];
  /** Whether it opens an agenda item, and says when that is. */
  opens?: true;
  /** Whether it is there for its quotes alone. */
  forQuotes?: true;
}>;

/**
 * The layouts that a slide can have; each is drawn by the styles of its name. A slide with a part that one of them is
 * made for has it, and of several layouts the first.
 */
export const layouts = {
  quotes: { fit: divided(quotePages), one: ['QuoteWall'], forQuotes: true },
  film: { fit: onOnePage(filmSteps, 'narrow'), one: ['Film'] },
  programme: { fit: divided(programmePages), one: ['Programme'] },
  work: { fit: onOnePage(workSteps), one: ['Timer', 'Subjects'] },
  count: { fit: onOnePage(countSteps), one: ['UnitChart'] },
  finding: { fit: findingPages, several: [...namesOf(charts), 'KeyFigure'], also: ['Quote'] },
  words: { fit: onOnePage(wordsSteps, 'own'), also: ['Columns', 'Photo', 'Quote'] },
  title: { fit: onOnePage(firstSteps, 'narrow'), opens: true },
  section: { fit: onOnePage(sectionSteps, 'narrow'), opens: true },
  break: { fit: onOnePage(breakSteps, 'narrow'), opens: true },
  closing: { fit: onOnePage(firstSteps, 'narrow'), opens: true },
  'quote-alone': { fit: onOnePage(aloneSteps), also: ['Quote'], forQuotes: true },
} satisfies Record<string, Kind>;

/** The name of a layout: the class of its slides. */
export type Layout = keyof typeof layouts;

const byName: Readonly<Record<string, Kind>> = layouts;

/** The layout with a name; the one for text where there is none. */
export const layoutNamed = (name: string): Kind => byName[name] ?? layouts.words;

/** The layout that a slide's parts tell: text, lists, tables and pictures have one of their own. */
export function layoutOf(content: unknown): Layout {
  const parts = sizedIn(content).map(({ name }) => name);
  const isMade = ([, { one = [], several = [] }]: [string, Kind]) =>
    [...one.flat(), ...several].some((part) => parts.includes(part));
  // `entries` does not know that the names are the layouts'.
  return (Object.entries(byName).find(isMade)?.[0] ?? 'words') as Layout;
}

/** A part that takes room of its own, and where it stands in its file: "12:3". */
type Placed = Readonly<{ name: Sized; at: string | undefined }>;

/** The parts that a slide with a layout has no room for, and beside which other. One that says its layout itself, and has nothing of what that is for, is left as it is. */
export function withoutRoom(layout: Layout, content: unknown): readonly (Placed & { beside?: Sized })[] {
  const { one = [], several = [], also = [], opens } = layoutNamed(layout);
  const many = [...several, ...also];
  const sets = [...one.map((names) => [names].flat()), many];
  const parts = sizedIn(content);
  return parts.flatMap((part, index) => {
    const alike = sets.find((names) => names.includes(part.name));
    const others = alike ? parts.slice(0, index) : parts;
    const beside = others.find(({ name }) => (alike ?? sets.flat()).includes(name))?.name;
    const hasRoom = alike === many || (!beside && !opens);
    return hasRoom ? [] : [{ ...part, ...(beside && { beside }) }];
  });
}

/** What stands in another part takes the room of that. */
const rooms: readonly Sized[] = ['QuoteWall', 'Columns'];

/** The parts with room of their own in a slide's content, without what the stage does not show. */
function sizedIn(content: unknown): Placed[] {
  if (Array.isArray(content)) return content.flatMap(sizedIn);
  if (!isNode(content) || content.type === Notes || content.type === Background) return [];
  const { children, at, 'data-only': only } = content.props;
  if (only === 'reading') return [];
  const name = namesOf(sized).find((one) => sized[one] === content.type);
  const own = name ? [{ name, at: typeof at === 'string' ? at : undefined }] : [];
  return name && rooms.includes(name) ? own : [...own, ...sizedIn(children)];
}

// `keys` does not know that an object written here has no others.
function namesOf<Name extends string>(parts: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(parts) as Name[];
}
