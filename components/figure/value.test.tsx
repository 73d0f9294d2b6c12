import { parseHTML } from 'linkedom';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { count, exampleSource, share, unknown } from '../../tests/support/example-figure.ts';
import { ShareBar } from '../chart/share-bar.tsx';
import { Rendered, type Footnotes } from '../slide/rendering.tsx';
import { KeyFigure } from './key-figure.tsx';
import { Notes } from '../slide/notes.tsx';
import { Slide } from '../slide/slide.tsx';
import { Value } from './value.tsx';
import { Written } from '../slide/written.tsx';
import type { Figure } from '../../data/figure/figure.ts';
import type { VNode } from 'preact';

const approximate: Figure = { ...unknown(), id: 'sager.2020.anslag', status: 'approximate', value: 1200 };
const suppressed: Figure = { ...unknown(), status: 'suppressed' };
const total = count(5219, { id: 'sager.i-alt' });
const kommune = share(65, total);

const pageOf = (content: VNode, footnotes: Footnotes = new Map()) =>
  parseHTML(`<html><body>${render(<Rendered footnotes={footnotes}>{content}</Rendered>)}</body></html>`)
    .document.body;
const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim();

test('a figure is printed by how sure it is', () => {
  const printed = [total, kommune, approximate, unknown(), suppressed].map((of) =>
    textOf(pageOf(<Value of={of} />)),
  );
  expect(printed).toEqual(['5.219', '65 pct.', 'ca. 1.200', 'ikke oplyst', 'skjult']);
});

test('without a reading view to be asked in, a figure is only a number', () => {
  expect(render(<Value of={total} />)).toBe('<data value="5219">5.219</data>');
});

test('a figure is text, and the button that asks where it comes from lies over it without a word of its own', () => {
  const data = pageOf(<Value of={total} />).querySelector('data');
  const button = data?.querySelector('button');
  expect(data?.textContent).toBe('5.219');
  expect(button?.getAttribute('popovertarget')).toBe('tal-sager.i-alt');
  expect(button?.getAttribute('aria-label')).toBe('Se kilden til 5.219');
  expect(button?.getAttribute('data-only')).toBe('reading');
});

test('a figure that has no value is asked why', () => {
  const labels = [unknown(), suppressed].map((of) =>
    pageOf(<Value of={of} />)
      .querySelector('button')
      ?.getAttribute('aria-label'),
  );
  expect(labels).toEqual(['Hvorfor ikke oplyst?', 'Hvorfor skjult?']);
});

test('footnotes are numbered as they are met, and a figure keeps its number', () => {
  const footnotes: Footnotes = new Map();
  const page = pageOf(
    <p>
      <Value of={total} />
      <Value of={approximate} />
      <Value of={total} />
    </p>,
    footnotes,
  );
  expect([...page.querySelectorAll('data')].map((data) => data.getAttribute('data-note'))).toEqual([
    '1',
    '2',
    '1',
  ]);
  expect([...footnotes.values()]).toEqual([total, approximate]);
});

test('what nobody reads in the reading view has no footnotes: speaker notes, slides of the stage, words for the ear', () => {
  const unread = [
    <Rendered notes>
      <Notes>
        <Value of={total} />
      </Notes>
    </Rendered>,
    <Slide id="a" layout="quotes" only="stage">
      <Value of={total} />
    </Slide>,
  ];
  for (const content of unread)
    expect(pageOf(content).querySelectorAll('button, [data-note]')).toHaveLength(0);
  const chart = pageOf(<ShareBar title="Andele" finding={<Value of={total} />} of={{ kommune }} />);
  expect(chart.querySelectorAll('figcaption button, [aria-hidden] button')).toHaveLength(0);
});

test('a number in a table has the number of its footnote, and no button', () => {
  const chart = pageOf(<ShareBar title="Andele" finding="." of={{ kommune }} />);
  expect(chart.querySelector('td data')?.getAttribute('data-note')).toBe('1');
  expect(chart.querySelectorAll('table button')).toHaveLength(0);
});

const from = (producer: string, id: string) => count(1, { id, sources: [exampleSource(producer)] });

test('a slide with numbers says once where all of them come from: heading, chart and key figures', () => {
  const slide = pageOf(
    <Slide id="a" layout="finding">
      <h3>
        I alt <Value of={from('Ankestyrelsen', 'a')} />
      </h3>
      <ShareBar title="Andele" finding="." of={{ kommune }} />
      <KeyFigure of={from('Danmarks Statistik', 'b')}>sager</KeyFigure>
    </Slide>,
  );
  const lines = [...slide.querySelectorAll('.foot, .chart-foot')].map(textOf);
  expect(lines).toEqual([
    'Procentgrundlag: 5.219 nye sager. Kilde: Børns Vilkår, Ankestyrelsen og Danmarks Statistik.',
  ]);
});

test('a slide with a number and no chart has a source line of its own', () => {
  const slide = pageOf(
    <Slide id="a" layout="finding">
      <KeyFigure of={total}>sager</KeyFigure>
    </Slide>,
  );
  expect(textOf(slide.querySelector('.foot'))).toBe('Kilde: Børns Vilkår.');
});

test('a slide without numbers has no source line: a year and what the speaker says are none', () => {
  const slide = pageOf(
    <Slide id="a" layout="finding">
      <h3>
        Siden <Written value={2008} name="sager.begyndte" at="1:1" />
      </h3>
      <Notes>
        <Value of={total} />
      </Notes>
    </Slide>,
  );
  expect(slide.querySelector('.slide-body')?.children).toHaveLength(1);
});

test('a number in a heading is asked under the slide, since a button would be read as part of the heading', () => {
  const slide = pageOf(
    <Slide id="a" layout="finding">
      <h3>
        <Value of={total} /> sager
      </h3>
    </Slide>,
  );
  const line = slide.querySelector('.heading-figures');
  expect(textOf(line)).toBe('Tal i overskriften: 5.219');
  expect(line?.querySelectorAll('button')).toHaveLength(1);
  expect(line?.getAttribute('data-only')).toBe('reading');
});
