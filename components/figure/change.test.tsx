import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../data/figure/figure.ts';
import { workedOut } from '../../data/figure/sums.ts';
import { Change } from './change.tsx';
import { count, share, unknown } from '../../tests/support/example-figure.ts';
import { Rendered, type Footnotes, type SlideCheck } from '../slide/rendering.tsx';

const before = { id: 'sager.2020.nye', period: { year: 2020 } };

const of2020 = (value: number): Figure => count(value, before);
const about = (figure: Figure): Figure =>
  'value' in figure ? { ...figure, status: 'approximate', account: undefined } : figure;
const suppressed = (figure: Figure): Figure => {
  const { id, name, unit, period, base, sources } = figure;
  return { id, name, unit, period, base, sources, status: 'suppressed' };
};
const unknown2020: Figure = { ...unknown(), ...before };
const share2020 = (value: number): Figure => ({ ...share(value), ...before });

const rise = (from: Figure, to: Figure): Figure =>
  workedOut(
    { id: 'sager.2021.stigning', name: 'ændring i nye sager', unit: 'pct.', period: to.period, base: from },
    'rise',
    [from, to],
  );

const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');
const written = (from: Figure, to: Figure, dated = false) =>
  textOf(renderToStaticMarkup(<Change from={from} to={to} dated={dated} />));

/** A change as the build renders it, where these figures are known, and what is told of it. */
function checked(content: ComponentChildren, figures: readonly Figure[], footnotes: Footnotes = new Map()) {
  const check: SlideCheck = { figures, doubted: [], mistakes: [], typed: [], unstated: [] };
  const html = renderToStaticMarkup(
    <Rendered check={check} footnotes={footnotes}>
      {content}
    </Rendered>,
  );
  return { html, mistakes: check.mistakes };
}

describe('a change between two counts is written as', () => {
  it.each([
    [674, 757, 'en stigning på 12 pct.'],
    [235, 318, 'en stigning på 35 pct.'],
    [500, 480, 'et fald på 4 pct.'],
    [1000, 1, 'et fald på mere end 99 pct.'],
    [757, 757, 'uændret'],
    [0, 0, 'uændret'],
    [438, 439, 'på niveau med 2020'],
    [100, 101, 'på niveau med 2020'],
    [100, 99, 'på niveau med 2020'],
    [100, 102, 'en stigning på 2 pct.'],
    [100, 98, 'et fald på 2 pct.'],
    [1000, 1011, 'en stigning på 1 pct.'],
    [100, 189, 'en stigning på 89 pct.'],
    [100, 190, 'næsten en fordobling'],
    [100, 199, 'næsten en fordobling'],
    [100, 200, 'en fordobling'],
    [100, 201, 'mere end en fordobling'],
    [100, 300, 'en tredobling'],
    [100, 399, 'mere end en tredobling'],
    [100, 400, 'en stigning til 4 gange så mange'],
    [100, 550, 'en stigning til mere end 5 gange så mange'],
    [1, 5219, 'en stigning til 5.219 gange så mange'],
    [1000, 526, 'et fald på 47 pct.'],
    [1000, 525, 'næsten en halvering'],
    [1000, 500, 'en halvering'],
    [1000, 499, 'mere end en halvering'],
    [1000, 449, 'et fald på 55 pct.'],
    [0, 12, 'en stigning fra 0 til 12'],
    [12, 0, 'et fald fra 12 til 0'],
  ])('%i to %i: %s', (from, to, sentence) => {
    expect(written(of2020(from), count(to))).toBe(sentence);
  });
});

