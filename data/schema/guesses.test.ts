import { describe, expect, test } from 'vitest';
import { chance } from '../../tests/support/chance.ts';
import { address } from './address.ts';
import { clock } from './clock.ts';
import { date } from './date.ts';
import { count, percent, rise, year } from './numbers.ts';
import { choice, field, guessFor, orMissing, orNotStated, type Reading } from './reading.ts';
import { orHidden, orRough } from './told.ts';
import { id, spoken, words } from './words.ts';

const readings: Readonly<Record<string, Reading<unknown>>> = {
  'a count': count,
  'a count that may be rough': orRough(count),
  'a count that may be withheld': orHidden(count),
  'a share': orHidden(percent),
  'a rise': orMissing(orNotStated(rise)),
  'a year': year,
  'a time': orNotStated(clock),
  'a date': orNotStated(date),
  'a text': orNotStated(words),
  'an address': orNotStated(address),
  'an id': id,
  'a choice': choice(['oplæg', 'pause']),
};

/** A guess as a person reads it in the message. */
const guessIn = (message: string): string | undefined => / Mente du »([^«]+)«\?/.exec(message)?.[1];

const messageFor = (reading: Reading<unknown>, text: string): string =>
  field(reading).safeParse(text).error?.issues[0]?.message ?? '';

const copied =
  `757|5.219|5,219|0,35|0,757|803,00|35 pct.|12,3 %|-4|35 procent|<5|..|–|10.30|10.3|24.00|kl. 9|21|2.021|
12. marts 2022|12/3 2022|2022-3-12|31-06-2027|ikke oplyst|skjult|ca 757|bornsvilkar.dk|https://a:b@c.dk|Citat 1|oplag||null|?`
    .replaceAll('\n', '')
    .split('|');

/** Texts like those that people copy, each mangled a little. */
function texts(seed: number): string {
  const { one, whole } = chance(seed);
  const start = copied[whole(0, copied.length - 1)] ?? '';
  const signs = ' ,.-–*¹%:/\u00a0\u202f\u200b\u00ad<>?#()[]0123456789aeøO@';
  const at = whole(0, start.length);
  const sign = signs.charAt(whole(0, signs.length - 1));
  return one([
    start,
    start.slice(0, at) + sign + start.slice(at),
    start + sign,
    sign + start,
    start.slice(0, at),
  ]);
}

describe('a guess is only told where it would be accepted', () => {
  test.each(Object.entries(readings))('%s', (_, reading) => {
    let guesses = 0;
    for (let seed = 1; seed <= 3000; seed += 1) {
      const text = texts(seed);
      const guess = guessIn(messageFor(reading, text));
      if (guess === undefined) continue;
      guesses += 1;
      expect(field(reading).safeParse(guess).error, `»${guess}« for »${text}«`).toBeUndefined();
    }
    expect(guesses).toBeGreaterThan(10);
  });

  test('also where a reading proposes what it does not read', () => {
    const careless: Reading<number> = { ...count, guesses: () => ['0.757', 'mange', '5'] };
    expect(guessFor(careless, '0,757')).toBe('5');
    expect(guessFor({ ...careless, guesses: () => ['0.757'] }, '0,757')).toBeUndefined();
  });
});

