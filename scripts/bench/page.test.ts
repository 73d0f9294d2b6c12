import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { pageOf } from './page.tsx';
import { goalOf } from './report.ts';
import { own, rows } from './rows.ts';

const run = {
  machine: 'to kerner',
  day: '2022-03-12',
  tools: {
    [own]: { build: [1.4, 1.2, 1.3], busy: [30] },
    'lean reveal.js': { build: [0.5, 0.4, 0.6], busy: [24] },
    Slidev: { build: [4.3] },
  },
};

it('a run is a page of its own: a chart for each row that was measured, the least on top, with what it was held against', async () => {
  const { document } = parseHTML(await pageOf(run));
  const charts = [...document.querySelectorAll('figure[data-chart="ranking"]')];
  expect(charts.map((chart) => chart.closest('section')?.id)).toEqual(['build', 'busy']);
  const [build] = charts;
  expect([...(build?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent)).toEqual([
    'lean reveal.js0,5 s',
    'denne præsentation1,3 s',
    'Slidev4,3 s',
  ]);
  expect(document.querySelector('#build h3')?.textContent).toBe('bygning: nået');
  expect(document.querySelector('#busy h3')?.textContent).toBe('sidens egen tråd for en tast: ikke nået');
  expect(document.querySelectorAll('script[src], link[rel="stylesheet"]')).toHaveLength(0);
});

it('a row is reached only where there is something to hold it against', () => {
  const [text] = rows.filter(({ id }) => id === 'text');
  if (!text) throw new Error('No row for a saved text.');
  expect(goalOf(run, text)).toBeUndefined();
  expect(goalOf({ ...run, tools: { ...run.tools, Slidev: { text: [80] } } }, text)).toEqual({
    most: 80,
    reached: false,
  });
});

it('a day of many slides is held against the day as it is, whatever else was measured', () => {
  const [start] = rows.filter(({ id }) => id === 'start300');
  if (!start) throw new Error('No row for three hundred slides.');
  const goalAt = (times: number) => goalOf({ ...run, tools: { [own]: { start300: [times] } } }, start);
  expect(goalAt(1.5)).toEqual({ most: 1.5, reached: true });
  expect(goalAt(1.51)).toEqual({ most: 1.5, reached: false });
});
