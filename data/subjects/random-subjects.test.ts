import { expect, test } from 'vitest';
import { isKnown } from '../figure/figure.ts';
import { chance, type Chance } from '../../tests/support/chance.ts';
import { subjectOf } from '../../tests/support/example-subject.ts';
import { relations } from '../check/relations.ts';
import { figuresOf } from './figures.ts';

/** What is true of a made-up subject of two years, and what its file tells of it. */
type Truth = Readonly<{
  sums: readonly Readonly<{ whole: string; parts: readonly string[] }>[];
  shares: readonly Readonly<{ part: string; whole: string; decimals: number }>[];
  rises: readonly string[];
  /** By year and field. */
  counts: readonly Readonly<Record<string, number>>[];
  told: readonly Readonly<Record<string, string>>[];
}>;

const years = [2020, 2021] as const;
const source = 'temadag-side-4';

/** Two sums that may share a part, shares and rises of some fields, and rows that tell, hide or leave out each. */
function randomSubject(by: Chance): Truth {
  const sums = by.one<Truth['sums']>([
    [{ whole: 'w', parts: ['a', 'b'] }],
    [{ whole: 'w', parts: ['a', 'b', 'c'] }],
    [
      { whole: 'w', parts: ['a', 'b'] },
      { whole: 'v', parts: ['w', 'c'] },
    ],
    [
      { whole: 'w', parts: ['a', 'b'] },
      { whole: 'v', parts: ['b', 'c'] },
    ],
  ]);
  const parts = [...new Set(sums.flatMap((sum) => sum.parts))];
  const shares = sums
    .flatMap(({ whole, parts: its }) => its.map((part) => ({ part, whole, decimals: by.one([0, 1]) })))
    .filter(() => by.onceIn(2));
  const rises = parts.filter(() => by.onceIn(3));
  const most = by.one([3, 8]);
  const counts = years.map(() => {
    const leaves = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, by.whole(0, most)]));
    return sums.reduce<Record<string, number>>(
      (all, { whole, parts: its }) => ({
        ...all,
        [whole]: its.reduce((sum, part) => sum + (all[part] ?? 0), 0),
      }),
      leaves,
    );
  });
  const fields = [...new Set(sums.flatMap(({ whole, parts: its }) => [whole, ...its]))];
  const told = counts.map((own, index) => {
    const number = (field: string) =>
      by.one([String(own[field]), String(own[field]), 'ikke oplyst', 'skjult']);
    const rows = Object.fromEntries(fields.map((field) => [field, number(field)]));
    for (const share of shares) {
      const base = own[share.whole] ?? 0;
      const value = (((own[share.part] ?? 0) / base) * 100).toFixed(share.decimals).replace('.', ',');
      rows[`andel_${share.part}_${share.whole}`] = base > 0 && by.onceIn(2) ? `${value} pct.` : 'ikke oplyst';
    }
    for (const field of rises) {
      const [from, to] = [counts[index - 1]?.[field] ?? 0, own[field] ?? 0];
      const value = (((to - from) / from) * 100).toFixed(1).replace('.', ',');
      rows[`stigning_i_${field}`] = from > 0 && by.onceIn(2) ? `${value} pct.` : 'ikke oplyst';
    }
    return rows;
  });
  return { sums, shares, rises, counts, told };
}

function filesOf({ sums, shares, rises, told }: Truth) {
  const equations = new Map(sums.map(({ whole, parts }) => [whole, parts.join(' + ')]));
  const counted = [...new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]))];
  const fields = [
    ...counted.map((field) => {
      const er = equations.get(field);
      return `  ${field}:\n    enhed: ting\n    kan_skjules: ja\n${er === undefined ? '' : `    er: ${er}\n`}`;
    }),
    ...shares.map(({ part, whole }) => `  andel_${part}_${whole}:\n    er: ${part} af ${whole}\n`),
    ...rises.map((field) => `  stigning_i_${field}:\n    er: stigning i ${field}\n`),
  ];
  const rows = told.map(
    (row, index) =>
      `  - aar: ${years[index]}\n    kilde: ${source}\n${Object.entries(row)
        .map(([field, value]) => `    ${field}: ${value}\n`)
        .join('')}`,
  );
  return { description: `hjaelp: x\nfelter:\n${fields.join('')}`, rows: `aar:\n${rows.join('')}` };
}

/** What a subject's rows break, and its figures. */
function read(truth: Truth) {
  const { description, rows } = filesOf(truth);
  const { subject } = subjectOf('ting', rows, description);
  const broken = relations.flatMap(({ name, check }) =>
    check({ subjects: [subject], wordings: [] }).map(({ message }) => ({ name, message })),
  );
  return { broken, figures: figuresOf(subject) };
}

