import { expect, test } from 'vitest';
import { contrast, readable } from './contrast.ts';

const white = 'rgb(255, 255, 255)';
const ink = 'rgb(34, 28, 70)';
const coral = 'rgb(207, 64, 37)';
const sun = 'rgb(247, 183, 51)';

test('contrast is reckoned as in WCAG', () => {
  expect(contrast('rgb(0, 0, 0)', white)).toBeCloseTo(21);
  expect(contrast(white, coral)).toBeCloseTo(4.8, 1);
});

test('a label takes the first colour that reads well on its mark', () => {
  expect(readable(ink, [white, ink])).toBe(white);
  expect(readable(coral, [white, ink])).toBe(white);
  expect(readable(sun, [white, ink])).toBe(ink);
});

test('where no colour reads well, the best is taken', () => {
  expect(readable('rgb(128, 128, 128)', [sun, ink])).toBe(ink);
});
