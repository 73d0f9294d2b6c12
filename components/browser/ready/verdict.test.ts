import { expect, test } from 'vitest';
import type { State } from './check.ts';
import { verdict } from './verdict.ts';

const verdicts: [states: State[], says: string][] = [
  [['good', 'good'], 'Alt er klar.'],
  [['good', 'bad'], '1 ting skal rettes.'],
  [['bad', 'asks', 'bad', 'good'], '2 ting skal rettes. 1 ting kan du prøve med et klik.'],
  [['asks', 'good', 'asks', 'asks'], '3 ting kan du prøve med et klik. Resten er klar.'],
  [
    ['asks', 'unknown', 'good'],
    '1 ting kan du prøve med et klik. 1 ting må du selv se efter. Resten er klar.',
  ],
];

test.each(verdicts)('of %j the verdict is "%s"', (states, says) => {
  expect(verdict(states)).toBe(says);
});
