import { expect, test } from 'vitest';
import { subjectOf } from '../../../tests/support/example-subject.ts';
import { relations } from '../relations.ts';

const counts = ['0', '1', '439', '9.007.199.254.740.991', 'ca. 5', 'ikke oplyst'];
const parts = [...counts, 'skjult'];
const shares = ['0', '0,1 pct.', '33,3', '50', '65', '100', 'ca. 35', 'skjult', 'ikke oplyst'];
const rises = ['-100', '-4,5', '0', '35', '99999', 'på niveau', 'ikke oplyst'];

/** Always the same choices, so that a failure can be looked at again. */
function chooser(seed: number) {
  let state = seed;
  return (words: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return words[Math.floor((state / 2 ** 32) * words.length)] ?? '';
  };
}

const row = (year: number, of: ReturnType<typeof chooser>) => `  - aar: ${year}
    kilde: a
    nye: ${of(counts)}
    kommunen: ${of(parts)}
    familieretshuset: ${of(parts)}
    andele:
      kommunen: ${of(shares)}
      familieretshuset: ${of(shares)}
    stigning_i_kommunen: ${of(rises)}
    stigning_i_familieretshuset: ${of(rises)}
    begyndt_tidligere: ${of(parts)}
    aktive: ${of(counts)}
    siden_begyndelsen: ${of(counts)}
`;

test('whatever rows say, the relations answer in whole sentences with real numbers', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const of = chooser(seed);
    const sager = `ordningen_begyndte: 2020\naar:\n${[2020, 2021, 2023].map((year) => row(year, of)).join('')}`;
    const problems = ['a', 'b', 'c'].map(
      (name) =>
        `      - navn: ${name}\n        andel: ${of(shares)}\n        blandt_de_hyppigste: ${of(['ja', 'nej'])}\n`,
    );
    const under = `aar:\n  - aar: 2021\n    kilde: a\n    procentgrundlag: ${of(counts)}\n    problemstillinger:\n${problems.join('')}`;
    const subjects = [subjectOf('bisiddersager', sager).subject, subjectOf('underretninger', under).subject];
    const data = { subjects, wordings: [] };
    for (const { message } of relations.flatMap(({ check }) => check(data))) {
      expect(message).toMatch(/^\S.*\.$/);
      expect(message).not.toMatch(/NaN|undefined|null|Infinity|∞|\[object|\?|\.\.| {2}/);
    }
  }
});
