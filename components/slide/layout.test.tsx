import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { ComponentChildren } from 'preact';
import { count, share } from '../chart/example.ts';
import {
  ColumnChart,
  KeyFigure,
  LineChart,
  Notes,
  QuoteWall,
  Ranking,
  ShareBar,
  Slide,
  Subject,
  Subjects,
} from '../index.ts';
import { layoutOf } from './layout.ts';

const years = {
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
