import { render } from 'preact-render-to-string';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { ColumnChart } from './column-chart.tsx';
import { count, exampleSource, share, unknown } from './example.ts';
import { LineChart } from './line-chart.tsx';
import { Ranking } from './ranking.tsx';
import { ShareBar } from './share-bar.tsx';
import type { VNode } from 'preact';

const figureOf = (chart: VNode) => {
  const figure = parseHTML(`<html><body>${render(chart)}</body></html>`).document.querySelector('figure');
  if (!figure) throw new Error('no figure');
  return figure;
};
const textOf = (element: Element | null) => element?.textContent.replace(/[ \n]+/g, ' ').trim();
const rowsOf = (figure: Element) =>
  [...figure.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => textOf(cell)));

const base = count(674, { name: 'nye bisiddersager' });
const columns = [
  { year: 2020, total: base, parts: [share(65, base), share(35, base)] },
  { year: 2021, total: count(5219), parts: [count(439), unknown()] },
];
const series = ['Kommunen', 'Familieretshuset'];
const told = { title: 'Nye bisiddersager', finding: 'Flere fik en bisidder.' };

test('a column chart is a table that can be read without script', () => {
  const figure = figureOf(<ColumnChart {...told} series={series} columns={columns} />);
  expect(rowsOf(figure)).toEqual([
    ['År', 'Kommunen', 'Familieretshuset', 'I alt'],
    ['2020', '65\u00a0pct.', '35\u00a0pct.', '674'],
    ['2021', '439', 'ikke oplyst', '5.219'],
  ]);
});

test('every number in the table is data, every year a time, every unknown neither', () => {
  const figure = figureOf(<ColumnChart {...told} series={series} columns={columns} />);
  expect(figure.querySelector('td')?.innerHTML).toBe('<data value="65" data-unit="pct">65&#160;pct.</data>');
  expect(figure.querySelector('tbody th')?.innerHTML).toBe('<time datetime="2020">2020</time>');
  expect(figure.querySelectorAll('td[data-unknown]')).toHaveLength(1);
});

test('the caption says what is shown, what is found, and where the numbers stand', () => {
  const figure = figureOf(<ColumnChart {...told} series={series} columns={columns} />);
  const unwritten = figure.querySelector('.unwritten');
  expect(unwritten?.hasAttribute('hidden'), 'until some number has no room').toBe(true);
  unwritten?.remove();
  expect(textOf(figure.querySelector('figcaption'))).toBe(
    'Nye bisiddersager Flere fik en bisidder. Tallene står i tabellen.',
  );
});

test('under a chart stand its base, its note and its source, each once', () => {
  const figure = figureOf(<ColumnChart {...told} series={series} columns={columns} note="En note." />);
  expect(textOf(figure.querySelector('.chart-foot'))).toBe(
    'Procentgrundlag: 674 nye bisiddersager. En note. Kilde: Børns Vilkår.',
  );
});

test('the source of a base is a source of the chart', () => {
  const other = count(674, { name: 'børn', sources: [exampleSource('Danmarks Statistik')] });
  const figure = figureOf(<ShareBar {...told} parts={[{ name: 'A', share: share(65, other) }]} />);
  expect(textOf(figure.querySelector('.chart-foot'))).toBe(
    'Procentgrundlag: 674 børn. Kilde: Børns Vilkår og Danmarks Statistik.',
  );
});

test('the legend names the series, and what is outlined where something is not stated', () => {
  const known = columns.slice(0, 1);
  const legend = (of: typeof columns) =>
    [...figureOf(<ColumnChart {...told} series={series} columns={of} />).querySelectorAll('li')].map(textOf);
  expect(legend(known)).toEqual(series);
  expect(legend(columns)).toEqual([...series, 'Ikke oplyst']);
  const without = (['missing', 'suppressed'] as const).map((status) => ({ ...unknown(), status }));
  const withheld = { year: 2022, total: count(5219), parts: without };
  expect(legend([withheld])).toEqual([...series, 'Mangler eller skjult']);
});

test('a column chart with more series than colours, or parts without a series, stops the build', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(() => render(<ColumnChart {...told} series={six} columns={[]} />)).toThrow(
    'Diagrammet "Nye bisiddersager" har 6 serier. Der er farver til 5.',
  );
  expect(() => render(<ColumnChart {...told} series={['Kommunen']} columns={columns} />)).toThrow(
    'Diagrammet "Nye bisiddersager" har 1 serie, men 2020 har 2 tal.',
  );
});

