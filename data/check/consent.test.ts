import { expect, test } from 'vitest';
import { refusal, type Consent } from './consent.ts';
import { mistakeLine } from '../read/mistake.ts';
import { read } from '../read/read.ts';
import { quotesSchema } from '../schema/quotes.ts';

const day = new Date('2022-05-01T10:00:00Z');
const answer = (consent: Consent, on = day) =>
  (['rummet', 'nettet', 'tryk'] as const).map((place) => refusal({ consent }, place, on));

test('a quote whose consent nobody has confirmed is not forbidden', () => {
  expect(answer('unknown')).toEqual([undefined, undefined, undefined]);
});

test('a quote may be shown where the child said yes, and nowhere else', () => {
  expect(answer({ where: ['rummet', 'tryk'], until: undefined, withdrawn: false })).toEqual([
    undefined,
    'samtykket gælder kun i rummet og på tryk',
    undefined,
  ]);
});

test('a yes lasts through its last day, as it is in Denmark', () => {
  const consent: Consent = { where: ['rummet'], until: '2022-05-01', withdrawn: false };
  const at = (time: string) => refusal({ consent }, 'rummet', new Date(time));
  expect(['2022-04-30T12:00Z', '2022-05-01T21:59Z', '2022-05-01T22:00Z'].map(at)).toEqual([
    undefined,
    undefined,
    'samtykket gjaldt til og med 1. maj 2022',
  ]);
});

test('a yes that is withdrawn is a no', () => {
  expect(answer({ where: ['rummet'], until: undefined, withdrawn: true })).toEqual(
    Array(3).fill('barnet har trukket sit ja tilbage'),
  );
});

const consentOf = (samtykke: string) => {
  const text = `citater:\n  - id: a\n    ord: Hej.\n    hvem:\n      koen: pige\n      alder: 13\n    kilde: b\n    samtykke:${samtykke}\n`;
  const outcome = read({ name: 'c.yaml', text, schema: quotesSchema, rules: [] });
  return outcome.ok ? outcome.records[0]?.consent : outcome.mistakes.map(mistakeLine);
};

test('consent is unknown, or where and until when', () => {
  expect(consentOf(' ukendt')).toBe('unknown');
  expect(
    consentOf('\n      hvor: [rummet, nettet]\n      indtil: 31.12.2027\n      trukket_tilbage: nej'),
  ).toEqual({ where: ['rummet', 'nettet'], until: '2027-12-31', withdrawn: false });
  expect(
    consentOf('\n      hvor:\n        - tryk\n      indtil: ikke oplyst\n      trukket_tilbage: ja'),
  ).toEqual({ where: ['tryk'], until: undefined, withdrawn: true });
});

test('a yes that is withdrawn needs nothing more; one that is not says where it holds', () => {
  expect(consentOf('\n      trukket_tilbage: ja')).toEqual({ where: [], until: undefined, withdrawn: true });
  expect(consentOf('\n      trukket_tilbage: nej')).toEqual([
    'c.yaml:9:7 Feltet »hvor« mangler. Det skal være en liste, hvor hver række begynder med »- «.',
  ]);
});

test('consent that is written wrongly is told as what was meant', () => {
  expect(consentOf(' ukent')).toEqual([
    'c.yaml:8:15 Feltet »samtykke« er »ukent«, men skal være »ukendt«, eller have felterne »hvor«, »indtil« og »trukket_tilbage« under sig. Mente du »ukendt«?',
  ]);
  expect(consentOf('\n      hvor: [rumet]\n      indtil: 2027-13-31\n      trukket_tilbag: nej')).toEqual([
    'c.yaml:9:7 Feltet »trukket_tilbage« mangler. Det skal være »ja« eller »nej«.',
    'c.yaml:9:14 Række 1 i »hvor« er »rumet«, men skal være »rummet«, »nettet« eller »tryk«. Mente du »rummet«?',
    'c.yaml:10:15 Feltet »indtil« er »2027-13-31«, men skal være en dato som 2027-12-31 eller 31. december 2027, eller »ikke oplyst«. Den dag står ikke i kalenderen.',
    'c.yaml:11:7 Feltet »trukket_tilbag« findes ikke her. Mente du »trukket_tilbage«?',
  ]);
  expect(consentOf('\n      - rummet')).toEqual([
    'c.yaml:9:7 Feltet »samtykke« har en liste eller en gruppe af felter under sig, men skal være »ukendt«, eller have felterne »hvor«, »indtil« og »trukket_tilbage« under sig.',
  ]);
  expect(consentOf('')).toEqual([
    expect.stringMatching(/^c\.yaml:8:\d+ Feltet »samtykke« er tomt, men skal være »ukendt«/) as string,
  ]);
});
