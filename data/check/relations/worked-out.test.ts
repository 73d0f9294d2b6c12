import { expect, test } from 'vitest';
import { subjectOf } from '../../../tests/support/example-subject.ts';
import { relations } from '../relations.ts';

/** What the relations say to the rows of a subject with these fields, by their equations. */
function toldOf(fields: Readonly<Record<string, string>>, ...rows: readonly string[]): string[] {
  const described = Object.entries(fields).map(([name, is]) => {
    const unit = /stigning| af /.test(is) ? '' : '    enhed: opkald\n';
    const hidden = / siden | \+ /.test(is) ? '' : '    kan_skjules: ja\n';
    return `  ${name}:\n    navn: ${name}\n${unit}${hidden}${is && `    er: ${is}\n`}`;
  });
  const { subject } = subjectOf(
    'opkald',
    `begyndt: 2020\naar:\n${rows.map((row) => `  - ${row.replaceAll(', ', '\n    ')}\n    kilde: a\n`).join('')}`,
    `hjaelp: Prøve.\naarstal:\n  begyndt: Året, det begyndte.\nfelter:\n${described.join('')}`,
  );
  return relations
    .flatMap(({ check }) => check({ subjects: [subject], wordings: [] }))
    .map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`);
}

const shared = {
  alle: 'piger + drenge',
  piger: '',
  drenge: '',
  andel: 'piger af alle',
  mere: 'stigning i piger',
};
const since = { nye: '', alt: 'nye siden begyndt' };
const correct = 'Ret det tal, der er forkert.';

test('a share fits the count that sums give, and so does a rise', () => {
  const row = 'aar: 2021, alle: 100, drenge: 60';
  expect(toldOf(shared, `${row}, andel: 40 pct.`)).toEqual([]);
  expect(toldOf(shared, `${row}, andel: 50 pct.`)).toEqual([
    '0.andel: 40 af 100 er 40 pct., men der står 50 pct. I 2021 skal »piger« og »andel« sige det samme. Ret det tal, der er forkert.',
  ]);
  expect(toldOf(shared, 'aar: 2020, piger: 20', `${row}, mere: 100 pct.`)).toEqual([]);
  expect(toldOf(shared, 'aar: 2020, piger: 20', `${row}, mere: 90 pct.`)).toHaveLength(1);
});

test('no part is fewer than none, when the sums have given it', () => {
  const nested = { alle: 'a + b', a: 'x + y', b: '', x: '', y: '' };
  expect(toldOf(nested, 'aar: 2021, alle: 100, x: 60, y: 40')).toEqual([]);
  expect(toldOf(nested, 'aar: 2021, alle: 100, x: 60, y: 50')).toEqual([
    `0.alle: 100 − 110 = -10, men »b« kan ikke være færre end 0 i 2021. ${correct}`,
  ]);
});

test('a withheld share is given away by counts that sums give', () => {
  expect(toldOf(shared, 'aar: 2021, alle: 100, drenge: 60, andel: skjult')).toEqual([
    '0.andel: »andel« er skjult, men 40 af 100 røber det. Skriv også »skjult« eller »ikke oplyst« ved »piger« eller »alle« i 2021.',
  ]);
});

test('a withheld number is given away by what all since the start leave for it', () => {
  const leak = (count: number) =>
    `»nye« er skjult, men de andre tal røber det: det kan kun være ${count}. Skriv også »skjult« eller »ikke oplyst« ved flere af dem.`;
  expect(toldOf(since, 'aar: 2020, nye: skjult, alt: 4')).toEqual([`0.nye: ${leak(4)}`]);
  expect(toldOf(since, 'aar: 2020, nye: 7', 'aar: 2021, nye: skjult, alt: 10')).toEqual([
    `1.nye: ${leak(3)}`,
  ]);
  // The total is a year behind.
  const row = (year: number, nye: string, alt: number) => `aar: ${year}, nye: ${nye}, alt: ${alt}`;
  const behind = [row(2022, '60', 100), row(2023, 'skjult', 160), row(2024, '7', 164)];
  expect(toldOf(since, ...behind)).toEqual([`1.nye: ${leak(4)}`]);
  expect(toldOf(since, 'aar: 2021, nye: skjult, alt: 10')).toEqual([]);
});

test('withheld numbers are given away by sums that are held together', () => {
  const fields = { ab: 'a + b', bc: 'b + c', ac: 'a + c', a: '', b: '', c: '' };
  const hidden = 'a: skjult, b: skjult, c: skjult';
  expect(toldOf(fields, `aar: 2021, ab: 700, bc: 900, ${hidden}`)).toEqual([]);
  expect(toldOf(fields, `aar: 2021, ab: 700, bc: 900, ac: 800, ${hidden}`)).toEqual(
    Object.entries({ a: 300, b: 400, c: 500 }).map(
      ([field, count]) =>
        `0.${field}: »${field}« er skjult, men de andre tal røber det: det kan kun være ${count}. Skriv også »skjult« eller »ikke oplyst« ved flere af dem.`,
    ),
  );
});

test('all since the start may be a year behind where the year before is not told', () => {
  expect(toldOf(since, 'aar: 2020, nye: ikke oplyst, alt: 23', 'aar: 2021, nye: 9, alt: 30')).toEqual([]);
  expect(toldOf(since, 'aar: 2020, nye: ikke oplyst, alt: 23', 'aar: 2021, nye: 9, alt: 22')).toHaveLength(1);
});