test('parts that are more than the whole, or no shares, stop the build', () => {
  const parts = (...shares: number[]) => shares.map((value) => ({ name: 'del', share: share(value) }));
  expect(() => render(<ShareBar {...told} parts={parts(70, 50)} />)).toThrow(
    'Andelene i "Nye bisiddersager" giver 120 pct. De kan højst give 100.',
  );
  expect(() => render(<ShareBar {...told} parts={[{ name: 'A', share: base }]} />)).toThrow(
    'Diagrammet "Nye bisiddersager" viser andele. "nye bisiddersager" er et antal.',
  );
  expect(() => render(<ShareBar {...told} parts={parts(33.4, 33.4, 33.4)} />)).not.toThrow();
});

test('a ranking where no share is known is a picture without lengths, and needs no script', () => {
  const items = ['Mistrivsel', 'Fysisk vold'].map((name) => ({ name, share: unknown('pct.') }));
  const figure = figureOf(<Ranking {...told} items={items} />);
  expect([...figure.querySelectorAll('.plot li')].map(textOf)).toEqual([
    'MistrivselAndel ikke oplyst',
    'Fysisk voldAndel ikke oplyst',
  ]);
  expect(figure.hasAttribute('data-drawn')).toBe(true);
  expect(rowsOf(figure).slice(1)).toEqual([
    ['Mistrivsel', 'ikke oplyst'],
    ['Fysisk vold', 'ikke oplyst'],
  ]);
});

test('a ranking is sorted by its shares once all are known, and left to the browser to draw', () => {
  const items = [
    { name: 'Fysisk vold', share: share(28) },
    { name: 'Mistrivsel', share: share(41) },
  ];
  const figure = figureOf(<Ranking {...told} items={items} />);
  expect(
    rowsOf(figure)
      .slice(1)
      .map(([name]) => name),
  ).toEqual(['Mistrivsel', 'Fysisk vold']);
  expect(figure.querySelector('.plot')?.innerHTML).toBe('');
  expect(figure.hasAttribute('data-drawn')).toBe(false);
  const mixed = figureOf(<Ranking {...told} items={[{ name: 'Andet', share: unknown('pct.') }, ...items]} />);
  expect(
    rowsOf(mixed)
      .slice(1)
      .map(([name]) => name),
  ).toEqual(['Andet', 'Fysisk vold', 'Mistrivsel']);
});

const many = (values: (number | undefined)[]) => ({
  title: 'Besvarede opkald',
  series: [],
  columns: values.map((value, at) => ({
    year: 2010 + at,
    total: value === undefined ? unknown() : count(value),
    parts: [],
  })),
});

test('a line is a table of its years, and one that is not stated says so there and in the legend', () => {
  const figure = figureOf(<LineChart of={many([4310, undefined, 5102])} finding="Tallet er vokset." />);
  expect(rowsOf(figure)).toEqual([
    ['År', 'Besvarede opkald'],
    ['2010', '4.310'],
    ['2011', 'ikke oplyst'],
    ['2012', '5.102'],
  ]);
  expect([...figure.querySelectorAll('li')].map(textOf)).toEqual(['Ikke oplyst']);
  expect(figure.getAttribute('data-chart')).toBe('line');
  expect(figureOf(<LineChart of={many([1, 2])} finding="" />).querySelector('.chart-legend')).toBe(null);
});

test('a line of one year, or of more years than there is room for, stops the build', () => {
  const years = (length: number) => many(Array.from({ length }, () => 5));
  expect(() => render(<LineChart of={years(20)} finding="" />)).not.toThrow();
  expect(() => render(<LineChart of={years(21)} finding="" />)).toThrow(
    'Diagrammet "Besvarede opkald" har 21 år. Der er plads til 20.',
  );
  expect(() => render(<LineChart of={years(1)} finding="" />)).toThrow(
    'Diagrammet "Besvarede opkald" har 1 år. En linje skal have mindst to; brug <KeyFigure>.',
  );
});

test('a chart takes its numbers as the data has them, and its title unless another is written', () => {
  const nye = { title: 'Nye bisiddersager', series, columns };
  expect(render(<ColumnChart of={nye} finding="" />)).toBe(
    render(<ColumnChart title="Nye bisiddersager" series={series} columns={columns} finding="" />),
  );
  const caption = (chart: VNode) => textOf(figureOf(chart).querySelector('table caption'));
  expect(caption(<ColumnChart of={nye} title="Sager" finding="" />)).toBe('Sager');
  expect(caption(<LineChart of={nye} finding="" />)).toBe('Nye bisiddersager');
  const ranked = [{ name: 'Fysisk vold', share: share(28) }];
  expect(render(<Ranking {...told} of={ranked} />)).toBe(
    render(<Ranking {...told} items={[{ name: 'Fysisk vold', share: share(28) }]} />),
  );
  const part = share(65, base);
  expect(render(<ShareBar {...told} of={{ kommunen: part }} />)).toBe(
    render(<ShareBar {...told} parts={[{ name: part.name, share: part }]} />),
  );
});
