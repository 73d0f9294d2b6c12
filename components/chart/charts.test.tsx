import { render } from 'preact-render-to-string';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { ColumnChart } from './column-chart.tsx';
import type { Figure } from '../../data/figure/figure.ts';
import { count, exampleSource, share, unknown } from '../../tests/support/example-figure.ts';
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
const nye = { name: 'nye bisiddersager', title: 'Nye bisiddersager', note: undefined, series, columns };
const told = { title: 'Nye bisiddersager', finding: 'Flere fik en bisidder.' };

test('a column chart is a table that can be read without script', () => {
  const figure = figureOf(<ColumnChart {...told} of={nye} />);
  expect(rowsOf(figure)).toEqual([
    ['År', 'Kommunen', 'Familieretshuset', 'I alt'],
    ['2020', '65\u00a0pct.', '35\u00a0pct.', '674'],
    ['2021', '439', 'ikke oplyst', '5.219'],
  ]);
});

test('every number in the table is data, every year a time, every unknown neither', () => {
  const figure = figureOf(<ColumnChart {...told} of={nye} />);
  expect(figure.querySelector('td')?.innerHTML).toBe('<data value="65" data-unit="pct">65&#160;pct.</data>');
  expect(figure.querySelector('tbody th')?.innerHTML).toBe('<time datetime="2020">2020</time>');
  expect(figure.querySelectorAll('td[data-unknown]')).toHaveLength(1);
});

test('the caption says what is shown, what is found, and where the numbers stand', () => {
  const figure = figureOf(<ColumnChart {...told} of={nye} />);
  const unwritten = figure.querySelector('.unwritten');
  expect(unwritten?.hasAttribute('hidden'), 'until some number has no room').toBe(true);
  unwritten?.remove();
  expect(textOf(figure.querySelector('figcaption'))).toBe(
    'Nye bisiddersager Flere fik en bisidder. Tallene står i tabellen.',
  );
});

test('under a chart stand its base, its note and its source, each once', () => {
  const figure = figureOf(<ColumnChart {...told} of={nye} note="En note." />);
  expect(textOf(figure.querySelector('.chart-foot'))).toBe(
    'Procentgrundlag: 674 nye bisiddersager. En note. Kilde: Børns Vilkår.',
  );
});

test('bases of two years are told apart', () => {
  const of = [2020, 2021].map((year) =>
    share(45, count(year - 1300, { id: `børn.${year}.alle`, name: 'børn', period: { year } })),
  );
  const figure = figureOf(<ShareBar {...told} of={Object.fromEntries(of.map((part, at) => [at, part]))} />);
  expect(textOf(figure.querySelector('.chart-foot'))).toBe(
    'Procentgrundlag: 720 børn i 2020. Procentgrundlag: 721 børn i 2021. Kilde: Børns Vilkår.',
  );
});

test('the source of a base is a source of the chart', () => {
  const other = count(674, { name: 'børn', sources: [exampleSource('Danmarks Statistik')] });
  const figure = figureOf(<ShareBar {...told} of={{ a: share(65, other) }} />);
  expect(textOf(figure.querySelector('.chart-foot'))).toBe(
    'Procentgrundlag: 674 børn. Kilde: Børns Vilkår og Danmarks Statistik.',
  );
});

test('the legend names the series, and what is outlined where something is not stated', () => {
  const known = columns.slice(0, 1);
  const legend = (of: typeof columns) =>
    [...figureOf(<ColumnChart {...told} of={{ ...nye, columns: of }} />).querySelectorAll('li')].map(textOf);
  expect(legend(known)).toEqual(series);
  expect(legend(columns)).toEqual([...series, 'Ikke oplyst']);
  const without = (['missing', 'suppressed'] as const).map((status) => ({ ...unknown(), status }));
  const withheld = { year: 2022, total: count(5219), parts: without };
  expect(legend([withheld])).toEqual([...series, 'Mangler eller skjult']);
});

test('a column chart with more series than colours is a mistake', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(() => render(<ColumnChart {...told} of={{ ...nye, series: six, columns: [] }} />)).toThrow(
    'Diagrammet »Nye bisiddersager« har 6 dele. Der er farver til 5.',
  );
});

