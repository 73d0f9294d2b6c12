import { expect, test } from 'vitest';
import { readDayText } from './day-text.ts';

test('a file that another program holds is told, without a stack', () => {
  expect(readDayText('data')).toEqual({
    line: 1,
    column: 1,
    message: 'Filen kan ikke læses (EISDIR). Er den åben i et andet program, så luk den der, og prøv igen.',
  });
});
