import { field, type Reading } from './reading.ts';
import { list, record } from './record.ts';
import { id, words } from './words.ts';

const form = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_-]+)+$/;

const figureId: Reading<string> = {
  expected: 'et tals navn som »bisiddersager.2021.nye«',
  read: (text) => (form.test(text) ? text : undefined),
  form,
};

const wording = record({
  id: field(id).describe('Forbeholdets faste navn.'),
  hvad: field(words).describe('Hvad kilden siger, som man skal vide for at læse tallene rigtigt.'),
  tal: list(field(figureId)).describe('De tal, det gælder, som »bisiddersager.2021.nye«.'),
}).transform(({ id, hvad, tal }) => ({ id, what: hvad, figureIds: tal }));

/** What stands in forbehold.yaml. */
export const wordingsSchema = record({
  forbehold: list(wording).describe('Alle forbehold, én række hver.'),
}).transform(({ forbehold }) => forbehold);