describe('a change says what it does not know', () => {
  it.each([
    [unknown2020, count(439)],
    [of2020(438), unknown()],
    [suppressed(of2020(438)), count(439)],
  ])('a number that is not told has no change', (from, to) => {
    expect(written(from, to)).toBe('udviklingen er ikke oplyst');
    expect(written(from, to, true)).toBe('udviklingen siden 2020 er ikke oplyst');
  });

  it.each([
    [200, 318, 'en stigning på ca. 59 pct.'],
    [100, 200, 'en stigning på ca. 100 pct.'],
    [440, 440, 'på niveau med 2020'],
  ])('about %i to %i: %s', (from, to, sentence) => {
    expect(written(about(of2020(from)), count(to))).toBe(sentence);
  });
});

describe('a change between two shares is in percentage points', () => {
  it.each([
    [65, 58, 'et fald på 7 procentpoint'],
    [65, 67.5, 'en stigning på 2,5 procentpoint'],
    [65, 66, 'på niveau med 2020'],
    [65, 65, 'uændret'],
  ])('%d to %d pct.: %s', (from, to, sentence) => {
    expect(written(share2020(from), share(to))).toBe(sentence);
  });
});

describe('a change that a source states', () => {
  const stated = (value: number): Figure => share(value, of2020(235));
  const told = (figure: Figure, dated = false) =>
    textOf(renderToStaticMarkup(<Change of={figure} dated={dated} />));

  it.each([
    [35, 'en stigning på 35 pct.', 'en stigning på 35 pct. siden 2020'],
    [-4, 'et fald på 4 pct.', 'et fald på 4 pct. siden 2020'],
    [120, 'en stigning på 120 pct.', 'en stigning på 120 pct. siden 2020'],
    [12.3, 'en stigning på 12,3 pct.', 'en stigning på 12,3 pct. siden 2020'],
    [1, 'på niveau med 2020', 'på niveau med 2020'],
    [0, 'på niveau med 2020', 'på niveau med 2020'],
  ])('of %d pct. keeps its number: %s', (value, sentence, dated) => {
    expect(told(stated(value))).toBe(sentence);
    expect(told(stated(value), true)).toBe(dated);
  });

  it('that is not stated after all says so', () => {
    expect(told(unknown('pct.', unknown2020))).toBe('udviklingen er ikke oplyst');
  });

  it('knows its year though the count of that year is not stated', () => {
    expect(told(share(35, unknown2020), true)).toBe('en stigning på 35 pct. siden 2020');
  });

  it('has its footnote, where a fall keeps its minus', () => {
    const footnotes: Footnotes = new Map();
    renderToStaticMarkup(
      <Rendered footnotes={footnotes}>
        <Change of={stated(-4)} />
      </Rendered>,
    );
    expect([...footnotes.values()]).toEqual([stated(-4)]);
  });
});

describe('a change on the page', () => {
  it('marks its number as data and its year as time, so that neither is typed', () => {
    expect(renderToStaticMarkup(<Change from={of2020(674)} to={count(757)} dated />)).toBe(
      'en stigning på <data value="12">12\u00a0pct.</data> siden <time datetime="2020">2020</time>',
    );
  });

  it('can be asked how it was worked out', () => {
    const footnotes: Footnotes = new Map();
    renderToStaticMarkup(
      <Rendered footnotes={footnotes}>
        <Change from={of2020(674)} to={count(757)} />
      </Rendered>,
    );
    expect([...footnotes.values()]).toMatchObject([
      {
        id: 'sager.2021.nye.siden_2020',
        name: 'ændring i nye sager',
        status: 'derived',
        value: 12.3,
        account: 'fra 674 til 757',
      },
    ]);
  });

  it('that is a fall is told with its minus', () => {
    const footnotes: Footnotes = new Map();
    renderToStaticMarkup(
      <Rendered footnotes={footnotes}>
        <Change from={of2020(1000)} to={count(526)} />
      </Rendered>,
    );
    expect([...footnotes.values()]).toMatchObject([{ value: -47.4 }]);
  });

  it('that data has worked out itself is told once', () => {
    const own = rise(of2020(674), count(757));
    const footnotes: Footnotes = new Map();
    const { html } = checked(<Change from={of2020(674)} to={count(757)} />, [own], footnotes);
    expect([textOf(html), [...footnotes.values()]]).toEqual(['en stigning på 12 pct.', [own]]);
  });
});

