import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readTable } from './read-table.ts';

const figure = (rows: string) =>
  parseHTML(`<figure><div class="plot"></div><table>${rows}</table></figure>`).document;

const years = `<thead><tr><th scope="col">År</th><th scope="col">Kommunen</th><th scope="col">I alt</th></tr></thead>
  <tbody><tr><th scope="row"><time datetime="2020">2020</time></th>
    <td><data value="65" data-unit="pct">65\u00a0pct.</data></td><td><data value="5219">5.219</data></td></tr></tbody>`;

test('a chart takes its words and numbers from the table, as they stand there', () => {
  expect(readTable(figure(years))).toEqual({
    heads: ['Kommunen', 'I alt'],
    rows: [
      {
        name: '2020',
        cells: [
          { text: '65\u00a0pct.', value: 65, share: true },
          { text: '5.219', value: 5219, share: false },
        ],
      },
    ],
  });
});

test('what is not stated has no value', () => {
  const { rows } = readTable(
    figure('<tbody><tr><th>Vold</th><td data-unknown>ikke oplyst</td></tr></tbody>'),
  );
  expect(rows[0]?.cells).toEqual([{ text: 'ikke oplyst', value: undefined, share: false }]);
});

test('zero is a value, and nothing is below it', () => {
  const { rows } = readTable(
    figure(
      '<tbody><tr><th>A</th><td><data value="0">0</data></td><td><data value="-3">-3</data></td></tr></tbody>',
    ),
  );
  expect(rows[0]?.cells.map(({ value }) => value)).toEqual([0, 0]);
});

test('without a table there is nothing to draw', () => {
  expect(readTable(figure(''))).toEqual({ heads: [], rows: [] });
});
