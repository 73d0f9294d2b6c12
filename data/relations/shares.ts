import { asTold, danish } from '../danish.ts';
import type { BisiddersagerField } from '../schema/bisiddersager.ts';
import { exactly, rounded, type Rounded } from '../schema/told.ts';
import { common, countsGiving, isEmpty, restOf, roundedBy } from '../figure/range.ts';
import { eachCaseYear, type Data, type Violation } from './relation.ts';

const [kommunen, familieretshuset] = ['andele.kommunen', 'andele.familieretshuset'] as const;
const correctShare = 'Ret den andel, der er forkert.';

/** 65 + 35 = 100, and there is a number of cases that gives both. */
export const sharesAddUp = eachCaseYear(({ year, number, share, wrong }) => {
  const [a, b, base] = [share(kommunen), share(familieretshuset), number('nye')];
  if (a === undefined || b === undefined) return [];
  const off = Math.round((a.value + b.value - 100) * 1e6) / 1e6;
  const most = roundedBy(a) + roundedBy(b);
  // Only two halves that are both rounded up are off by all that rounding can hide.
  if (off > most || off <= -most) {
    const message =
      `${asTold(a)} + ${asTold(b)} = ${danish(100 + off)} pct. Andelene for »kommunen« og »familieretshuset« ` +
      `skal være 100 pct. tilsammen i ${year}, på nær afrunding. ${correctShare}`;
    return [wrong(familieretshuset, message)];
  }
  if (base === undefined) return [];
  const [ofA, ofB] = [countsGiving(a, base), countsGiving(b, base)];
  if (isEmpty(ofA) || isEmpty(ofB) || !isEmpty(common(ofA, restOf(base, ofB)))) return [];
  const message = `Ingen fordeling af ${danish(base)} sager giver både ${asTold(a)} pct. og ${asTold(b)} pct. i ${year}. ${correctShare}`;
  return [wrong(familieretshuset, message)];
});

/** Where a row has both a count and its share, they say the same. */
export const sharesFitCounts = eachCaseYear(({ year, number, share: shareIn, wrong }) =>
  (['kommunen', 'familieretshuset'] as const).flatMap((part): Violation[] => {
    const field: BisiddersagerField = `andele.${part}`;
    const [count, share, base] = [number(part), shareIn(field), number('nye')];
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
export const sharesArePossible = (data: Data): Violation[] => [
  ...eachCaseYear(({ number, share, wrong }) =>
    [kommunen, familieretshuset].flatMap((field) =>
      impossible(share(field), number('nye')).map((message) => wrong(field, `${message} »nye«.`)),
    ),
  )(data),
  ...(data.underretninger?.years ?? []).flatMap(({ base, problems }, row) =>
    problems.flatMap(({ share }, problem) =>
      impossible(rounded(share), exactly(base)).map((message): Violation => ({
        file: 'underretninger',
        path: ['aar', row, 'problemstillinger', problem, 'andel'],
        message: `${message} »procentgrundlag«.`,
      })),
    ),
  ),
];

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
  return asTold({ value: Number(((count / base) * 100).toFixed(decimals)), decimals });
}
