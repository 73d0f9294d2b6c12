import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { exampleText, plant } from '../../../tests/support/example-data.ts';

const row = (id: string, words: string) => `
  - id: ${id}
    ord: ${words}
    hvem:
      koen: pige
      alder: 12
    kilde: temadag-citater
    samtykke: ukendt
`;

const [start = ''] = exampleText('citater.yaml').split(/^ {2}- id/m);

/** The day, with the speaker's notes, when the file of quotes has these ids. */
async function dayWith(ids: readonly string[]) {
  plant({ 'citater.yaml': start + ids.map((id) => row(id, `Det sagde barnet i ${id}.`)).join('') });
  const { renderDeck } = await import('../render-deck.ts');
  const { body } = await renderDeck({
    notes: true,
    place: 'rummet',
    today: new Date('2022-05-01T10:00Z'),
    missing: 'refused',
  });
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  return {
    text: document.body.textContent.replaceAll(/\s+/g, ' '),
    said: (selector: string) =>
      [...document.querySelectorAll(`${selector} blockquote`)].map((quote) => quote.textContent.trim()),
    ids: [...document.querySelectorAll('.slide')]
      .map((slide) => slide.id)
      // Those that go on upon another slide are one.
      .filter((id) => id.startsWith('boernenes-ord') && !/-side-\d+$/.test(id)),
  };
}

describe('the day has as many quotes as its file', () => {
  test.each([
    ['one', ['citat-1']],
    ['four', ['citat-1', 'citat-2', 'citat-3', 'skolen']],
    ['twelve', Array.from({ length: 12 }, (_, index) => `citat-${index + 1}`)],
    ['those with other ids', ['a', '7', 'citat-7', 'constructor']],
    ['those called as what is done with a list', ['map', 'length', 'find', 'keys']],
  ])('%s, one by one and then together, in the file’s order', async (_, ids) => {
    const { said, ids: slides, text } = await dayWith(ids);
    const words = ids.map((id) => `Det sagde barnet i ${id}.`);
    expect(said('#boernenes-ord')).toEqual(words);
    expect(said('.quote-alone')).toEqual(words);
    expect(new Set(slides).size).toBe(ids.length + 1);
    expect(slides.at(-1)).toBe('boernenes-ord');
    // What leads on is said of each: to the next child, to all of them, and from there to the next talk.
    expect(text.split('Herfra: det næste barn.')).toHaveLength(ids.length);
    expect(text.split('Herfra: børnenes ord samlet.')).toHaveLength(2);
    expect(text).toContain('Herfra: Børnenes fortællinger fra BørneTelefonen.');
  });

  test('a quote that goes takes no other slide’s link with it', async () => {
    expect((await dayWith(['citat-1', 'citat-3', 'skolen'])).ids).toEqual([
      'boernenes-ord-1',
      'boernenes-ord-3',
      'boernenes-ord-skolen',
      'boernenes-ord',
    ]);
  });

  test('none: no slide of quotes, and nobody is promised any', async () => {
    const { ids, said, text } = await dayWith([]);
    expect(ids).toEqual([]);
    expect(said('body')).toEqual([]);
    expect(text).not.toMatch(/børnene selv|børnenes egne ord|det næste barn|Hvad siger børnene/);
    expect(text).toContain('Introen er en film og tallene, i den rækkefølge.');
  });
});

test('an item whose file has nothing but quotes that are gone has the slide it has without a file', async () => {
  plant({ 'citater.yaml': 'citater:\n' });
  vi.doMock('virtual:day/slides', async (original) => {
    const { slides } = await original<typeof import('virtual:day/slides')>();
    const { QuotesAlone } = await import('../../../components/quote/quotes-alone.tsx');
    const { allQuotes } = await import('../../../data/quotes.ts');
    const { h } = await import('preact');
    const onlyQuotes = () => h(QuotesAlone, { id: 'ord', of: allQuotes });
    // Its text is that of the introduction, which asks for quotes, too.
    const path = slides['intro.mdx']?.path ?? '';
    return { slides: { 'frokost.mdx': { path, load: () => Promise.resolve({ default: onlyQuotes }) } } };
  });
  const { renderDeck } = await import('../render-deck.ts');
  const { body } = await renderDeck({ notes: false, place: 'nettet', today: new Date(), missing: 'shown' });
  expect(body).toMatch(/<section[^>]* id="frokost"/);
});
