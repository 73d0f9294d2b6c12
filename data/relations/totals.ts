import { danish } from '../danish.ts';
import type { BisiddersagerField } from '../schema/bisiddersager.ts';
import { suppressed } from '../schema/told.ts';
import { correctOne, eachCaseYear, type CaseYear, type Violation } from './relation.ts';

type Total = Readonly<{
  whole: BisiddersagerField;
  parts: readonly [BisiddersagerField, BisiddersagerField];
}>;

const newCases: Total = { whole: 'nye', parts: ['kommunen', 'familieretshuset'] };
const activeCases: Total = { whole: 'aktive', parts: ['nye', 'begyndt_tidligere'] };
const totals = [newCases, activeCases];

/** 439 + 318 = 757. */
export const newIsItsParts = eachCaseYear((year) => addsUp(year, newCases));

/** 757 + 159 = 916. */
export const activeIsNewAndOlder = eachCaseYear((year) => addsUp(year, activeCases));

function addsUp({ year, number, wrong }: CaseYear, { whole, parts: [first, second] }: Total): Violation[] {
  const [a, b, all] = [number(first), number(second), number(whole)];
  if (a === undefined || b === undefined || all === undefined || a + b === all) return [];
  return [
    wrong(
      whole,
      `${danish(a)} + ${danish(b)} = ${danish(a + b)}, men der står ${danish(all)}. ` +
        `I ${year} skal »${first}« og »${second}« tilsammen være »${whole}«. ${correctOne}`,
    ),
  ];
}

/** Kommunen is not more than all; told only where the other part is not known, since else the sum tells it. */
export const noPartIsLarger = eachCaseYear(({ year, number, wrong }) =>
  totals.flatMap(({ whole, parts }) => {
    const all = number(whole);
    const known = parts.filter((part) => number(part) !== undefined);
    return known.flatMap((part) => {
      const value = number(part) ?? 0;
      if (all === undefined || known.length > 1 || value <= all) return [];
      return [
        wrong(
          part,
          `»${part}« er ${danish(value)}, men »${whole}« er kun ${danish(all)} i ${year}. ` +
            `En del kan ikke være større end det hele. ${correctOne}`,
        ),
      ];
    });
  }),
);

/** What is withheld for the children's sake is not given away by its neighbours. */
export const hiddenStaysHidden = eachCaseYear(({ year, row, number, wrong }) => {
  const counts = totals.flatMap(({ whole, parts }) =>
    parts.flatMap((part, index) => {
      const other = parts[1 - index] ?? part;
      const [all, rest] = [number(whole), number(other)];
      return all === undefined || rest === undefined
        ? []
        : [[part, `${danish(all)} − ${danish(rest)}`, [other, whole]] as const];
    }),
  );
  const shares = (['andele.kommunen', 'andele.familieretshuset'] as const).flatMap((share, index, both) => {
    const other = both[1 - index] ?? share;
    const value = number(other);
    return value === undefined ? [] : [[share, `100 − ${danish(value)}`, [other]] as const];
  });
  return [...counts, ...shares].flatMap(([field, difference, others]) =>
    row.told[field] === suppressed
      ? [
          wrong(
            field,
            `»${field}« er skjult, men ${difference} røber det. ` +
              `Skriv også »skjult« eller »ikke oplyst« ved ${others.map((other) => `»${other}«`).join(' eller ')} i ${year}.`,
          ),
        ]
      : [],
  );
});
