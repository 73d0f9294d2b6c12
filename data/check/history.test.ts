import { describe, expect, test } from 'vitest';
import { mistakeLine } from '../read/mistake.ts';
import { exampleText } from '../../tests/support/example-data.ts';
import { read } from '../read/read.ts';
import { correctedInTime, noDuplicates, pastYearsSealed } from '../read/rules.ts';
import { descriptionOf } from '../../tests/support/example-subject.ts';
import { fileSchema } from '../subjects/file-schema.ts';

const bisiddersagerText = exampleText('bisiddersager.yaml');
const underretningerText = exampleText('underretninger.yaml');

const rules = [noDuplicates, pastYearsSealed, correctedInTime];
const seal = '    forsegl: bb052012\n';
const back = 'Sæt det tilbage, og skriv en rettelse under »rettelser« i rækken.';

const rows = (text: string) => {
  const outcome = read({
    name: 'sager.yaml',
    text,
    schema: fileSchema(descriptionOf('bisiddersager')),
    rules,
  });
  return outcome.ok ? outcome.records.rows : outcome.mistakes.map(mistakeLine);
};

/** The messages, or the rows, after one edit. */
const after = (from: string, to: string) => {
  expect(bisiddersagerText).toContain(from);
  return rows(bisiddersagerText.replace(from, to));
};

const correction = (lines: Readonly<Record<string, string>>) =>
  `${seal}    rettelser:\n      - ${Object.entries({
    hvorfor: 'En sag var ikke talt med.',
    hvornaar: '12.3.2023',
    ...lines,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n        ')}\n`;

const corrected = (lines: Readonly<Record<string, string>>) => after(seal, correction(lines));

describe('a row of a past year', () => {
  test.each([
    ['nye: 674', 'nye: 675'],
    ['kommunen: 65 pct.', 'kommunen: 66 pct.'],
    ['    nye: 674\n', '    nye: 674\n    aktive: 900\n'],
    ['kilde: temadag-side-6', 'kilde: temadag-side-4'],
  ])('is locked: »%s« cannot become »%s«', (from, to) => {
    expect(after(from, to)).toEqual([
      expect.stringContaining(
        ` Rækken for 2020 er låst og er ændret, siden den blev låst. ${back}`,
      ) as string,
    ]);
  });
  test('may have comments, blanks and another order', () => {
    expect(after('    nye: 674\n', '    # Som oplyst.\n\n    nye:   674  \n')).toHaveLength(2);
    expect(after(seal, '').at(0)).toBe(
      'sager.yaml:25:5 Rækken for 2020 er ikke låst, selv om der er en nyere. Skriv »forsegl: bb052012« i den.',
    );
    expect(after('  - aar: 2020\n', '  - forsegl: bb052012\n    aar: 2020\n')).toEqual([
      expect.stringContaining('Feltet »forsegl« står øverst i rækken ovenfor, og her igen.') as string,
    ]);
  });
  test('is told to be locked with the seal it needs, once a newer one is there', () => {
    expect(rows(`${bisiddersagerText}  - aar: 2022\n    kilde: a\n    nye: 1\n`)).toEqual([
      'sager.yaml:36:5 Rækken for 2021 er ikke låst, selv om der er en nyere. Skriv »forsegl: 7c8a87e8« i den.',
    ]);
  });
  test('has a seal that looks like one', () => {
    expect(after('forsegl: bb052012', 'forsegl: låst')).toEqual([
      'sager.yaml:34:14 Feltet »forsegl« er »låst«, men skal være et segl på otte tegn, som »npm run nyt-aar« skriver det.',
    ]);
  });
});

