import { parseHTML } from 'linkedom';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { count, exampleSource, share, unknown } from '../../tests/support/example-figure.ts';
import { programme as day, type AgendaKind } from '../../data/programme.ts';
import { Contents } from './contents.tsx';
import { Method } from './method.tsx';
import { Page } from './page.tsx';
import type { Figure, Source } from '../../data/figure/figure.ts';

const source: Source = {
  ...exampleSource('Børns Vilkår'),
  id: 'temadag',
  title: 'Temadag',
  place: 'side 4',
  published: 'maj 2022',
  accessed: '3. juni 2022',
  address: 'https://example.org/temadag',
  note: 'Tallene er foreløbige.',
};
const kommune = count(439, {
  id: 'bisiddersager.2021.kommunen',
  name: 'nye sager i kommunen',
  sources: [source],
});
const total: Figure = {
  ...count(757, { id: 'bisiddersager.2021.nye', sources: [source] }),
  status: 'derived',
  value: 757,
  account: '439 + 318',
};
const sinceStart = count(5219, {
  id: 'bisiddersager.2021.siden',
  period: { since: 2008 },
  sources: [source],
});
const part = { ...share(58, total), id: 'bisiddersager.2021.andel' };
const missing: Figure = { ...unknown('underretninger'), id: 'underretninger.2021.vold', name: 'vold' };
const figures = [kommune, total, sinceStart, part, missing];

const methodOf = (props: Partial<Parameters<typeof Method>[0]> = {}) => {
  const method = <Method figures={figures} sources={[]} wordings={[]} footnotes={new Map()} {...props} />;
  return parseHTML(`<html><body>${render(method)}</body></html>`).document;
};
const textOf = (element: Element | null | undefined) =>
  element?.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(textOf);
const notesOn = (...shown: Figure[]) => new Map(shown.map((figure) => [figure.id, figure]));

