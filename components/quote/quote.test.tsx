import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Quote as Words } from '../../data/quotes.ts';
import { Rendered } from '../slide/rendering.tsx';
import { WithQuotes } from './hidden-quotes.ts';
import { Quote, QuoteWall } from './quote.tsx';
import { QuoteAlone } from './quote-alone.tsx';
import { QuotesAlone } from './quotes-alone.tsx';
import { Slide, Stack } from '../slide/slide.tsx';

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
      <Stack>
        <Slide id="ord" layout="quotes">
          <h3>Børnenes ord</h3>
          <QuoteWall>
            <Quote of={one} />
            <Quote of={two} />
          </QuoteWall>
        </Slide>
        <QuoteAlone id="ord-1" of={one} />
        <QuoteAlone id="ord-2" of={two} />
      </Stack>
    </Rendered>,
  );

const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

test('quotes that may be shown stand on the wall and alone', () => {
  expect(idsIn(shown())).toEqual(['ord', 'ord-1', 'ord-2']);
  expect(shown().match(/Ordene i/g)).toHaveLength(4);
});

test('a hidden quote is off the wall, its own slide is gone, and the rest stays', () => {
  const html = shown('a');
  expect(idsIn(html)).toEqual(['ord', 'ord-2']);
  expect(html).not.toMatch(/i a\b/);
  expect(html.match(/Ordene i b/g)).toHaveLength(2);
});

test('a slide whose quotes are all hidden is gone with its heading', () => {
  expect(shown('a', 'b')).toBe('<section class="stack"></section>');
});

test('a slide whose quotes are gone from the file is gone with them', () => {
  const html = renderToStaticMarkup(
    <Stack>
      <Slide id="ord" layout="quotes">
        <h3>Børnenes ord</h3>
        <QuoteWall>
          <Quote of={undefined} />
        </QuoteWall>
        <WithQuotes of={[one]}>Noter om et citat, som ikke er på dette slide</WithQuotes>
      </Slide>
      <QuoteAlone id="ord-1" of={undefined} />
      <QuotesAlone id="ord" of={[]} />
    </Stack>,
  );
  expect(html).toBe('<section class="stack"></section>');
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
