/** What a slide may use. */
export { Background } from './background.tsx';
export { Change } from './change.tsx';
export { Claim } from './claim.tsx';
export { ColumnChart } from './chart/column-chart.tsx';
export { Film } from './film.tsx';
export { WithQuotes } from './hidden-quotes.ts';
export { KeyFigure } from './key-figure.tsx';
export { naeste } from './next.tsx';
export { Notes } from './notes.tsx';
export { Opening } from './opening.tsx';
export { Programme } from './programme.tsx';
export { Quote, QuoteAlone, QuoteWall } from './quote.tsx';
export { ForQuote, QuotesAlone } from './quotes-alone.tsx';
export { Ranking } from './chart/ranking.tsx';
export { ShareBar } from './chart/share-bar.tsx';
export { Slide, Stack } from './slide.tsx';
export { Subject, Subjects } from './subject.tsx';
export { Timer } from './timer.tsx';
