import { describe, expect, test } from 'vitest';
import { address } from './address.ts';
import { clock } from './clock.ts';
import { date, dayInWords, dayWithItsName, eventDate } from './date.ts';
import { count, percent, rise, year } from './numbers.ts';
import { choice, field, fieldIfStated, guessFor, notStated, orNotStated, type Reading } from './reading.ts';
import { orHidden, orRough, suppressed } from './told.ts';
import { siteAddress } from './site-address.ts';
import { id, words } from './words.ts';

const readAll = <T>(reading: Reading<T>, texts: readonly string[]) => texts.map((text) => reading.read(text));

const messageFor = (schema: ReturnType<typeof field>, input: unknown): string | undefined =>
  schema.safeParse(input).error?.issues[0]?.message;

describe('a count', () => {
  test('is written with or without a point between the thousands', () => {
    expect(readAll(count, ['5.219', '5219', '0', '1.234.567', '439'])).toEqual([5219, 5219, 0, 1234567, 439]);
  });
  test.each(['5,219', '5.21', '52.19', '-5', '+5', 'mange', '0.219', '007', '5 219', '1e3', '12.3456'])(
    'is not »%s«',
    (text) => expect(count.read(text)).toBeUndefined(),
  );
  test('may be rough where the field allows it', () => {
    expect(
      readAll(orRough(count), ['ca. 1.200', 'Ca. 5', '7', 'ikke oplyst', 'skjult', 'ca. mange']),
    ).toEqual([
      { status: 'approximate', value: 1200 },
      { status: 'approximate', value: 5 },
      7,
      notStated,
      undefined,
      undefined,
    ]);
    expect(count.read('ca. 1.200')).toBeUndefined();
  });
  test('may be withheld where the field allows it', () => {
    expect(readAll(orHidden(count), ['skjult', 'Skjult', 'ikke oplyst'])).toEqual([
      suppressed,
      suppressed,
      notStated,
    ]);
    expect(count.read('skjult')).toBeUndefined();
  });
  test('is not refused for a blank too many, which nobody sees', () => {
    const read = (text: string) => field(orRough(count)).parse(text);
    expect(['ikke  oplyst', 'ca.   1.200', 'ikke\t oplyst'].map(read)).toEqual([
      notStated,
      { status: 'approximate', value: 1200 },
      notStated,
    ]);
  });
  test('guesses what a comma or a space between the thousands meant, and never at half a number', () => {
    expect(['5,219', '5 219', '5.21', '5,21'].map((text) => guessFor(count, text))).toEqual([
      '5.219',
      '5.219',
      undefined,
      undefined,
    ]);
  });
});

describe('a share', () => {
  test('is written with pct., % or nothing, and a comma before decimals', () => {
    expect(
      readAll(percent, ['35 pct.', '35 pct', '35 %', '35%', '35', '12,3 pct.', '0', '100 pct.']),
    ).toEqual([35, 35, 35, 35, 35, 12.3, 0, 100]);
  });
  test.each(['35.5', '101', '100,1 pct.', '-1', 'en tredjedel', '35 procent af alle'])(
    'is not »%s«',
    (text) => expect(percent.read(text)).toBeUndefined(),
  );
  test('may be over 100 where it is a rise, and negative where it is a fall, to -100', () => {
    expect(readAll(rise, ['35 pct.', '140 pct.', '-4 pct.', '−4,5 %', '35.5', '-101'])).toEqual([
      35,
      140,
      -4,
      -4.5,
      undefined,
      undefined,
    ]);
  });
});

describe('a clock', () => {
  test('is read as minutes since midnight', () => {
    expect(readAll(clock, ['10.30', 'kl. 10.30', '10:30', 'Kl 9.05', '0.00', '23.59'])).toEqual([
      630, 630, 630, 545, 0, 1439,
    ]);
  });
  test.each(['25.30', '10.60', '24.00', '10', '10,30', 'middag'])('is not »%s«', (text) =>
    expect(clock.read(text)).toBeUndefined(),
  );
});