test('the method lists every figure by subject and year, with value, how it was reached, and where it stands', () => {
  const [table] = methodOf().querySelectorAll('table');
  const rows = [...(table?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map(textOf));
  expect(textOf(table?.querySelector('caption'))).toBe('Bisiddersager');
  expect(rows).toEqual([
    ['Tal', 'Værdi', 'Kilde'],
    ['2021'],
    ['nye sager i kommunen', '439', 'oplyst i kilden. Børns Vilkår, side 4'],
    ['nye sager', '757', 'beregnet: 439 + 318. Børns Vilkår, side 4'],
    ['nye sager', '58 pct.', 'oplyst i kilden. Børns Vilkår'],
    ['siden 2008'],
    ['nye sager', '5.219', 'oplyst i kilden. Børns Vilkår, side 4'],
  ]);
});

test('totals since the same year are told apart by the year they go up to', () => {
  const before: Figure = { ...sinceStart, id: 'bisiddersager.2020.siden', status: 'given', value: 4462 };
  const told = (...shown: Figure[]) => texts(methodOf({ figures: shown }), '[scope=rowgroup]');
  expect(told(before, sinceStart)).toEqual(['siden 2008 til og med 2020', 'siden 2008 til og med 2021']);
  expect(told(sinceStart)).toEqual(['siden 2008']);
});

test('the missing numbers have a table of their own, and there is none where nothing is missing', () => {
  const headings = (document: Document) => texts(document, 'h3');
  const document = methodOf();
  expect(headings(document)).toEqual(['Bisiddersager', 'Tal, der mangler', 'Kilder', 'Noter']);
  expect(texts(document, 'table:nth-of-type(2) td')).toEqual(['ikke oplyst', 'Børns Vilkår']);
  expect(headings(methodOf({ figures: [kommune] }))).not.toContain('Tal, der mangler');
});

test('a number that is withheld says why', () => {
  const suppressed: Figure = { ...missing, status: 'suppressed' };
  const document = methodOf({ figures: [suppressed], footnotes: notesOn(suppressed) });
  expect(texts(document, 'td')).toEqual(['skjult', 'skjult af hensyn til børnene. Børns Vilkår']);
  expect(document.querySelector('[popover]')?.getAttribute('aria-label')).toBe('Hvorfor skjult?');
});

test('a source is listed once, with what is known of it, and what nobody has told', () => {
  const document = methodOf({ sources: [source, exampleSource('Ankestyrelsen')] });
  expect(texts(document, 'li')).toEqual([
    'Børns Vilkår: Temadag, side 4. Udgivet: maj 2022. Adresse: https://example.org/temadag. Hentet: 3. juni 2022. Tallene er foreløbige.',
    'Børns Vilkår: Eksempel. Udgivet: ikke oplyst. Adresse: ikke oplyst.',
    'Ankestyrelsen: Eksempel. Udgivet: ikke oplyst. Adresse: ikke oplyst.',
  ]);
  expect(document.querySelector('li a')?.getAttribute('rel')).toBe('noreferrer');
  expect(document.getElementById('kilde-temadag')).not.toBeNull();
});

test('a figure that a slide has shown tells what it is, how it was reached, and where it stands', () => {
  const document = methodOf({
    footnotes: notesOn(total, part),
    wordings: [{ id: 'et-barn', what: 'Et barn kan have 2 sager.', figureIds: [total.id] }],
  });
  const [told, ofPart] = document.querySelectorAll('[popover]');
  expect(told?.id).toBe('tal-bisiddersager.2021.nye');
  expect(told?.getAttribute('data-note')).toBe('1');
  expect(textOf(told?.querySelector('p'))).toBe('757 sager');
  expect(texts(told ?? document, 'dt')).toEqual(['Tal', 'År', 'Status', 'Sådan', 'Kilde', 'Forbehold']);
  expect(texts(told ?? document, 'dd')).toEqual([
    'nye sager',
    '2021',
    'beregnet',
    '439 + 318',
    'Børns Vilkår, side 4',
    'Et barn kan have 2 sager.',
  ]);
  expect(texts(ofPart ?? document, 'dd')).toContain('757 sager (nye sager, 2021)');
});

test('a figure tells of itself as the data has it, whatever sentence showed it', () => {
  const shown: Figure = { ...part, status: 'given', value: 4 };
  const fall: Figure = { ...part, status: 'given', value: -4 };
  const document = methodOf({ figures: [fall], footnotes: notesOn(shown) });
  expect(document.querySelector('[popover] data')?.getAttribute('value')).toBe('-4');
});

test('every digit that the method writes is data, a time, in a table or in a citation', () => {
  const document = methodOf({
    footnotes: notesOn(...figures),
    wordings: [{ id: 'loven', what: '§ 48 a, 65,5', figureIds: [] }],
  });
  for (const marked of document.querySelectorAll('data, time, table, cite')) marked.remove();
  expect(document.body.textContent).not.toMatch(/\d/);
});

test('a document is listed once, with all its pages in order, however many figures stand in it', () => {
  const on = (place: string): Source => ({ ...source, id: place, place, accessed: undefined });
  const document = methodOf({ figures: [], sources: ['side 6', 'side 4', 'bilag', 'side 5'].map(on) });
  expect(texts(document, 'cite')).toEqual([
    'Børns Vilkår: Temadag, side 4, 5 og 6; bilag. Udgivet: maj 2022. Adresse: https://example.org/temadag. Hentet: ikke oplyst. Tallene er foreløbige.',
  ]);
});

test('what is not stated is explained once, with whom to ask, and only where something is', () => {
  const asked = 'Spørg den, kilden er fra: Børns Vilkår.';
  expect(textOf(methodOf().body)?.split(asked)).toHaveLength(2);
  expect(textOf(methodOf({ figures: [kommune] }).body)).not.toContain('Spørg');
});

test('the page has room for the method after the slides, and its contents lead to it', () => {
  const page = render(
    <Page newest={undefined} beside={{}} slides="<section>{{method}}</section>">
      <p>Metoden</p>
    </Page>,
  );
  expect(page).toContain('<div class="slides"><section>{{method}}</section></div></div><p>Metoden</p>');
  const contents = render(
    <Contents told={[]} programme={day} beside={{}} first={undefined} hasOpening={false} />,
  );
  expect(contents).toContain('<a href="#kilder-og-metode">Kilder og metode</a>');
  expect(methodOf().querySelector('section')?.getAttribute('data-only')).toBe('reading');
});

test.each<[string, AgendaKind, AgendaKind, string[]]>([
  ['the welcome and the goodbye', 'ramme', 'ramme', ['#first', '#b']],
  ['breaks', 'pause', 'pause', ['#b']],
  ['talks', 'oplæg', 'oplæg', ['#first', '#b', '#c']],
])('the contents of a day that begins and ends with %s', (_, opening, closing, links) => {
  const kinds = { a: opening, b: 'oplæg', c: closing } as const;
  const items = day.items
    .slice(0, 1)
    .flatMap((item) => Object.entries(kinds).map(([id, kind]) => ({ ...item, id, kind })));
  const contents = render(
    <Contents told={[]} programme={{ ...day, items }} beside={{}} first="first" hasOpening={false} />,
  );
  const { document } = parseHTML(`<html><body>${contents}</body></html>`);
  const [ofDay] = document.querySelectorAll('ul');
  expect([...(ofDay?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual(links);
});