const seeds = Array.from({ length: 250 }, (_, index) => index + 1);

test('of what is true, nothing is refused but a hidden number that the others give away, and all that is worked out is true', () => {
  for (const seed of seeds) {
    const truth = randomSubject(chance(seed));
    const { broken, figures } = read(truth);
    expect(
      broken.filter(({ name }) => name !== 'skjult-kan-ikke-regnes-ud'),
      `seed ${seed}`,
    ).toEqual([]);
    for (const figure of figures.all.filter(isKnown)) {
      const [, year = '', field = ''] = figure.id.split('.');
      const own = truth.counts[years.indexOf(Number(year) as 2020 | 2021)] ?? {};
      if (field in own) expect(figure.value, `seed ${seed} ${figure.id}`).toBe(own[field]);
    }
  }
});

test('a hidden number can be something else than it is, as far as anyone can tell from what is shown', () => {
  let kept = 0;
  for (const seed of seeds) {
    const truth = randomSubject(chance(seed));
    const { broken } = read(truth);
    const refused = broken.filter(({ name }) => name === 'skjult-kan-ikke-regnes-ud');
    for (const [index, row] of truth.told.entries())
      for (const [field, written] of Object.entries(row)) {
        if (written !== 'skjult') continue;
        const isKept = !refused.some(({ message }) => message.startsWith(`»${field}« er skjult`));
        if (!isKept) continue;
        kept += 1;
        expect(possible(truth, index, field).size, `seed ${seed} ${years[index]} ${field}`).toBeGreaterThan(
          1,
        );
      }
  }
  expect(kept).toBeGreaterThan(100);
});

/** Small counts, and some so large that a share of them is rounded to nothing. */
const tried = [...Array.from({ length: 25 }, (_, value) => value), 250, 1000, 5000];

/** Every value that a hidden count may have, found by trying all: fewer than two give it away. */
function possible(truth: Truth, index: number, field: string): Set<number> {
  const found = new Set<number>();
  const leaves = ['a', 'b', 'c'].filter((name) => truth.counts.every((own) => name in own));
  const own = { ...truth.counts[index] };
  const tryAll = ([leaf, ...rest]: readonly string[], values: Record<string, number>): void => {
    if (found.size > 1) return;
    if (leaf !== undefined) {
      const stated = Number(truth.told[index]?.[leaf]);
      const options = Number.isNaN(stated) ? tried : [stated];
      for (const value of options) tryAll(rest, { ...values, [leaf]: value });
      return;
    }
    const all = { ...values };
    for (const { whole, parts } of truth.sums)
      all[whole] = parts.reduce((sum, part) => sum + (all[part] ?? 0), 0);
    if (fits(truth, index, all)) found.add(all[field] ?? 0);
  };
  tryAll(leaves, own);
  return found;
}

/** Whether counts of a year give all that its row tells, with the year before or after as they are. */
function fits(truth: Truth, index: number, all: Readonly<Record<string, number>>): boolean {
  const told = truth.told[index] ?? {};
  const counts = Object.entries(all).every(
    ([name, value]) => !/^\d+$/.test(told[name] ?? '') || Number(told[name]) === value,
  );
  const shares = truth.shares.every(({ part, whole, decimals }) => {
    const written = told[`andel_${part}_${whole}`] ?? '';
    if (!written.endsWith('pct.')) return true;
    const exact = ((all[part] ?? 0) / (all[whole] ?? 0)) * 100;
    return (
      Math.abs(exact - Number(written.replace(' pct.', '').replace(',', '.'))) <= 0.5 * 10 ** -decimals + 1e-9
    );
  });
  const rises = truth.rises.every((name) => {
    const [before, after] = index === 0 ? [all, truth.counts[1]] : [truth.counts[0], all];
    const other = truth.told[1 - index]?.[name] ?? '';
    const written = truth.told[1]?.[`stigning_i_${name}`] ?? '';
    // A rise from or to a number that nobody knows tells too little to be tried here.
    if (!written.endsWith('pct.') || !/^\d+$/.test(other)) return true;
    const exact = (((after?.[name] ?? 0) - (before?.[name] ?? 0)) / (before?.[name] ?? 0)) * 100;
    return Math.abs(exact - Number(written.replace(' pct.', '').replace(',', '.'))) <= 0.05 + 1e-9;
  });
  return counts && shares && rises;
}