test('a year has four digits of this century or the last', () => {
  expect(readAll(year, ['2021', '1999', '21', '2.021', '3021'])).toEqual([
    2021,
    1999,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a date is written in any way that Danes write one', () => {
  const texts = [
    '2027-12-31',
    '31.12.2027',
    '31-12-2027',
    '31/12/2027',
    '31. december 2027',
    '31 December 2027',
  ];
  expect(new Set(readAll(date, texts))).toEqual(new Set(['2027-12-31']));
  expect(readAll(date, ['1. maj 2022', '29.2.2024', '29.2.2023', '2027-13-01', '31.12.27', 'i går'])).toEqual(
    ['2022-05-01', '2024-02-29', undefined, undefined, undefined, undefined],
  );
  expect(dayInWords('2022-05-01')).toBe('1. maj 2022');
});

test('an id is small letters, digits and hyphens', () => {
  expect(readAll(id, ['ved-en-bisidder', 'citat-1', 'Frokost', 'børn', 'a b', '-a'])).toEqual([
    'ved-en-bisidder',
    'citat-1',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('an address begins with https', () => {
  expect(readAll(address, ['https://bornsvilkar.dk/', 'bornsvilkar.dk'])).toEqual([
    'https://bornsvilkar.dk/',
    undefined,
  ]);
});

describe('»ikke oplyst«', () => {
  test('is a value of its own, where the field allows it', () => {
    expect(readAll(orNotStated(count), ['ikke oplyst', 'Ikke oplyst', '5'])).toEqual([
      notStated,
      notStated,
      5,
    ]);
    expect(readAll(orNotStated(words), ['ikke oplyst', 'side 4'])).toEqual([notStated, 'side 4']);
  });
  test('is no text where the field must be told', () => {
    expect(words.read('ikke oplyst')).toBeUndefined();
    expect(messageFor(field(words), 'ikke oplyst')).toBe('er »ikke oplyst«, men skal være en tekst.');
  });
  test('is what a field means that may be left out', () => {
    expect(fieldIfStated(count).parse(undefined)).toBe(notStated);
  });
});

test.each([
  [count, '5,219', '5.219'],
  [count, '5.21', undefined],
  [percent, '35.5', '35,5'],
  [percent, '35 procent', '35 pct.'],
  [percent, '135.5', undefined],
  [rise, '-4.5 %', '-4,5 %'],
  [year, '21', '2021'],
  [year, '2.021', '2021'],
  [clock, '10,30', '10.30'],
  [clock, '1030', '10.30'],
  [clock, 'kl. 9', '9.00'],
  [clock, '25.30', undefined],
  [orNotStated(clock), 'ikke oplist', 'ikke oplyst'],
  [orHidden(count), 'skjul', 'skjult'],
  [orHidden(count), 'cirka 1,200', 'ca. 1.200'],
  [orHidden(count), 'ca 1.200', 'ca. 1.200'],
  [orRough(percent), 'omkring 12.5 %', 'ca. 12,5 %'],
  [orHidden(count), 'over 757', undefined],
  [id, 'Ved en bisidder', 'ved-en-bisidder'],
  [id, 'børn', 'boern'],
  [address, 'bornsvilkar.dk/tal', 'https://bornsvilkar.dk/tal'],
  [choice(['oplæg', 'pause']), 'oplag', 'oplæg'],
])('what is not %o is »%s«, by which »%s« was meant', (reading: Reading<unknown>, text, meant) => {
  expect(reading.read(text)).toBeUndefined();
  expect(guessFor(reading, text)).toBe(meant);
  if (meant !== undefined) expect(reading.read(meant)).toBeDefined();
});

describe('a field', () => {
  test('forgives blanks round its text', () => {
    expect(field(count).parse('  439\u00a0 ')).toBe(439);
  });
  test('says what stands there, what was expected, and what was perhaps meant', () => {
    expect(messageFor(field(count), '5,219')).toBe(
      'er »5,219«, men skal være et helt antal som 5.219 eller 5219. Mente du »5.219«?',
    );
    expect(messageFor(field(orNotStated(percent)), '35.5')).toBe(
      'er »35.5«, men skal være en andel fra 0 til 100 som 35 pct. eller 12,3 pct., eller »ikke oplyst«. Mente du »35,5«?',
    );
    expect(messageFor(field(clock), '25.30')).toBe(
      'er »25.30«, men skal være et klokkeslæt fra 0.00 til 23.59, skrevet som 10.30.',
    );
    expect(messageFor(field(choice(['pige', 'dreng'])), 'Dreng')).toBe(
      'er »Dreng«, men skal være »pige« eller »dreng«. Mente du »dreng«?',
    );
  });
  test('says when it is empty, missing or holds more than one value', () => {
    expect(messageFor(field(words), ' ')).toBe('er tomt, men skal være en tekst.');
    expect(messageFor(field(year), undefined)).toBe('mangler. Det skal være et årstal som 2021.');
    expect(messageFor(field(year), ['2021'])).toBe(
      'har en liste eller en gruppe af felter under sig, men skal være et årstal som 2021.',
    );
  });
  test('cuts a long text short in its message', () => {
    expect(messageFor(field(year), 'a'.repeat(80))).toBe(
      `er »${'a'.repeat(59)}…«, men skal være et årstal som 2021.`,
    );
  });
});

describe('the day that something is held', () => {
  test('is written as any date is, with or without its weekday', () => {
    const written = [
      '2022-03-12',
      '12.03.2022',
      '12. marts 2022',
      'lørdag den 12. marts 2022',
      'Lørdag d. 12.03.2022',
    ];
    expect(readAll(eventDate, [...written, 'lørdag 2022-03-12', 'lørdag, den 12/3/2022'])).toEqual(
      Array.from({ length: 7 }, () => '2022-03-12'),
    );
  });
  test.each([
    'fredag den 12. marts 2022',
    'xdag den 12. marts 2022',
    '2022-02-29',
    'lørdag',
    '12. marts',
    'i morgen',
  ])('is not »%s«', (text) => expect(eventDate.read(text)).toBeUndefined());
  test('with another day’s weekday is told which day it is, and none is guessed', () => {
    expect(eventDate.advice?.('fredag den 12. marts 2022')).toBe('12. marts 2022 er en lørdag.');
    expect(guessFor(eventDate, 'fredag den 12. marts 2022')).toBeUndefined();
    expect(eventDate.advice?.('lørdag den 31. februar 2022')).toBe('Den dag står ikke i kalenderen.');
  });
  test('is said with its weekday, and its number and month stay on one line', () => {
    expect(['2021-10-06', '2022-03-12', '2024-02-29', '2026-11-29'].map(dayWithItsName)).toEqual([
      'onsdag den\u00a06.\u00a0oktober 2021',
      'lørdag den\u00a012.\u00a0marts 2022',
      'torsdag den\u00a029.\u00a0februar 2024',
      'søndag den\u00a029.\u00a0november 2026',
    ]);
  });
});

test('the page’s own address is that of a folder, with https', () => {
  expect(
    readAll(siteAddress, ['https://eksempel.dk', 'https://eksempel.dk/a/b', 'https://eksempel.dk/a//']),
  ).toEqual(['https://eksempel.dk/', 'https://eksempel.dk/a/b/', 'https://eksempel.dk/a/']);
  expect(
    ['http://a.dk/b', 'a.dk/b', 'https://a.dk/b/index.html#/x'].map((text) => guessFor(siteAddress, text)),
  ).toEqual(['https://a.dk/b', 'https://a.dk/b', 'https://a.dk/b/']);
});
