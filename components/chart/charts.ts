/** Every kind of chart that a slide may use. */
export { ColumnChart } from './column-chart.tsx';
export { LineChart } from './line-chart.tsx';
export { Ranking } from './ranking.tsx';
export { ShareBar } from './share-bar.tsx';
