import { expect, test } from 'vitest';
import { isQuiet } from './quiet.ts';

const before = { idle: 5000, all: 9000 };

test('a machine of which one of two processors is busy is not measured on', () => {
  expect(isQuiet(before, { idle: 5500, all: 10_000 })).toBe(false);
  expect(isQuiet(before, { idle: 5000, all: 10_000 })).toBe(false);
  expect(isQuiet(before, { idle: 5950, all: 10_000 })).toBe(true);
});
