import { expect, test } from 'vitest';
import { subjectOf } from '../../tests/support/example-subject.ts';
import { figuresOf } from './figures.ts';

/** The figures of 2021 of a subject with these fields, and what each is, as its row tells them: what they are, and how they were reached. */
function toldOf(fields: Readonly<Record<string, string>>, row: string) {
  const described = Object.entries(fields).map(
    ([name, is]) =>
      `  ${name}:\n    navn: ${name}\n    enhed: opkald\n    kan_skjules: ja\n${is && `    er: ${is}\n`}`,
  );
  const { subject } = subjectOf(
    'opkald',
    `aar:\n  - aar: 2021\n    kilde: temadag-side-4\n${row.replaceAll(/^/gm, '    ')}\n`,
    `hjaelp: Prøve.\nfelter:\n${described.join('')}`,
  );
  const { figure, all } = figuresOf(subject);
  expect(all).toHaveLength(Object.keys(fields).length);
  return Object.fromEntries(
    Object.keys(fields).map((name) => {
      const its = figure(2021, name);
      return [name, 'value' in its ? [its.value, its.account] : [its.status, its.account]];
    }),
  );
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

test('a sum of twelve parts of which only the whole is told leaves each of them untold', () => {
  const fields = { alle: months.join(' + '), ...Object.fromEntries(months.map((month) => [month, ''])) };
  const told = toldOf(fields, 'alle: 500');
  expect(told['alle']).toEqual([500, undefined]);
  expect(new Set(months.map((month) => told[month]?.[0]))).toEqual(new Set(['not stated']));
});

test('a table with sums both ways is filled from what is told', () => {
  const fields = {
    alle: 'piger + drenge',
    piger: 'p_ung + p_stor',
    drenge: 'd_ung + d_stor',
    unge: 'p_ung + d_ung',
    store: 'p_stor + d_stor',
    ...{ p_ung: '', p_stor: '', d_ung: '', d_stor: '' },
  };
  expect(toldOf(fields, 'alle: 10\npiger: 6\nunge: 7\np_ung: 4')).toEqual({
    alle: [10, undefined],
    piger: [6, undefined],
    drenge: [4, '10 − 6'],
    unge: [7, undefined],
    store: [3, '2 + 1'],
    p_ung: [4, undefined],
    p_stor: [2, '6 − 4'],
    d_ung: [3, '7 − 4'],
    d_stor: [1, '4 − 3'],
  });
});

test('a number is the sum of its parts before it is what another sum leaves for it', () => {
  const fields = { alle: 'nye + gamle', nye: 'a + b', ...{ gamle: '', a: '', b: '' } };
  expect(toldOf(fields, 'alle: 10\ngamle: 3\na: 5\nb: 2')['nye']).toEqual([7, '5 + 2']);
});

test('what is worked out of a withheld number is withheld, and what is no longer told says nothing of what it was', () => {
  const fields = { alle: 'nye + gamle', nye: 'a + b', ...{ gamle: '', a: '', b: '' } };
  const correction = (field: string, to: string) =>
    `  - felt: ${field}\n    fra: 3\n    til: ${to}\n    hvorfor: Der er få børn bag.\n    hvornaar: 2023-03-12`;
  const row = `gamle: 30\na: 3\nb: 3\nrettelser:\n${correction('a', 'skjult')}\n${correction('b', 'ikke oplyst')}`;
  const told = toldOf(fields, row);
  expect([told['a'], told['b']]).toEqual([
    ['suppressed', undefined],
    ['not stated', undefined],
  ]);
  expect(toldOf(fields, 'gamle: 30\na: skjult\nb: 3')).toMatchObject({
    nye: ['suppressed', undefined],
    alle: ['suppressed', undefined],
  });
});