describe('a change that is rounded', () => {
  it.each([
    [97, 98, 'en stigning på 1 pct.'],
    [98, 97, 'et fald på 1 pct.'],
    [100, 101, 'på niveau med 2020'],
  ])('from %i to %i is as large as the numbers behind it: %s', (from, to, sentence) => {
    const [before, now] = [of2020(from), count(to)];
    const own = rise(before, now);
    const of = checked(<Change of={own} />, [before, now, own]);
    const between = checked(<Change from={before} to={now} />, [before, now, own]);
    expect([of.html, between.html].map(textOf)).toEqual([sentence, sentence]);
  });
});

describe('numbers that are not called the same', () => {
  const renamed = count(235, { ...before, name: 'sager i Familieretshuset eller retten' });
  const now = count(318, { name: 'sager i Familieretshuset' });
  const active = count(916, { id: 'sager.2021.aktive', name: 'aktive sager' });
  const activeBefore = count(800, { ...before, id: 'sager.2020.aktive', name: 'aktive sager' });

  it.each<[Figure, Figure, Figure[], string]>([
    [
      of2020(674),
      active,
      [activeBefore],
      '»nye sager« (2020) og »aktive sager« (2021). Skriv samme tal begge steder, som from={sager.foer.aktive} to={sager.aktive}.',
    ],
    [
      renamed,
      now,
      [{ ...share(35, renamed), id: 'sager.2021.stigning' }],
      '»sager i Familieretshuset eller retten« (2020) og »sager i Familieretshuset« (2021). Skriv <Change of={sager.stigning} />, som siger det, kilden siger.',
    ],
    [
      renamed,
      now,
      [],
      '»sager i Familieretshuset eller retten« (2020) og »sager i Familieretshuset« (2021). Slet det, eller vis de to tal hver for sig.',
    ],
  ])('are not compared: %#', (from, to, more, message) => {
    const { mistakes } = checked(<Change from={from} to={to} at="3:4" />, [from, to, ...more]);
    expect(mistakes).toEqual([
      { at: '3:4', message: `<Change> kan kun sammenligne tal, der tæller det samme: ${message}` },
    ]);
  });

  it('are, where only the year in them is another', () => {
    const [then, later] = [of2020(50), count(60)].map((one, index) => ({
      ...one,
      name: `begyndt før ${2020 + index}`,
    }));
    if (!then || !later) throw new Error('There are two.');
    expect(written(then, later)).toBe('en stigning på 20 pct.');
  });
});

describe('what can not be compared stops the build', () => {
  it.each([
    [share2020(65), count(439), '»nye sager« er i pct., »nye sager« er i sager.'],
    [count(757), of2020(674), 'from er 2021, to er 2020.'],
    [count(5219, { period: { since: 2008 } }), count(757), 'der hver gælder ét år'],
  ])('%#', (from, to, message) => {
    expect(() => written(from, to)).toThrow(message);
  });

  it('a count is no change, and a change has to be from something', () => {
    expect(() => renderToStaticMarkup(<Change of={count(35)} />)).toThrow(
      '<Change of> skal have en ændring i pct. »nye sager« er i sager.',
    );
    expect(() => renderToStaticMarkup(<Change of={share(35)} />)).toThrow(
      '<Change of> kan ikke se, hvilket år »nye sager« er en ændring fra.',
    );
  });

  it('wrong props are type errors', () => {
    const wrong = () => [
      // @ts-expect-error A change between two figures needs both.
      <Change from={count(1)} />,
      // @ts-expect-error A change is stated or worked out, not both.
      <Change of={share(35)} from={count(1)} to={count(2)} />,
      // @ts-expect-error A number typed by hand is no figure.
      <Change from={235} to={318} />,
    ];
    expect(wrong).toBeTypeOf('function');
  });
});
