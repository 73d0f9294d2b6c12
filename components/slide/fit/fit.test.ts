import { expect, test } from 'vitest';
import { divide, fit, type Step } from './fit.ts';

const step =
  (each: number, room = 100): Step<readonly number[]> =>
  (parts) => ({
    taken: { height: parts.reduce((sum, part) => sum + part * each, 0), cuts: each > 4 },
    room,
  });

test('the largest type that holds it all and cuts no word is chosen', () => {
  const steps = [step(6), step(5), step(4), step(1)];
  expect(fit([10], steps)).toEqual({ step: 2, over: 0 });
  expect(fit([30], steps)).toEqual({ step: 3, over: 0 });
  expect(fit([18], [step(6), step(5)]), 'a word is cut rather than the text').toEqual({ step: 1, over: 0 });
});

test('what no type holds is set in the smallest, and by how much it is too tall is told', () => {
  expect(fit([130], [step(4), step(1)])).toEqual({ step: 1, over: 30 });
  const never: Step<readonly number[]> = () => ({ taken: { height: Infinity, cuts: false }, room: 100 });
  expect(fit([130], [step(4), step(1), never])).toEqual({ step: 1, over: 30 });
});

test('what does not fit on one slide is divided among as few as will do, in its order', () => {
  const pages = divide([40, 40, 40, 40, 40], [step(4), step(1)]);
  expect(pages.map(({ parts }) => parts.length)).toEqual([1, 2, 2]);
  expect(pages.flatMap(({ parts }) => parts)).toEqual([40, 40, 40, 40, 40]);
  expect(pages.every(({ over }) => over === 0)).toBe(true);
});

test('of two ways to divide it, the one is chosen whose smallest type is larger', () => {
  const steps = [step(4), step(2), step(1)];
  // In the smallest type three would stand on the first slide, and one alone on the second.
  expect(divide([25, 25, 25, 25, 25], steps).map((page) => [page.parts.length, page.step])).toEqual([
    [1, 0],
    [4, 2],
  ]);
  expect(divide([25, 25, 25, 25], [step(2), step(1)]).map(({ parts }) => parts.length)).toEqual([4]);
});

test('what does not fit alone stands alone, and is told', () => {
  expect(divide([20, 300, 20], [step(1)]).map(({ parts, over }) => [parts, over])).toEqual([
    [[20], 0],
    [[300], 200],
    [[20], 0],
  ]);
  expect(divide([], [step(1)])).toEqual([]);
});
