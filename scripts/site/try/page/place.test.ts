import { expect, test } from 'vitest';
import { spanOf } from './place.ts';

const text = 'aar:\n  - nye: 5,219 # note\n    navn: "en tekst"\n';

test.each([
  [{ line: 2, column: 10, found: '5,219' }, '5,219'],
  [{ line: 3, column: 11, found: 'en tekst' }, '"en tekst"'],
  [{ line: 2, column: 5, found: '' }, 'nye: 5,219 # note'],
  [{ line: 1, column: 40, found: '' }, ''],
  [{ line: 90, column: 1, found: 'x' }, ''],
])('%j is marked as »%s«', (mistake, marked) => {
  const { from, to } = spanOf(text, mistake);
  expect(text.slice(from, to)).toBe(marked);
});
