import { isKnown, type Figure, type Source } from './figure.ts';
import { danish } from './number.ts';

type Operation = Readonly<{
  value: (values: readonly number[]) => number | undefined;
  account: (texts: readonly string[]) => string;
}>;

/**
 * How figures give another: "439 + 318", "757 − 439", "318 af 757", "fra 674 til 757". Of nothing, no share and no rise can
 * be told; nor what is left where more went than there was, as when "ca." hides what was.
 */
const operations = {
  sum: { value: (values) => added(values), account: (texts) => texts.join(' + ') },
  rest: {
    value: ([all = 0, ...parts]) => (added(parts) > all ? undefined : all - added(parts)),
    account: (texts) => texts.join(' − '),
  },
  share: {
    value: ([part = 0, whole = 0]) => (part > whole ? undefined : percentage(part, whole)),
    account: (texts) => texts.join(' af '),
  },
  rise: {
    value: ([from = 0, to = 0]) => percentage(to - from, from),
    account: (texts) => `fra ${texts.join(' til ')}`,
  },
} as const satisfies Record<string, Operation>;

/** A way in which figures give another. */
export type How = keyof typeof operations;

/** What a figure is, out of others: it has a value where all of them do, and is as uncertain as the least certain. Shares and rises have one decimal. */
export function workedOut(
  { id, name, one, unit, period, base }: Omit<Figure, 'status' | 'sources'>,
  how: How,
  from: readonly Figure[],
): Figure {
  const about = {
    id,
    name,
    ...(one !== undefined && { one }),
    unit,
    period,
    base,
    sources: allSources(from),
  };
  const known = from.filter(isKnown);
  if (known.length < from.length) {
    const without = (['missing', 'not stated', 'suppressed'] as const).find((status) =>
      from.some((figure) => figure.status === status),
    );
    return { ...about, status: without ?? 'not stated' };
  }
  const { value, account } = operations[how];
  const result = value(known.map((figure) => figure.value));
  if (result === undefined) return { ...about, status: 'not stated' };
  const status = known.some((figure) => figure.status === 'approximate') ? 'approximate' : 'derived';
  return { ...about, status, value: result, account: account(known.map(written)) };
}

const added = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

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
    // A half goes away from 0; divided last, since 50.25 would else be less than it is.
    const rounded = Math.round((Math.abs(part) * 10 ** (decimals + 2)) / whole) / 10 ** decimals;
    const value = part < 0 ? -rounded : rounded;
    const isCoarse = [0, 100, -100].some((end) => value === end && exact !== end);
    if (!isCoarse || decimals === 12) return value;
  }
}
