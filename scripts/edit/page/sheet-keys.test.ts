import { expect, test } from 'vitest';
import { stepOf } from './sheet-keys.ts';

const whole = { text: '757', from: 0, to: 3, shiftKey: false };

test.each([
  ['Enter', {}, { rows: 1, columns: 0 }],
  ['Enter', { shiftKey: true }, { rows: -1, columns: 0 }],
  ['ArrowDown', {}, { rows: 1, columns: 0 }],
  ['ArrowUp', {}, { rows: -1, columns: 0 }],
  ['ArrowRight', {}, { rows: 0, columns: 1 }],
  ['ArrowLeft', {}, { rows: 0, columns: -1 }],
  ['ArrowRight', { from: 1, to: 1 }, undefined],
  ['ArrowLeft', { from: 1, to: 1 }, undefined],
  ['ArrowRight', { from: 3, to: 3 }, { rows: 0, columns: 1 }],
  ['ArrowLeft', { from: 0, to: 0 }, { rows: 0, columns: -1 }],
  ['ArrowRight', { shiftKey: true }, undefined],
  ['Tab', {}, undefined],
  ['7', {}, undefined],
])('%s with %j', (key, cursor, step) => expect(stepOf({ ...whole, ...cursor, key })).toEqual(step));
