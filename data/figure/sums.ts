import { isKnown, type ApproximateFigure, type DerivedFigure, type Figure, type Source } from './figure.ts';
import { danish } from './number.ts';

/** What a sum is called, and what one of it is; unit and period are those of the figures it is made from. */
export type Named = Pick<Figure, 'id' | 'name' | 'one'>;

/** All of the figures together: "439 + 318". */
export const sum = (figures: readonly [Figure, ...Figure[]], named: Named): Figure =>
  derive(figures, asOf(figures[0], named), {
    value: (values) => values.reduce((total, value) => total + value, 0),
    account: (texts) => texts.join(' + '),
  });

/** How much more `figure` is than `other`, negative where it is less: "916 − 757". */
export const difference = (figure: Figure, other: Figure, named: Named): Figure =>
  derive([figure, other], asOf(figure, named), {
    value: ([a = 0, b = 0]) => a - b,
    account: (texts) => texts.join(' − '),
  });

/** What is left of a whole without these parts: "757 − 439". */
export const remaining = (whole: Figure, parts: readonly Figure[], named: Named): Figure =>
  derive([whole, ...parts], asOf(whole, named), {
    value: ([all = 0, ...others]) => others.reduce((left, value) => left - value, all),
    account: (texts) => texts.join(' − '),
  });

/** A part in per cent of its whole, to one decimal: "318 af 757". Of nothing, no share can be told. */
export const shareOf = (part: Figure, whole: Figure, named: Named): Figure =>
  derive(
    [part, whole],
    { ...asOf(part, named), unit: 'pct.', base: whole },
    { value: ([a = 0, b = 0]) => percentage(a, b), account: (texts) => texts.join(' af ') },
  );

/** The relative rise in per cent, to one decimal, negative for a fall: "fra 674 til 757". From nothing, none can be told. */
export const change = (from: Figure, to: Figure, named: Named): Figure =>
  derive(
    [from, to],
    { ...asOf(to, named), unit: 'pct.', base: from },
    { value: ([a = 0, b = 0]) => percentage(b - a, a), account: (texts) => `fra ${texts.join(' til ')}` },
  );

type About = Omit<DerivedFigure, 'status' | 'value' | 'account' | 'sources'>;
type Operation = Readonly<{
  value: (values: readonly number[]) => number | undefined;
  account: (texts: readonly string[]) => string;
}>;

const asOf = ({ unit, period }: Figure, { id, name, one }: Named): About => ({
  id,
  name,
  unit,
  ...(one === undefined ? {} : { one }),
  period,
  base: undefined,
});

/** One figure out of others: it has a value where all of them do, and is as uncertain as the least certain. */
function derive(from: readonly Figure[], about: About, { value, account }: Operation): Figure {
  const sources = allSources(from);
  const known = from.filter(isKnown);
  if (known.length < from.length) {
    const without = (['missing', 'not stated', 'suppressed'] as const).find((status) =>
      from.some((figure) => figure.status === status),
    );
    return { ...about, sources, status: without ?? 'not stated' };
  }
  const result = value(known.map((figure) => figure.value));
  if (result === undefined) return { ...about, sources, status: 'not stated' };
  const isApproximate = known.some(({ status }) => status === 'approximate');
  const status: (DerivedFigure | ApproximateFigure)['status'] = isApproximate ? 'approximate' : 'derived';
  return { ...about, sources, status, value: result, account: account(known.map(written)) };
}

const written = (figure: Figure): string =>
  isKnown(figure) ? `${figure.status === 'approximate' ? 'ca. ' : ''}${danish(figure.value)}` : '';

/** The sources of all figures, each once. */
const allSources = (figures: readonly Figure[]): Source[] => [
  ...new Map(figures.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values(),
];

/** To one decimal; to more where that would make nothing, or all, of what is not. */
function percentage(part: number, whole: number): number | undefined {
  if (whole === 0) return undefined;
  const exact = (part / whole) * 100;
  for (let decimals = 1; ; decimals += 1) {
    const value = Math.round((part / whole) * 10 ** (decimals + 2)) / 10 ** decimals;
    const isCoarse = [0, 100, -100].some((end) => value === end && exact !== end);
    if (!isCoarse || decimals === 12) return value;
  }
}
