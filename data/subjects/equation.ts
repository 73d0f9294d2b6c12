import type { Reading } from '../schema/reading.ts';

/** What a number of a row is by other numbers, as its field's description says it. One equation checks, derives and tells. */
export type Equation = Readonly<
  | { kind: 'sum'; parts: readonly string[] }
  /** In per cent. `part` is undefined where the count behind it has no field. */
  | { kind: 'share'; part: string | undefined; whole: string }
  /** In per cent, since the year before. */
  | { kind: 'rise'; of: string }
  /** All of every year since the year that stands in a field at the file's top. */
  | { kind: 'total'; of: string; since: string }
  /** "ja" for the entries of a list that have the largest numbers. */
  | { kind: 'frequent'; by: string }
>;

const name = String.raw`[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?`;

/** How a field may be named: small letters from a to z, digits and `_`, in a group as "andele.kommunen". */
export const fieldName = new RegExp(`^${name}$`);

const sumForm = new RegExp(String.raw`^${name}(?:\s*\+\s*${name})+$`);

const forms: readonly (readonly [RegExp, (first: string, second: string) => Equation])[] = [
  [sumForm, (all) => ({ kind: 'sum', parts: all.split('+').map((part) => part.trim()) })],
  [new RegExp(`^(${name})\\s+af\\s+(${name})$`), (part, whole) => ({ kind: 'share', part, whole })],
  [new RegExp(`^af\\s+(${name})$`), (whole) => ({ kind: 'share', part: undefined, whole })],
  [new RegExp(`^stigning\\s+i\\s+(${name})$`), (of) => ({ kind: 'rise', of })],
  [new RegExp(`^(${name})\\s+siden\\s+(${name})$`), (of, since) => ({ kind: 'total', of, since })],
  [new RegExp(`^hyppigst\\s+efter\\s+(${name})$`), (by) => ({ kind: 'frequent', by })],
];

/** Reads an equation: "kommunen + familieretshuset", "kommunen af nye", "stigning i nye", "nye siden ordningen_begyndte". */
export const equation: Reading<Equation> = {
  expected:
    'en sammenhæng som »piger + drenge«, »piger af alle«, »stigning i alle«, »alle siden begyndelsen« eller »hyppigst efter andel«',
  read: (text) => {
    for (const [form, meant] of forms) {
      const [whole, first, second] = form.exec(text) ?? [];
      if (whole !== undefined) return meant(first ?? whole, second ?? '');
    }
    return undefined;
  },
  guesses: (text) => [text.replace(/\s*=\s*.*$/, ''), text.replaceAll(/\s+(?:og|plus)\s+/g, ' + ')],
};

/** The fields of the same row, or of the year before, that an equation names. */
export function namedIn(equation: Equation): readonly string[] {
  if (equation.kind === 'sum') return equation.parts;
  if (equation.kind === 'share')
    return equation.part === undefined ? [equation.whole] : [equation.part, equation.whole];
  return [equation.kind === 'frequent' ? equation.by : equation.of];
}