describe('a correction', () => {
  test('changes the number and leaves the row, which tells what was corrected, why and when', () => {
    expect(corrected({ felt: 'nye', fra: '674', til: '675' })).toMatchObject([
      {
        told: { nye: 675 },
        corrections: [
          { field: 'nye', account: 'rettet fra 674 til 675: En sag var ikke talt med. (12. marts 2023)' },
        ],
      },
      { told: { nye: 757 } },
    ]);
  });
  test('can tell what was not stated, and reach a share', () => {
    expect(corrected({ felt: 'aktive', fra: 'ikke oplyst', til: '900' })).toMatchObject([
      { told: { aktive: 900 } },
      {},
    ]);
    expect(corrected({ felt: 'andele.kommunen', fra: '65 pct.', til: 'ikke oplyst' })).toMatchObject([
      { told: { 'andele.kommunen': { status: 'not stated' } } },
      {},
    ]);
  });
  test('can be corrected again', () => {
    const again =
      correction({ felt: 'nye', fra: '674', til: '675' }) +
      correction({ felt: 'nye', fra: '675', til: '676' }).replace(`${seal}    rettelser:\n`, '');
    expect(after(seal, again)).toMatchObject([{ told: { nye: 676 } }, {}]);
  });
  test.each([
    [
      { felt: 'nye', fra: '647', til: '675' },
      '39:14 Feltet »fra« er »647«, men i rækken står der »674«. Skriv det, der står.',
    ],
    [
      { felt: 'nyee', fra: '674', til: '675' },
      '38:15 Feltet »felt« er »nyee«, men det felt står ikke i rækken. Mente du »nye«?',
    ],
    [
      { felt: 'nyee', fra: 'ikke oplyst', til: '675' },
      '38:15 Feltet »nyee« findes ikke her. »nye« står der allerede.',
    ],
    [
      { felt: 'nye.x', fra: 'ikke oplyst', til: '675' },
      '38:15 Feltet »felt« er »nye.x«, men det felt står ikke i rækken.',
    ],
    [
      { felt: 'nye', fra: '674', til: '674' },
      '40:14 Feltet »til« er »674«, som »fra« også er. Skriv det, der skulle have stået, eller slet rettelsen.',
    ],
    [{ felt: 'aar', fra: '2020', til: '2019' }, '38:15 Feltet »felt« er »aar«, som ikke kan rettes sådan.'],
    [
      { felt: 'nye', fra: '674', til: '6,75' },
      '40:14 Feltet »nye« er »6,75«, men skal være et helt antal som 5.219 eller 5219, eventuelt med »ca.« foran, eller »ikke oplyst«.',
    ],
    [
      { felt: 'nye', fra: '674', til: '675', hvornaar: '31.2.2023' },
      '37:19 Feltet »hvornaar« er »31.2.2023«, men skal være en dato som 2027-12-31 eller 31. december 2027. Den dag står ikke i kalenderen.',
    ],
    [
      { felt: 'nye', fra: '674', til: '675', hvornaar: '31.12.2019' },
      '37:19 Feltet »hvornaar« er »31.12.2019«, men rækken er for 2020. Skriv den dag, rettelsen blev lavet.',
    ],
    [{ felt: 'nye', fra: '674', til: '' }, '40:14 Feltet »til« er tomt, men skal være en tekst.'],
  ])('that is wrong is told where it stands: %j', (lines, message) => {
    expect(corrected(lines)).toEqual([`sager.yaml:${message}`]);
  });
  test('names a problem by its name', () => {
    const withCorrection = (felt: string, changed = underretningerText) => {
      const text = `${changed}    rettelser:\n      - felt: ${felt}\n        fra: ikke oplyst\n        til: 28,2 pct.\n        hvorfor: Udgivet senere.\n        hvornaar: 1. maj 2023\n`;
      const outcome = read({
        name: 'u.yaml',
        text,
        schema: fileSchema(descriptionOf('underretninger')),
        rules,
      });
      return outcome.ok
        ? outcome.records.rows[0]?.lists['problemstillinger']
        : outcome.mistakes.map(mistakeLine);
    };
    expect(withCorrection('problemstillinger.Fysisk vold.andel')).toMatchObject([
      { told: { status: 'not stated' } },
      { name: 'Fysisk vold', told: 28.2 },
    ]);
    const withPoints = underretningerText.replace('navn: Fysisk vold', 'navn: Vold m.m.');
    expect(withCorrection('problemstillinger.Vold m.m..andel', withPoints)).toMatchObject([
      { told: { status: 'not stated' } },
      { name: 'Vold m.m.', told: 28.2 },
    ]);
    expect(withCorrection('problemstillinger.Fysik vold.andel')).toEqual([
      'u.yaml:20:15 Feltet »felt« er »problemstillinger.Fysik vold.andel«, men det felt står ikke i rækken. Mente du »problemstillinger.Fysisk vold.andel«?',
    ]);
  });
});
