import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Figure } from '../../data/figure/figure.ts';
import { Rendered, type SlideCheck } from '../slide/rendering.tsx';
import { count, share, unknown } from '../../tests/support/example-figure.ts';
import { UnitChart } from './unit-chart.tsx';

const rendered = (of: Figure) => {
  const check: SlideCheck = { figures: [], doubted: [], mistakes: [], typed: [], unstated: [] };
  const html = renderToStaticMarkup(
    <Rendered check={check}>
      <UnitChart of={of} at="12:1" />
    </Rendered>,
  );
  const told = (all: SlideCheck['mistakes']) => all.map(({ at, message }) => `${at} ${message}`);
  return { html, said: told(check.mistakes), missed: told(check.unstated) };
};

const cases = (value: number) => count(value, { id: 'sager.2021.nye', name: 'nye sager', one: 'en sag' });

test('says what each arch is, and as its alternative how many there are', () => {
  const { html, said } = rendered(cases(5219));
  expect(said).toEqual([]);
  expect(html).toContain('Hver bue er en sag.');
  expect(html.match(/role="img" aria-label="5.219 buer, én for hver sag"/g)).toHaveLength(4);
});

test('is told by the data what it counts: another word, and only one', () => {
  const { html } = rendered({ ...cases(1), one: 'et opkald' });
  expect(html).toContain('Hver bue er et opkald.');
  expect(html).toContain('aria-label="1 bue, én for hvert opkald"');
});

const instead = 'Vis det med <KeyFigure>, eller slet <UnitChart>.';
const named = { id: 'sager.2021.nye', name: 'nye sager', one: 'en sag' };
const [given, none] = [cases(5200), { ...unknown(), ...named }];

const notDrawn: readonly (readonly [string, Figure, string])[] = [
  ['not stated', none, 'er ikke oplyst.'],
  ['withheld', { ...none, status: 'suppressed' }, 'er skjult.'],
  ['known about', { ...none, status: 'approximate', value: 5200 }, 'kendes kun omtrent: ca.\u00a05.200.'],
  ['none', cases(0), 'er 0.'],
  ['half a case', { ...given, status: 'given', value: 1.5 }, 'er 1,5.'],
  ['too many', cases(20_001), 'er 20.001. Der er plads til 20.000.'],
];

test.each(notDrawn)('a number that is %s is told where it stands, and nothing is drawn', (_, of, why) => {
  const { html, said, missed } = rendered(of);
  expect(missed).toEqual([`12:1 <UnitChart> tegner en bue for hver, og »nye sager« ${why} ${instead}`]);
  expect({ html, said }).toEqual({ html: '', said: [] });
});

test('a share is refused, whatever it is', () => {
  const { html, said } = rendered(share(35));
  expect(said).toEqual([
    `12:1 <UnitChart> tegner en bue for hver, og »nye sager« er en andel, ikke et antal. ${instead}`,
  ]);
  expect(html).toBe('');
});

test('a count that nobody has named one of is refused', () => {
  const { html, said } = rendered(count(12));
  expect(said).toEqual([
    '12:1 <UnitChart> ved ikke, hvad hver bue er. Skriv det ved »nye« i data/sager.felter.yaml, som »hver: en sag« eller »hver: et opkald«.',
  ]);
  expect(html).toBe('');
});

test('a number that a new year has yet to write is no mistake in the slide', () => {
  expect(rendered({ ...none, status: 'missing' })).toEqual({ html: '', said: [], missed: [] });
});