describe('what stands in publications and spreadsheets is understood', () => {
  test.each([
    [
      orHidden(count),
      ['757*', '757¹', '757 1)', '757 (a)', '803,00', '803.00', '757.0', '757,-', '757 sager', '7 57'],
      ['757', '757', '757', '757', '803', '803', '757', '757', '757', '757'],
    ],
    [
      orHidden(count),
      ['5\u202f219', '5\u00a0219', '757\u200b', '1,234,567', '1.234.567,00', '5,219*', '=757', '»757«'],
      ['5.219', '5.219', '757', '1.234.567', '1.234.567', '5.219', '757', '757'],
    ],
    [
      orHidden(count),
      ['<5', '< 5', 'under 5', '0-4', '*'],
      ['skjult', 'skjult', 'skjult', 'skjult', 'skjult'],
    ],
    [
      orRough(count),
      ['<5', '..', '.', '…', '–', '-', '—', '?', 'n/a', 'N.A.', '', 'null', '~', 'x', 'ukendt'],
      Array.from({ length: 15 }, () => 'ikke oplyst'),
    ],
    [
      count,
      ['13 år', '..', '<5', 'ca. 13', '0,757', '757,5', '757 pct.', '757 tusind', '-757', '75O'],
      ['13'],
    ],
    [
      orHidden(percent),
      ['0,35', '0.35', '.35', '0,355', '0,7', '0,05', '35.5', 'pct. 35', '35 pct.*', 'ca. 0,35'],
      [
        '35 pct.',
        '35 pct.',
        '35 pct.',
        '35,5 pct.',
        '70 pct.',
        '5 pct.',
        '35,5',
        '35',
        '35 pct.',
        'ca. 35 pct.',
      ],
    ],
    [rise, ['0,35', '-0,04', '-101'], ['35 pct.', '-4 pct.', undefined]],
    [
      clock,
      [
        '10.3',
        '9.5',
        '10,30',
        '1030',
        '10.30-11.00',
        '10:30:00',
        '1.30 pm',
        'klokken 10.30',
        '24.00',
        '10.75',
      ],
      ['10.30', '9.50', '10.30', '10.30', '10.30', '10:30', '13.30', '10.30'],
    ],
    [
      date,
      [
        '12/3 2022',
        '12/3/22',
        '12. mar. 2022',
        'den 12. marts 2022',
        '2022/03/12',
        '20220312',
        '2022-03-12T10:00',
        '12. merts 2022',
        '31/6 2027',
        'marts 2022',
      ],
      [
        '2022-03-12',
        '2022-03-12',
        '2022-03-12',
        '2022-03-12',
        '2022-03-12',
        '2022-03-12',
        '2022-03-12',
        '2022-03-12',
      ],
    ],
    [year, ['2.021', '20 21', '2021*', 'år 2021', '2021/22'], ['2021', '2021', '2021', '2021']],
    [
      address,
      ['https://anna:hemmelig@bv.dk/x', 'https://anna@bv.dk', 'http:/bv.dk', 'ftp://bv.dk'],
      ['https://bv.dk/x', 'https://bv.dk', 'http://bv.dk'],
    ],
    [id, ['cit\u200bat-1', 'Citat 1'], ['citat-1', 'citat-1']],
  ] as const)('%o reads %j as %j', (reading: Reading<unknown>, written, meant) => {
    for (const [index, text] of written.entries()) {
      expect(reading.read(text), text).toBeUndefined();
      expect(guessFor(reading, text), text).toBe(meant[index]);
    }
  });

  test.each([
    [
      percent,
      '0,35',
      'er »0,35«, men skal være en andel fra 0 til 100 som 35 pct. eller 12,3 pct.. Mente du »35 pct.«? Er det under én procent, så skriv »0,35 pct.«.',
    ],
    [count, '–', 'er »–«, men skal være et helt antal som 5.219 eller 5219. Er det nul, så skriv »0«.'],
    [
      count,
      '-757',
      'er »-757«, men skal være et helt antal som 5.219 eller 5219. Et antal kan ikke være mindre end 0.',
    ],
    [
      percent,
      '-4 pct.',
      'er »-4 pct.«, men skal være en andel fra 0 til 100 som 35 pct. eller 12,3 pct.. En andel kan ikke være mindre end 0 pct.',
    ],
    [
      clock,
      '24.00',
      'er »24.00«, men skal være et klokkeslæt fra 0.00 til 23.59, skrevet som 10.30. Skriv 23.59 eller 0.00.',
    ],
    [
      date,
      '31.6.2027',
      'er »31.6.2027«, men skal være en dato som 2027-12-31 eller 31. december 2027. Den dag står ikke i kalenderen.',
    ],
    [
      address,
      'https://anna:hemmelig@bv.dk',
      'er »https://…@bv.dk«, men skal være en adresse, der begynder med https://. Mente du »https://bv.dk«? Navn og adgangskode hører ikke til i en adresse. Slet det, der står før »@«.',
    ],
    [
      words,
      'Se https://anna:hemmelig@bv.dk',
      'er »Se https://…@bv.dk«, men skal være en tekst. Navn og adgangskode hører ikke til i en adresse. Slet det, der står før »@«.',
    ],
    [words, '\u200b\u00ad', 'er »⟨U+200B⟩⟨U+00AD⟩«, men skal være en tekst.'],
    [
      count,
      '7\u200b57',
      'er »7⟨U+200B⟩57«, men skal være et helt antal som 5.219 eller 5219. Mente du »757«?',
    ],
  ])('%o answers %j with a word that helps', (reading: Reading<unknown>, text, message) => {
    expect(messageFor(reading, text)).toBe(message);
  });
});

test.each(Object.entries(readings))('%s that is a whole file is answered in no time', (_, reading) => {
  for (const part of [' ', '1', ' 234', 'a.', '"', '1,']) {
    expect(messageFor(reading, `757${part.repeat(300_000)}x`)).not.toContain('Mente du');
  }
});

test('a small share is written with its unit', () => {
  expect([percent, rise].map((reading) => reading.read('0,35 pct.'))).toEqual([0.35, 0.35]);
});

test('a child may say anything that can be seen, and a title is no mark', () => {
  expect(['?', '…', ':)', '❤', 'nej', 'null'].map((text) => spoken.read(text))).not.toContain(undefined);
  expect(['?', '…', '–', 'null', 'n/a'].map((text) => words.read(text))).toEqual(Array.from({ length: 5 }));
  expect(['nej', 'Ukendt', 'X', '100 %'].map((text) => words.read(text))).not.toContain(undefined);
});
