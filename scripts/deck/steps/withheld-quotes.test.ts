import { expect, test } from 'vitest';
import { exampleText, plant } from '../../../tests/support/example-data.ts';
import { allQuotes } from '../../../data/quotes.ts';
import { slidesIn } from '../html/slides-in.ts';
import { readHtml } from '../html/tree.ts';

/** The day rendered when every quote has a consent, in the order of the file. */
async function rendered(place: 'rummet' | 'nettet', ...consents: string[]) {
  const text = exampleText('citater.yaml').replaceAll(
    /samtykke: ukendt/g,
    () => `samtykke:${consents.shift() ?? ''}`,
  );
  plant({ 'citater.yaml': text });
  const { renderDeck } = await import('../render-deck.ts');
  const { body, warnings } = await renderDeck({
    notes: true,
    place,
    today: new Date('2022-05-01T10:00Z'),
    missing: 'refused',
  });
  const said = allQuotes.filter(({ words }) => body.includes(words));
  const ids = slidesIn(readHtml(body))
    .map(({ id }) => id)
    .filter((id) => id.startsWith('boernenes-ord'));
  return { said: said.map(({ id }) => id), ids, warnings, body };
}

const consent = (where: string, until = 'ikke oplyst', withdrawn = 'nej') =>
  `\n      hvor: [${where}]\n      indtil: ${until}\n      trukket_tilbage: ${withdrawn}`;
const withdrawn = consent('rummet, nettet', 'ikke oplyst', 'ja');
const expired = consent('rummet, nettet', '2022-04-30');
const netOnly = consent('nettet');

test('a day on the web leaves out the withdrawn and the expired quote, and says so', async () => {
  const { said, ids, warnings } = await rendered('nettet', withdrawn, expired, netOnly);
  expect(said).toEqual(['citat-3']);
  expect(ids).toEqual(['boernenes-ord-3', 'boernenes-ord']);
  expect(warnings).toEqual([
    'data/citater.yaml:23:7 »citat-1« vises ikke på nettet: barnet har trukket sit ja tilbage.',
    'data/citater.yaml:37:7 »citat-2« vises ikke på nettet: samtykket gjaldt til og med 30. april 2022.',
    'data/citater.yaml:55:7 »citat-3« vises ikke på tryk: samtykket gælder kun på nettet.',
  ]);
});

test('in the room none of them may be shown: no slide, and no source cited for them', async () => {
  const { said, ids, body } = await rendered('rummet', withdrawn, expired, netOnly);
  expect({ said, ids }).toEqual({ said: [], ids: [] });
  expect(body).not.toContain('Hvad siger børnene');
  expect(body).not.toContain('id="kilde-temadag-citater"');
});

test('a quote that may be read on the web but not on paper is left out when the page is printed', async () => {
  const { body } = await rendered('nettet', withdrawn, expired, netOnly);
  expect(body.match(/<figure class="quote[^"]*"[^>]*>/g)).toHaveLength(2);
  for (const [tag] of body.matchAll(/<figure class="quote[^"]*"[^>]*>/g)) {
    expect(tag).toContain('data-unprinted');
  }
  const printed = await rendered(
    'nettet',
    consent('nettet, tryk'),
    consent('nettet, tryk'),
    consent('nettet, tryk'),
  );
  expect(printed.body).not.toContain('data-unprinted');
});