test('parts that are more than the whole, or no shares, are a mistake', () => {
  const bar = (...shares: number[]) => (
    <ShareBar {...told} of={Object.fromEntries(shares.map((value, at) => [at, share(value)]))} />
  );
  expect(() => render(bar(70, 54.1))).toThrow(
    'Andelene i »Nye bisiddersager« giver 124,1 pct. De kan højst give 100.',
  );
  expect(() => render(<ShareBar {...told} of={{ a: base }} />)).toThrow(
    'Diagrammet »Nye bisiddersager« viser andele. »nye bisiddersager« er et antal.',
  );
  expect(() => render(bar(33.4, 33.4, 33.4))).not.toThrow();
});

const entry = (name: string, share: Figure, amongMostFrequent = false) => ({
  name,
  share,
  amongMostFrequent,
});

const listOf = (...entries: ReturnType<typeof entry>[]) =>
  Object.assign(entries, { title: 'Hyppigste problemer' });

test('a ranking where no share is known is a picture without lengths, and needs no script', () => {
  const items = listOf(...['Mistrivsel', 'Fysisk vold'].map((name) => entry(name, unknown('pct.'))));
  const figure = figureOf(<Ranking {...told} of={items} />);
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
  const items = [entry('Fysisk vold', share(28)), entry('Mistrivsel', share(41))];
  const figure = figureOf(<Ranking {...told} of={listOf(...items)} />);
  expect(
    rowsOf(figure)
      .slice(1)
      .map(([name]) => name),
  ).toEqual(['Mistrivsel', 'Fysisk vold']);
  expect(figure.querySelector('.plot')?.innerHTML).toBe('');
  expect(figure.hasAttribute('data-drawn')).toBe(false);
  const mixed = figureOf(<Ranking {...told} of={listOf(entry('Andet', unknown('pct.')), ...items)} />);
  expect(
    rowsOf(mixed)
      .slice(1)
      .map(([name]) => name),
  ).toEqual(['Andet', 'Fysisk vold', 'Mistrivsel']);
});

