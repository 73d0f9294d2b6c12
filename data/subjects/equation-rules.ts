import { at, textAt } from '../read/content.ts';
import { didYouMean, nearest } from '../read/nearest.ts';
import type { Problem, Rule } from '../read/rules.ts';
import {
  against,
  entryFields,
  fieldsIn,
  isNumber,
  isRelative,
  rowFields,
  type Described,
} from './described.ts';
import { namedIn } from './equation.ts';

/** Every name in an equation, or in braces, is that of a field which can stand there. */
const namesAreKnown: Rule = (content) => {
  const fields = rowFields(content);
  const counts = fields.filter(isNumber).map(({ name }) => name);
  const texts = fields.filter(({ its }) => textAt(its, 'tekst') !== '').map(({ name }) => name);
  const starts = fieldsIn(at(content, 'aarstal'), []).map(({ name }) => name);
  const inEquation = (field: Described, among: readonly string[]): Problem[] => [
    ...(field.is ? namedIn(field.is).flatMap((name) => unknown(field, 'er', name, among)) : []),
    ...(field.is?.kind === 'total' ? unknown(field, 'er', field.is.since, starts, 'under »aarstal«') : []),
  ];
  const inBraces = (field: Described, key: 'navn' | 'kort'): Problem[] =>
    [...textAt(field.its, key).matchAll(/\{([^}]*)\}/g)].flatMap(([, name = '']) =>
      unknown(field, key, name, ['aar', ...texts], 'med en »tekst«'),
    );
  return fields.flatMap((field) => [
    ...(field.is?.kind === 'frequent' ? [] : inEquation(field, counts)),
    ...entryFields(field).flatMap((entry) =>
      inEquation(entry, entry.is?.kind === 'frequent' ? entryFields(field).map(({ name }) => name) : counts),
    ),
    ...inBraces(field, 'navn'),
    ...inBraces(field, 'kort'),
  ]);
};

function unknown(
  field: Described,
  key: string,
  name: string,
  known: readonly string[],
  where = 'under »felter«',
): Problem[] {
  // One that is written with capitals is told where it stands.
  if (known.some((one) => one.toLowerCase() === name)) return [];
  const guess = didYouMean(nearest(name, known));
  return [against(field, key, `nævner »${name}«, men det felt er der ikke ${where}.${guess}`)];
}

/** Every number says what is counted; what is worked out is worked out of counts, and of those that count the same. */
const unitsFit: Rule = (content) => {
  const fields = rowFields(content);
  const numbers = [...fields.filter(isNumber), ...fields.flatMap(entryFields).filter(isNumber)];
  const unitOf = (name: string): string => {
    const field = fields.find((one) => one.name === name);
    return field === undefined ? '' : isRelative(field) ? 'pct.' : textAt(field.its, 'enhed');
  };
  return numbers.flatMap((field): Problem[] => {
    const { name, path, its, is } = field;
    const unit = textAt(its, 'enhed');
    if (isRelative(field) && unit !== '')
      return [against(field, 'enhed', 'skal ikke stå her: en andel og en stigning er altid i pct.')];
    if (!isRelative(field) && unit === '')
      return [{ path, whole: true, message: `»${name}« mangler »enhed«: hvad der tælles, som »sager«.` }];
    const named = is ? namedIn(is) : [];
    const inPercent = named.find((one) => unitOf(one) === 'pct.');
    if (inPercent !== undefined)
      return [against(field, 'er', `regner med »${inPercent}«, som er i pct. Der kan kun regnes med antal.`)];
    const odd = isRelative(field)
      ? undefined
      : named.find((one) => unitOf(one) !== '' && unitOf(one) !== unit);
    if (odd === undefined) return [];
    const message =
      is?.kind === 'sum'
        ? `lægger »${odd}« (${unitOf(odd)}) sammen til ${unit}. Delene skal tælle det samme som det hele.`
        : `lægger årenes »${odd}« (${unitOf(odd)}) sammen til ${unit}. De skal tælle det samme.`;
    return [against(field, 'er', message)];
  });
};

/** Nothing is worked out of itself, and no part is counted twice. */
const nothingHoldsItself: Rule = (content) => {
  const fields = rowFields(content);
  // A share or a rise is in per cent, of which nothing is worked out.
  const namedBy = new Map(
    fields.map((field) => [field.name, field.is && !isRelative(field) ? namedIn(field.is) : []]),
  );
  return fields.flatMap((field): Problem[] => {
    const { name, is } = field;
    const named = namedBy.get(name) ?? [];
    const twice = is?.kind === 'sum' ? named.find((one, index) => named.indexOf(one) < index) : undefined;
    if (twice !== undefined)
      return [against(field, 'er', `nævner »${twice}« to gange. Hver del tæller én gang.`)];
    if (!allUnder(name, namedBy).has(name)) return [];
    const how =
      is?.kind === 'sum' ? `gør »${name}« til en del af sig selv` : `regner »${name}« ud af sig selv`;
    return [against(field, 'er', `${how}.`)];
  });
};

/** All that a number is worked out of, by way of others too. */
function allUnder(name: string, namedBy: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (one: string): void => {
    for (const inner of namedBy.get(one) ?? []) {
      if (found.has(inner)) continue;
      found.add(inner);
      look(inner);
    }
  };
  look(name);
  return found;
}

/** What no row tells can be worked out. */
const neverWrittenIsWorkedOut: Rule = (content) => {
  const fields = rowFields(content);
  const parts = new Set(fields.flatMap(({ is }) => (is?.kind === 'sum' ? is.parts : [])));
  return fields.flatMap((field): Problem[] => {
    const { name, its, is } = field;
    if (textAt(its, 'skrives') !== 'aldrig' || parts.has(name)) return [];
    if (is?.kind === 'sum' || is?.kind === 'rise' || (is?.kind === 'share' && is.part !== undefined))
      return [];
    return [
      against(field, 'skrives', `er »aldrig«, men »${name}« kan ikke regnes ud af andre tal. Slet linjen.`),
    ];
  });
};

/** What must hold for what a description says that numbers are of each other. */
export const equationRules: readonly Rule[] = [
  namesAreKnown,
  unitsFit,
  nothingHoldsItself,
  neverWrittenIsWorkedOut,
];
