import { ColumnChart } from '../chart/column-chart.tsx';
import { LineChart } from '../chart/line-chart.tsx';
import { Ranking } from '../chart/ranking.tsx';
import { ShareBar } from '../chart/share-bar.tsx';
import { Background } from './background.tsx';
import { Film } from './film.tsx';
import { KeyFigure } from '../figure/key-figure.tsx';
import { Notes } from './notes.tsx';
import { isNode } from './vnode-parts.ts';
import { Programme } from '../day/programme.tsx';
import { QuoteWall } from '../quote/quote.tsx';
import { Subjects } from './subject.tsx';
import { Timer } from '../day/timer.tsx';

/** The layouts a slide can have; `slide.css` draws them. */
export type Layout =
  | 'title'
  | 'programme'
  | 'section'
  | 'break'
  | 'finding'
  | 'words'
  | 'quotes'
  | 'quote-alone'
  | 'film'
  | 'work'
  | 'closing';

/** The layout of the slide that a part is made for; the first that has one of its parts is the slide's. */
const layouts: readonly (readonly [layout: Layout, parts: readonly unknown[]])[] = [
  ['quotes', [QuoteWall]],
  ['film', [Film]],
  ['programme', [Programme]],
  ['work', [Timer, Subjects]],
  ['finding', [ColumnChart, LineChart, ShareBar, Ranking, KeyFigure]],
];

/** The layout that a slide's parts tell: text, lists, tables and pictures have one of their own. */
export function layoutOf(content: unknown): Layout {
  const parts = new Set(typesIn(content));
  return layouts.find(([, own]) => own.some((part) => parts.has(part)))?.[0] ?? 'words';
}

/** The components and tags that a slide's content is made of, without what the stage does not show. */
function typesIn(content: unknown): unknown[] {
  if (Array.isArray(content)) return content.flatMap(typesIn);
  if (!isNode(content) || content.type === Notes || content.type === Background) return [];
  return [content.type, ...typesIn(content.props['children'])];
}
