import { danish } from '../../figure/number.ts';
import { countsGiving, isEmpty, together, type Rounded } from '../../figure/interval.ts';
import { rounded } from '../../schema/told.ts';
import { equated, exactIn, listsOf, type Subject } from '../../subjects/subject.ts';
import { eachYear, fieldsInWords, type Violation, type SubjectYear } from './relation.ts';

const correctShare = 'Ret den andel, der er forkert.';
const asTold = ({ value, decimals }: Rounded): string => danish(value, decimals);

/** The shares of all parts of one whole: "andele.kommunen" and "andele.familieretshuset" of "nye". */
export type Division = Readonly<{ whole: string; parts: readonly string[]; shares: readonly string[] }>;

/** The wholes of a subject whose parts all have a share. */
export function divisionsOf({ description }: Pick<Subject, 'description'>): Division[] {
  const shares = equated(description, 'share');
  return equated(description, 'sum').flatMap(({ field: whole, is: { parts } }) => {
    const own = parts.flatMap((part) =>
      shares.filter(({ is }) => is.part === part && is.whole === whole).map(({ field }) => field),
    );
    return own.length === parts.length ? [{ whole, parts, shares: own }] : [];
  });
}

/** 65 + 35 = 100, and there is a number of cases that gives both. */
export const sharesAddUp = eachYear((year) =>
  divisionsOf(year.subject).flatMap(({ whole, parts, shares }): Violation[] => {
    const told = shares.flatMap((field) => year.share(field) ?? []);
    const last = shares.at(-1);
    if (told.length < shares.length || last === undefined) return [];
    const off = Math.round((told.reduce((sum, { value }) => sum + value, 0) - 100) * 1e6) / 1e6;
    const most = told.reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 0);
    // Only halves that are all rounded up are off by all that rounding can hide.
    if (off > most || off <= -most) {
      const message =
        `${told.map(asTold).join(' + ')} = ${danish(100 + off)} pct. Andelene for ${fieldsInWords(parts)} ` +
        `skal være 100 pct. tilsammen i ${year.year}, på nær afrunding. ${correctShare}`;
      return [year.wrong(last, message)];
    }
    const base = year.count(whole);
    if (base === undefined) return [];
    const counts = told.map((share) => countsGiving(share, base));
    const all = together(counts);
    if (counts.some(isEmpty) || (all.least <= base && base <= all.most)) return [];
    const given = new Intl.ListFormat('da').format(told.map((share) => `${asTold(share)} pct.`));
    const unit = year.subject.description.fields[whole]?.unit ?? '';
    const message = `Ingen fordeling af ${danish(base)} ${unit} giver både ${given} i ${year.year}. ${correctShare}`;
    return [year.wrong(last, message)];
  }),
);

/** Where a row has both a count and its share, they say the same. */
export const sharesFitCounts = eachYear(({ subject, year, count: countOf, share: shareIn, wrong }) =>
  equated(subject.description, 'share').flatMap(({ field, is: { part, whole } }): Violation[] => {
    if (part === undefined) return [];
    const [count, share, base] = [countOf(part), shareIn(field), countOf(whole)];
    if (count === undefined || share === undefined || !base) return [];
    const { least, most } = countsGiving(share, base);
    if (count >= least && count <= most) return [];
    const message =
      `${danish(count)} af ${danish(base)} er ${shareText(count, base, share)} pct., men der står ${asTold(share)} pct. ` +
      `I ${year} skal »${part}« og »${field}« sige det samme. Ret det tal, der er forkert.`;
    return [wrong(field, message)];
  }),
);

/** 35,3 pct. is no share that 209 cases can give. */
export const sharesArePossible = eachYear((year) => [
  ...equated(year.subject.description, 'share').flatMap(({ field, is: { whole } }) =>
    impossible(year.share(field), year.count(whole)).map((message) =>
      year.wrong(field, `${message} »${whole}«.`),
    ),
  ),
  ...listedShares(year),
]);

const listedShares = ({ subject, row, wrong }: SubjectYear): Violation[] =>
  listsOf(subject.description).flatMap(({ list, number, its }) => {
    const whole = its.is?.kind === 'share' ? its.is.whole : undefined;
    if (whole === undefined) return [];
    const base = exactIn(row, whole)?.value;
    return (row.lists[list] ?? []).flatMap(({ told }, entry) =>
      impossible(rounded(told), base).map((message) => {
        const at = wrong(list, `${message} »${whole}«.`);
        return { ...at, path: [...at.path, entry, number] };
      }),
    );
  });

/** Why no whole number of the base gives the share; the field with the base follows. */
function impossible(share: Rounded | undefined, base: number | undefined): string[] {
  if (share === undefined || base === undefined || !isEmpty(countsGiving(share, base))) return [];
  if (base === 0) return [`Der står ${asTold(share)} pct., men af 0 er der ingen andele. Ret andelen eller`];
  const below = Math.floor((share.value * base) / 100);
  const [low, high] = [below, below + 1].map(
    (count) => `${danish(count)} er ${shareText(count, base, share)} pct.`,
  );
  return [
    `Der står ${asTold(share)} pct., men intet antal af ${danish(base)} giver den andel: ` +
      `${low?.replace(/\.$/, '.,')} og ${high} Ret andelen eller`,
  ];
}

/** A count's share of a base with as many decimals as another share has. */
function shareText(count: number, base: number, { decimals }: Rounded): string {
  return danish(Number(((count / base) * 100).toFixed(decimals)), decimals);
}
