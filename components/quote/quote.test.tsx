import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Quote as Words } from '../../data/quotes.ts';
import { Rendered } from '../slide/rendering.tsx';
import { WithQuotes } from './hidden-quotes.ts';
import { Quote, QuoteWall } from './quote.tsx';
import { QuoteAlone } from './quote-alone.tsx';
import { ForQuote, QuotesAlone } from './quotes-alone.tsx';
import { Slide } from '../slide/slide.tsx';

const words = (id: string): Words => ({
  id,
  words: `Ordene i ${id}`,
  who: `Barnet i ${id}`,
  consent: 'unknown',
  source: {
    id: 'kilde',
    producer: 'Børns Vilkår',
    title: 'Dagen',
    place: undefined,
    published: undefined,
    accessed: undefined,
    address: undefined,
    note: undefined,
  },
});

const [one, two] = [words('a'), words('b')];

const shown = (...hidden: string[]): string =>
  renderToStaticMarkup(
    <Rendered hiddenQuotes={new Set(hidden)}>
      <QuoteAlone id="ord-1" of={one} />
      <QuoteAlone id="ord-2" of={two} />
      <Slide id="ord" layout="quotes">
        <h3>Børnenes ord</h3>
        <QuoteWall>
          <Quote of={one} />
          <Quote of={two} />
        </QuoteWall>
      </Slide>
    </Rendered>,
  );

const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

test('quotes that may be shown stand on the wall and alone', () => {
  expect(idsIn(shown())).toEqual(['ord-1', 'ord-2', 'ord']);
  expect(shown().match(/Ordene i/g)).toHaveLength(4);
});

test('a hidden quote is off the wall, its own slide is gone, and the rest stays', () => {
  const html = shown('a');
  expect(idsIn(html)).toEqual(['ord-2', 'ord']);
  expect(html).not.toMatch(/i a\b/);
  expect(html.match(/Ordene i b/g)).toHaveLength(2);
});

test('a slide whose quotes are all hidden is gone with its heading', () => {
  expect(shown('a', 'b')).toBe('');
});

test('a slide whose quotes are gone from the file is gone with them', () => {
  const html = renderToStaticMarkup(
    <>
      <Slide id="ord" layout="quotes">
        <h3>Børnenes ord</h3>
        <QuoteWall>
          <Quote of={undefined} />
        </QuoteWall>
        <WithQuotes of={[one]}>Noter om et citat, som ikke er på dette slide</WithQuotes>
      </Slide>
      <QuoteAlone id="ord-1" of={undefined} />
      <QuotesAlone id="ord" of={[]} />
    </>,
  );
  expect(html).toBe('');
});

test('a slide none of whose quotes may be printed is not printed, its heading neither', () => {
  const slide = (...unprinted: string[]) =>
    renderToStaticMarkup(
      <Rendered unprintedQuotes={new Set(unprinted)}>
        <Slide id="ord" layout="quotes">
          <QuoteWall of={[one, two]} />
        </Slide>
      </Rendered>,
    );
  expect(slide('a', 'b')).toMatch(/<section[^>]* data-unprinted/);
  expect(slide('a')).not.toMatch(/<section[^>]* data-unprinted/);
});

test('a slide that is there for more than its quote stays without it', () => {
  const html = renderToStaticMarkup(
    <Rendered hiddenQuotes={new Set(['a'])}>
      <Slide id="fund" layout="finding">
        <h3>Et fund</h3>
        <Quote of={one} />
      </Slide>
    </Rendered>,
  );
  expect(html).toContain('Et fund');
  expect(html).not.toContain('Ordene');
});

/** How tall the small arch is on each slide of so many quotes, in the 30 of the tall one. */
const grown = (...ids: string[]): number[] => {
  const html = renderToStaticMarkup(<QuotesAlone id="ord" of={ids.map(words)} />);
  return [...html.matchAll(/class="small" d="M27 30V([\d.]+)a([\d.]+)/g)].map(
    ([, from, radius]) => 30 - (Number(from) - Number(radius)),
  );
};

test('the small arch grows from one quote to the next, and is never taller than the tall one', () => {
  for (const count of [2, 3, 12]) {
    const heights = grown(...Array.from({ length: count }, (_, at) => `barn-${at}`));
    expect(heights).toHaveLength(count);
    expect(heights).toEqual([...new Set(heights)].toSorted((a, b) => a - b));
    expect(heights[0]).toBe(15);
    expect(heights.at(-1)).toBe(27);
  }
});

test('a quote that is the only one has the mark as it stands elsewhere, and is both first and last', () => {
  const html = renderToStaticMarkup(
    <Rendered notes>
      <QuotesAlone id="ord" of={[one]}>
        <ForQuote first>den første</ForQuote>
        <ForQuote last>den sidste</ForQuote>
        <ForQuote first={false}>ikke den første</ForQuote>
      </QuotesAlone>
    </Rendered>,
  );
  const onWall = renderToStaticMarkup(<Quote of={one} />);
  const mark = /<svg class="arch-mark".*?<\/svg>/;
  expect(mark.exec(html)?.[0]).toBe(mark.exec(onWall)?.[0]);
  expect(html).toContain('den førsteden sidste');
  expect(html).not.toContain('ikke den første');
});
