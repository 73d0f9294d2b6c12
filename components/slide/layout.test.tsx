import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { ComponentChildren } from 'preact';
import { count, share } from '../../tests/support/example-figure.ts';
import {
  ColumnChart,
  Columns,
  KeyFigure,
  LineChart,
  Notes,
  Photo,
  Quote,
  QuoteWall,
  Ranking,
  ShareBar,
  Slide,
  Subject,
  Subjects,
  Timer,
  UnitChart,
} from '../index.ts';
import { layoutOf, withoutRoom } from './layout.ts';

const years = {
  note: undefined,
  name: 'nye sager',
  title: 'Nye sager',
  series: [],
  columns: [
    { year: 2020, total: count(1), parts: [] },
    { year: 2021, total: count(2), parts: [] },
  ],
};

test.each([
  ['text', <p>Tekst</p>, 'words'],
  [
    'a list',
    <ul>
      <li>Punkt</li>
    </ul>,
    'words',
  ],
  ['nothing but a heading', <h3>Overskrift</h3>, 'words'],
  ['columns', <ColumnChart of={years} finding="" />, 'finding'],
  [
    'a line, whatever stands round it',
    <div>
      <LineChart of={years} finding="" />
    </div>,
    'finding',
  ],
  ['a share', <ShareBar title="" finding="" of={{ a: share(40) }} />, 'finding'],
  ['a ranking', <Ranking of={Object.assign([], { title: '' })} />, 'finding'],
  ['a key figure', <KeyFigure of={count(1)}>sager</KeyFigure>, 'finding'],
  ['quotes', <QuoteWall of={[]} />, 'quotes'],
  [
    'subjects',
    <Subjects>
      <Subject>Om bisidning</Subject>
    </Subjects>,
    'work',
  ],
  [
    'a chart that only the speaker has',
    <Notes>
      <LineChart of={years} finding="" />
    </Notes>,
    'words',
  ],
] satisfies [string, ComponentChildren, string][])(
  'a slide with %s has its layout',
  (_what, part, layout) => {
    expect(layoutOf(['\n', part])).toBe(layout);
  },
);

test('a layout that is said is the one', () => {
  const slide = renderToStaticMarkup(
    <Slide id="a" layout="work">
      <p>Tekst</p>
    </Slide>,
  );
  expect(slide).toContain('class="slide work"');
});

const chart = <LineChart of={years} finding="" />;
const key = <KeyFigure of={count(1)}>sager</KeyFigure>;
const columns = (
  <Columns>
    <p>Et</p>
    <hr />
    <Photo src="a.jpg" alt="To børn" />
  </Columns>
);

test.each([
  ['columns beside a chart', [columns, chart, key], ['Columns beside LineChart']],
  ['a picture beside key figures', [key, <Photo src="a.jpg" alt="To børn" />], ['Photo beside KeyFigure']],
  [
    'key figures under arches',
    [<UnitChart of={count(1)} />, key, key],
    ['KeyFigure beside UnitChart', 'KeyFigure beside UnitChart'],
  ],
  ['a chart under a timer', [<Timer minutes={20} />, <div>{chart}</div>], ['LineChart beside Timer']],
  ['two walls of quotes', [<QuoteWall />, <QuoteWall />], ['QuoteWall beside QuoteWall']],
  ['a quote under a timer', [<Quote of={undefined} />, <Timer minutes={20} />], ['Quote beside Timer']],
] satisfies [string, ComponentChildren, string[]][])('a slide has no room for %s', (_, content, told) => {
  const found = withoutRoom(layoutOf(content), content);
  expect(found.map(({ name, beside }) => `${name} beside ${beside}`)).toEqual(told);
});

test.each([
  ['a chart, key figures and a quote', [chart, key, key, <Quote of={undefined} />]],
  ['two charts beside each other', [<ColumnChart of={years} finding="" />, chart, key]],
  ['a timer and subjects', [<Timer minutes={20} />, <Subjects>Emner</Subjects>]],
  ['columns, pictures and quotes', [columns, <Photo src="a.jpg" alt="To børn" />, <Quote of={undefined} />]],
  [
    'quotes on a wall',
    <QuoteWall>
      {[1, 2].map(() => (
        <Quote of={undefined} />
      ))}
    </QuoteWall>,
  ],
  ['a chart, and another that only the page to read has', [chart, <div data-only="reading">{chart}</div>]],
  ['a chart, and another for the speaker', [chart, <Notes>{chart}</Notes>]],
] satisfies [string, ComponentChildren][])('a slide has room for %s', (_, content) => {
  expect(withoutRoom(layoutOf(content), content)).toEqual([]);
});

test('a part has no room on a slide that opens an item', () => {
  expect(withoutRoom('section', chart)).toMatchObject([{ name: 'LineChart' }]);
});
