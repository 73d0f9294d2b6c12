import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['aar', 'kommunen', 'familieretshuset', 'begyndt_tidligere'];

test.each([
  ['familieretshus', 'familieretshuset'],
  ['Familieretshuset', 'familieretshuset'],
  ['komunen', 'kommunen'],
  ['år', 'aar'],
  ['begyndt-tidligere', 'begyndt_tidligere'],
  ['begyndt tidligere', 'begyndt_tidligere'],
])('»%s« most likely means »%s«', (written, meant) => expect(nearest(written, known)).toBe(meant));

test('a word far from all others is no guess', () => expect(nearest('farve', known)).toBeUndefined());
