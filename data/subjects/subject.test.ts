import { expect, test } from 'vitest';
import { subjectOf } from '../../tests/support/example-subject.ts';
import { nameForAll, nameIn } from './subject.ts';

test('a name may name a text of a group, which is the row’s own where the row tells it', () => {
  const description =
    'hjaelp: x.\nfelter:\n  alle:\n    navn: opkald i {by.hedder}\n    enhed: opkald\n  by.hedder:\n    tekst: Odense\n';
  const rows =
    'aar:\n  - aar: 2020\n    kilde: a\n    alle: 1\n  - aar: 2021\n    kilde: a\n    by:\n      hedder: Aarhus\n';
  const { subject } = subjectOf('opkald', rows, description);
  expect([2020, 2021].map((year) => nameIn(subject, 'alle', year))).toEqual([
    'opkald i Odense',
    'opkald i Aarhus',
  ]);
  expect(nameForAll('opkald i {by.hedder} i {aar}', subject.description.fields)).toBe(
    'opkald i Odense i året',
  );
});
