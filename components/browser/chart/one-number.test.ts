import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { example, plant } from '../../../tests/support/example-data.ts';
import { readTable } from './read-table.ts';
import { stacks } from './stack.ts';
import { tableToCsv } from '../reading/csv.ts';

const rows = example['bisiddersager.yaml'] ?? '';
const sources = example['kilder.yaml'] ?? '';

/** Where a year's number of new cases shows in the deck that is made with these data files. */
async function shownWith(files: Readonly<Record<string, string>>) {
  plant(files);
  const { renderDeck } = await import('../../../scripts/deck/render-deck.ts');
  const { body } = await renderDeck({
    notes: false,
    place: 'nettet',
    today: new Date('2022-05-01T10:00Z'),
    missing: 'refused',
  });
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const text = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const figure = document.querySelector('#bisiddersager figure.chart') ?? document;
  const table = readTable(figure);
  return {
    chart: stacks(table)[0]?.height,
    table: table.rows[0]?.cells.at(-1)?.text,
    sentence: text('#bisiddersager figcaption'),
    heading: text('#boern-med-bisidder h3'),
    sourceLine: text('#boern-med-bisidder .chart-foot'),
    popover: text('[id="tal-bisiddersager.2020.nye"]'),
    csv: tableToCsv({ corner: 'År', table, lines: [] }),
  };
}

test('one number corrected in one file is corrected in chart, table, sentences, popover and CSV', async () => {
  const before = await shownWith({});
  expect(before).toMatchObject({ chart: 674, table: '674' });

  const correction =
    '    rettelser:\n      - felt: nye\n        fra: 674\n        til: 675\n        hvorfor: En sag var ikke talt med.\n        hvornaar: 2023-03-12\n';
  const seal = '    forsegl: bb052012\n';
  expect(rows).toContain(seal);
  const after = await shownWith({ 'bisiddersager.yaml': rows.replace(seal, seal + correction) });
  expect(after).toMatchObject({ chart: 675, table: '675' });
  for (const place of ['sentence', 'heading', 'popover', 'csv'] as const) {
    expect(before[place], place).toContain('674');
    expect(after[place], place).toContain('675');
  }
  expect(after.sentence).not.toContain('674');
  expect(after.popover).toContain('rettet fra 674 til 675: En sag var ikke talt med.');
});

test('another publisher of a source is named in source line and popover', async () => {
  const [from, to] = [
    '- id: temadag-side-6\n    udgiver: Børns Vilkår',
    '- id: temadag-side-6\n    udgiver: Et andet sted',
  ];
  expect(sources).toContain(from);
  const before = await shownWith({});
  const after = await shownWith({ 'kilder.yaml': sources.replace(from, to) });
  for (const place of ['sourceLine', 'popover'] as const) {
    expect(before[place], place).not.toContain('Et andet sted');
    expect(after[place], place).toContain('Et andet sted');
  }
});
