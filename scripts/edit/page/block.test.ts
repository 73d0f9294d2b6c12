import { expect, it, test } from 'vitest';
import { blockIn, misfit, textOfBlock } from './block.ts';

test.each([
  ['one cell', '757', [['757']]],
  ['a row from Excel', '757\t439\t318\r\n', [['757', '439', '318']]],
  [
    'rows from Sheets',
    '757\t439\n803\t451',
    [
      ['757', '439'],
      ['803', '451'],
    ],
  ],
  ['empty cells', '\t439\t\n', [['', '439', '']]],
  ['blanks round a number', '\u00a0803,00 \t #DIV/0!\u00a0', [['803,00', '#DIV/0!']]],
  ['a no-break space in a number', '5\u00a0219', [['5\u00a0219']]],
  ['a line end in a cell', '"Vold\nog svigt"\t"35 ""pct."""', [['Vold og svigt', '35 "pct."']]],
  ['an apostrophe and a single quotation mark', `5' \t"`, [["5'", '"']]],
])('%s', (_, text, cells) => expect(blockIn(text)).toEqual(cells));

it('goes back to a sheet as it came', () => {
  const cells = [
    ['757', 'a\tb'],
    ['', 'c "d"'],
  ];
  expect(blockIn(textOfBlock(cells))).toEqual([
    ['757', 'a b'],
    ['', 'c "d"'],
  ]);
});

it('is told where it doesn’t fit', () => {
  const wide = blockIn('1\t2\t3\t4\t5');
  expect(misfit(wide, { rows: 1, columns: 5 })).toBeUndefined();
  expect(misfit(wide, { rows: 1, columns: 2 })).toBe(
    'Det, du sætter ind, har 5 kolonner, men herfra er der kun 2. Intet er sat ind.',
  );
  expect(misfit(blockIn('1\n2'), { rows: 1, columns: 2 })).toBe(
    'Det, du sætter ind, har 2 rækker, men herfra er der kun 1. Tilføj år først. Intet er sat ind.',
  );
});
