import { expect, it } from 'vitest';
import { namesSaid } from './names-said.ts';

const names = ['Mistrivsel eller konflikt i hjemmet', 'Fysisk vold', 'Vold'];
const both = ['Mistrivsel eller konflikt i hjemmet', 'Fysisk vold'];

it.each([
  ['Mistrivsel eller konflikt i hjemmet samt fysisk vold var oftest årsagen', both, []],
  ['De hyppigste var fysisk vold og mistrivsel eller konflikt i hjemmet.', both, []],
  ['Fysisk vold, som børn fortæller om, kom oftest.', ['Fysisk vold'], []],
  ['Fysisk vold var oftest årsagen, og det er alvorligt.', ['Fysisk vold'], []],
  ['Psykisk vold var oftest årsagen', ['Vold'], []],
  ['Misbrug var oftest årsagen', [], []],
  ['Fysisk vold og misbrug var oftest årsagen', ['Fysisk vold'], ['misbrug']],
  ['Misbrug og fysisk vold var oftest årsagen', ['Fysisk vold'], ['Misbrug']],
  ['Fysisk vold, seksuelle overgreb og mistrivsel eller konflikt i hjemmet', both, ['seksuelle overgreb']],
  ['Voldsomme konflikter', [], []],
])('%s', (sentence, named, others) => {
  expect(namesSaid(sentence, names)).toEqual({ named, others });
});