const many = (values: (number | undefined)[]) => ({
  name: 'besvarede opkald',
  title: 'Besvarede opkald',
  note: undefined,
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

test('a line of one year, or of more years than there is room for, is a mistake', () => {
  const years = (length: number) => many(Array.from({ length }, () => 5));
  expect(() => render(<LineChart of={years(20)} finding="" />)).not.toThrow();
  expect(() => render(<LineChart of={years(21)} finding="" />)).toThrow(
    'Diagrammet »Besvarede opkald« har 21 år. En linje har plads til 20.',
  );
  expect(() => render(<LineChart of={years(1)} finding="" />)).toThrow(
    'Diagrammet »Besvarede opkald« har kun ét år. En linje skal have mindst to.',
  );
});

test('a chart takes its title from its numbers, unless another is written', () => {
  const caption = (chart: VNode) => textOf(figureOf(chart).querySelector('table caption'));
  expect(caption(<ColumnChart of={nye} />)).toBe('Nye bisiddersager');
  expect(caption(<ColumnChart of={nye} title="Sager" />)).toBe('Sager');
  expect(caption(<LineChart of={nye} />)).toBe('Nye bisiddersager');
  const problems = listOf(entry('A', share(28)));
  expect(caption(<Ranking of={problems} />)).toBe('Hyppigste problemer');
  expect(caption(<Ranking of={problems} title="Problemer" />)).toBe('Problemer');
});

test('a chart says what one has to know of its numbers, unless the slide says something else', () => {
  const of = { ...nye, note: 'En sag er ikke et barn.' };
  const foot = (chart: VNode) => textOf(figureOf(chart).querySelector('.chart-foot'));
  expect(foot(<ColumnChart of={of} />)).toContain('En sag er ikke et barn.');
  expect(foot(<LineChart of={of} />)).toContain('En sag er ikke et barn.');
  expect(foot(<ColumnChart of={of} note="Noget andet." />)).not.toContain('En sag');
});

test('the legend of a share bar says a share before its name, and that there is none after it', () => {
  const of = {
    kommunen: { ...share(65, base), name: 'nye sager i kommunen' },
    familieretshuset: { ...unknown('pct.', base), name: 'nye sager i Familieretshuset' },
  };
  const entries = figureOf(<ShareBar {...told} of={of} />).querySelectorAll('.chart-legend li');
  expect([...entries].map(textOf)).toEqual([
    '65\u00a0pct. nye sager i kommunen',
    'nye sager i Familieretshuset: ikke oplyst',
  ]);
});

test('a ranking without a row is not drawn', () => {
  expect(render(<Ranking of={listOf()} />)).toBe('');
});

const findingIn = (chart: VNode) =>
  textOf(figureOf(chart).querySelector('figcaption > .visually-hidden'))?.replace(
    ' Tallene står i tabellen.',
    '',
  );

test('numbers by year say how they went, from the first year with a value to the last, as figures', () => {
  expect(findingIn(<ColumnChart of={nye} />)).toBe(
    'Antallet af nye bisiddersager gik fra 674 i 2020 til 5.219 i 2021.',
  );
  expect(findingIn(<LineChart of={many([undefined, 4310, undefined, 5102, undefined])} />)).toBe(
    'Antallet af besvarede opkald gik fra 4.310 i 2011 til 5.102 i 2013.',
  );
  const finding = figureOf(<ColumnChart of={nye} />).querySelector('figcaption > .visually-hidden');
  expect(finding?.querySelectorAll('data')).toHaveLength(2);
  expect(finding?.querySelectorAll('time')).toHaveLength(2);
});

test('of one year that is known they say what it was, and of none why not', () => {
  expect(findingIn(<ColumnChart of={many([undefined, 757])} />)).toBe(
    'Antallet af besvarede opkald var 757 i 2011.',
  );
  expect(findingIn(<ColumnChart of={many([undefined, undefined])} />)).toBe(
    'Antallet af besvarede opkald er ikke oplyst.',
  );
  const [known] = many([5]).columns;
  const without = (['missing', 'suppressed'] as const).map((status) => ({ ...unknown(), status }));
  const hidden = without.map((total) => ({ year: 2021, ...known, total, parts: [] }));
  expect(findingIn(<LineChart of={{ ...many([]), columns: hidden }} />)).toBe(
    'Antallet af besvarede opkald mangler eller er skjult.',
  );
});

test('a change by year is no number of anything', () => {
  const changes = [5, 12].map((value, at) => ({ year: 2020 + at, total: share(value, base), parts: [] }));
  const told = { name: 'ændring i nye sager', title: 'Ændring i nye sager', note: undefined };
  expect(findingIn(<LineChart of={{ ...told, series: [], columns: changes }} />)).toBe(
    'Ændring i nye sager gik fra 5\u00a0pct. i 2020 til 12\u00a0pct. i 2021.',
  );
});

test.each([
  [
    'what the source names, and that no share is known',
    [entry('Mistrivsel', unknown('pct.'), true), entry('Fysisk vold', unknown('pct.'), true)],
    'De hyppigste er »Mistrivsel« og »Fysisk vold«. Andelene er ikke oplyst.',
  ],
  [
    'what the source names, before the shares',
    [
      entry('A', share(40), true),
      entry('B', share(30), true),
      entry('C', share(20), true),
      entry('D', share(9)),
    ],
    'De hyppigste er »A«, »B« og »C«.',
  ],
  ['the largest share', [entry('A', share(28)), entry('B', share(41))], 'Den hyppigste er »B«.'],
  [
    'all that have the largest share',
    [entry('A', share(41)), entry('B', share(41)), entry('C', share(3))],
    'De hyppigste er »A« og »B«.',
  ],
  [
    'none where a share may be larger',
    [entry('A', share(28)), entry('B', unknown('pct.'))],
    'Nogle af andelene er ikke oplyst.',
  ],
  [
    'that all shares are still to be written',
    [entry('A', { ...unknown('pct.'), status: 'missing' })],
    'Andelene mangler.',
  ],
])('a ranking says of itself %s', (_, of, finding) => {
  expect(findingIn(<Ranking of={listOf(...of)} />)?.replace('Tallene står i tabellen.', '')).toBe(finding);
});

test('what a slide writes of a chart stands instead of what the chart says itself', () => {
  for (const chart of [
    <ColumnChart of={nye} finding="Sådan." />,
    <LineChart of={nye} finding="Sådan." />,
    <Ranking of={listOf(entry('A', share(28)))} finding="Sådan." />,
  ])
    expect(findingIn(chart)).toBe('Sådan.');
});
