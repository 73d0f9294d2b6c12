/** What a slide may use. */
export { Background } from './background.tsx';
export { Change } from './change.tsx';
export { Claim } from './claim.tsx';
export { ColumnChart } from './chart/column-chart.tsx';
export * from './conditions.ts';
export { Film } from './film.tsx';
export { KeyFigure } from './key-figure.tsx';
export { Notes } from './notes.tsx';
export { Opening } from './opening.tsx';
export { Programme } from './programme.tsx';
export { Quote, QuoteAlone, QuoteWall } from './quote.tsx';
export { Ranking } from './chart/ranking.tsx';
export { ShareBar } from './chart/share-bar.tsx';
export { Slide, Stack } from './slide.tsx';
export { Subject, Subjects } from './subject.tsx';
export { Year } from './time.tsx';
export { Timer } from './timer.tsx';
export { Value } from './value.tsx';
