import { asTold, danish } from '../danish.ts';
import { onLevel } from '../schema/bisiddersager.ts';
import { common, countsBefore, countsGiving, isEmpty, restOf, type Range } from '../figure/range.ts';
import { eachCaseYear, type CaseYear, type Violation } from './relation.ts';

type Part = 'kommunen' | 'familieretshuset';

const otherThan = { kommunen: 'familieretshuset', familieretshuset: 'kommunen' } as const;
const parts: readonly Part[] = ['kommunen', 'familieretshuset'];

/** How far from the year before "på niveau" may be, in per cent. */
const levelWithin = 1;

/** A stated rise of 35 pct. to 318 is from 235 or 236, and 35 pct. of 674 may be that. */
export const risesFit = eachCaseYear((year) =>
  parts.flatMap((part): Violation[] => {
    const stated = countsIn(year.before, part);
    const [rise, count] = [year.share(`stigning_i_${part}`), year.number(part)];
    if (rise === undefined || count === undefined || stated === undefined) return [];
    const needed = countsBefore(rise, count);
    if (!isEmpty(common(needed, stated))) return [];
    const before = year.year - 1;
    const message =
      `En stigning på ${asTold(rise)} pct. til ${danish(count)} kræver ${told(needed)} i ${before}, ` +
      `men »${part}« er ${told(stated)} efter rækken for ${before}. ` +
      'Ret det tal, der er forkert. Dækker de to års grupper ikke det samme, så udelad stigningen.';
    return [year.wrong(`stigning_i_${part}`, message)];
  }),
);

/** "På niveau" is within 1 pct. of every count that the year before may have had. */
export const areLevel = eachCaseYear((year) =>
  parts.flatMap((part): Violation[] => {
    const count = year.number(part);
    const before = possibleBefore(year, part);
    if (year.row.told[`stigning_i_${part}`] !== onLevel || count === undefined || !before) return [];
    const farthest = count - before.least > before.most - count ? before.least : before.most;
    const off = Math.abs(count - farthest);
    if (off * 100 <= levelWithin * farthest) return [];
    const apart =
      farthest === 0 ? 'er mere end det.' : `er ${danish(Math.round((off / farthest) * 1000) / 10)} pct.`;
    const message =
      `»På niveau« er højst ${levelWithin} pct. fra, men fra ${danish(farthest)} i ${year.year - 1} til ${danish(count)} ` +
      `${apart} Skriv stigningen i pct., eller ret det tal, der er forkert.`;
    return [year.wrong(`stigning_i_${part}`, message)];
  }),
);

/** The counts that a year's row allows for a part: the one that is stated, or all that round to its share. */
function countsIn(year: CaseYear | undefined, part: Part): Range | undefined {
  const count = year?.number(part);
  if (count !== undefined) return { least: count, most: count };
  const [share, base] = [year?.share(`andele.${part}`), year?.number('nye')];
  if (year === undefined || share === undefined || base === undefined) return undefined;
  const rest = year.share(`andele.${otherThan[part]}`);
  const own = countsGiving(share, base);
  return rest === undefined ? own : common(own, restOf(base, countsGiving(rest, base)));
}

/** The counts that the year before may have had, the other part's stated rise taken into account too. */
function possibleBefore(year: CaseYear, part: Part): Range | undefined {
  const stated = countsIn(year.before, part);
  const other = otherThan[part];
  const [base, rise, count] = [
    year.before?.number('nye'),
    year.share(`stigning_i_${other}`),
    year.number(other),
  ];
  if (stated === undefined || base === undefined || rise === undefined || count === undefined) return stated;
  const narrowed = common(stated, restOf(base, countsBefore(rise, count)));
  return isEmpty(narrowed) ? stated : narrowed;
}

function told({ least, most }: Range): string {
  if (least > most) return 'et antal, der ikke er helt,';
  if (least === most) return danish(least);
  return most === Infinity ? `mindst ${danish(least)}` : `${danish(least)} til ${danish(most)}`;
}
