import { expect, test } from 'vitest';
import { circles } from './circles.ts';
import { codeIn } from './project-files.ts';

test('no files import each other in a circle, types included', () => {
  const files = ['data', 'components', 'scripts', 'tests'].flatMap(codeIn);
  expect(files.length).toBeGreaterThan(300);
  expect(circles(files)).toEqual([]);
});

test.each([
  [{ 'data/a.ts': './b.ts', 'data/b.ts': './a.ts' }, 'data/a.ts → data/b.ts → data/a.ts'],
  [{ 'data/a.ts': './a.ts' }, 'data/a.ts → data/a.ts'],
  [
    { 'data/a.ts': './b/b.ts', 'data/b/b.ts': '../c.tsx', 'data/c.tsx': './b/b.ts' },
    'data/b/b.ts → data/c.tsx → data/b/b.ts',
  ],
])('a planted circle is found: %j', (imports, told) => {
  const files = Object.entries(imports).map(([path, from]) => ({
    path,
    text: `import type { X } from '${from}';`,
  }));
  expect(circles(files)).toEqual([told]);
});
