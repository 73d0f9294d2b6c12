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
  expect(namesSaid(sentence, names)).toEqual({ named, others, maybe: [] });
});

it.each([
  ['Oftest er det fysisk vold, børnene fortæller om.', ['børnene fortæller']],
  ['Oftest er det fysisk vold, og begge fylder meget.', []],
  ['Oftest er det fysisk vold, og sådan har det været.', []],
  ['Det er fysisk vold, vi oftest hørte om.', []],
  ['Det er fysisk vold, især hos de mindste.', []],
  ['Ja, fysisk vold var oftest årsagen.', []],
  ['Misbrug, fysisk vold var oftest årsagen.', ['Misbrug']],
  ['Oftest er det fysisk vold, psykisk vold.', ['psykisk vold']],
])('after a comma a sentence may go on in any words: %s', (sentence, maybe) => {
  expect(namesSaid(sentence, ['Fysisk vold'])).toEqual({ named: ['Fysisk vold'], others: [], maybe });
});
