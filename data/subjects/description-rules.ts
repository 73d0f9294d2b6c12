import { at, isRecord, textAt } from '../read/content.ts';
import { didYouMean, nearest } from '../read/nearest.ts';
import type { Problem, Rule } from '../read/rules.ts';
import type { Path } from '../read/path.ts';
import type { Content } from '../read/yaml-text.ts';
import { equation, namedIn, type Equation } from './equation.ts';
import { whyTaken } from './taken-names.ts';

/** A field as a description has it: its name, its way in the file, what stands under it, and what it is by others. */
type Described = Readonly<{ name: string; path: Path; its: Content; is: Equation | undefined }>;

const fieldsIn = (content: Content, path: Path): Described[] =>
  Object.entries(isRecord(content) ? content : {}).map(([name, its]) => ({
    name,
    path: [...path, name],
    its,
    is: equation.read(textAt(its, 'er')),
  }));

const rowFields = (content: Content): Described[] => fieldsIn(at(content, 'felter'), ['felter']);

const entryFields = (list: Described): Described[] =>
  fieldsIn(at(list.its, 'liste'), [...list.path, 'liste']);

const isNumber = ({ name, its, is }: Described): boolean =>
  name !== 'navn' && is?.kind !== 'frequent' && textAt(its, 'tekst') === '' && !isRecord(at(its, 'liste'));

/** Every name in an equation, or in braces, is that of a field which can stand there. */
const namesAreKnown: Rule = (content) => {
  const fields = rowFields(content);
  const counts = fields.filter(isNumber).map(({ name }) => name);
  const texts = fields.filter(({ its }) => textAt(its, 'tekst') !== '').map(({ name }) => name);
  const starts = fieldsIn(at(content, 'aarstal'), []).map(({ name }) => name);
  const inEquation = ({ path, is }: Described, among: readonly string[]): Problem[] => [
    ...(is ? namedIn(is).flatMap((name) => unknown([...path, 'er'], name, among)) : []),
    ...(is?.kind === 'total' ? unknown([...path, 'er'], is.since, starts, 'under »aarstal«') : []),
  ];
  return fields.flatMap((field) => [
    ...inEquation(field, counts),
    ...entryFields(field).flatMap((entry) =>
      inEquation(entry, entry.is?.kind === 'frequent' ? entryFields(field).map(({ name }) => name) : counts),
    ),
    ...[...textAt(field.its, 'navn').matchAll(/\{([^}]*)\}/g)].flatMap(([, name = '']) =>
      unknown([...field.path, 'navn'], name, ['aar', ...texts], 'med en »tekst«'),
    ),
  ]);
};

function unknown(path: Path, name: string, known: readonly string[], where = 'under »felter«'): Problem[] {
  // One that is written with capitals is told where it stands.
  if (known.some((one) => one.toLowerCase() === name)) return [];
  return [
    {
      path,
      message: `nævner »${name}«, men det felt er der ikke ${where}.${didYouMean(nearest(name, known))}`,
    },
  ];
}

/** Every name means one thing, in the rows as in a slide. */
const namesAreFree: Rule = (content) => {
  const fields = rowFields(content);
  const starts = fieldsIn(at(content, 'aarstal'), ['aarstal']);
  const groups = fields.flatMap(({ name }) => (name.includes('.') ? name.split('.').slice(0, 1) : []));
  const isDouble = (name: string): boolean =>
    groups.includes(name) || starts.some((start) => start.name === name);
  const refused = ({ path }: Described, why: string | undefined): Problem[] =>
    why === undefined ? [] : [{ path, message: `kan ikke hedde sådan: ${why}. Giv det et andet navn.` }];
  return [
    ...fields.flatMap((field) => {
      const why = field.name.split('.').flatMap((part) => whyTaken(part) ?? [])[0];
      return refused(field, why ?? (isDouble(field.name) ? twice : undefined));
    }),
    ...starts.flatMap((start) => refused(start, whyTaken(start.name))),
  ];
};

const twice = 'et årstal eller en gruppe hedder det samme';

/** Every number says what is counted, and a sum counts what its parts count. */
const unitsFit: Rule = (content) => {
  const fields = rowFields(content);
  const numbers = [...fields.filter(isNumber), ...fields.flatMap(entryFields).filter(isNumber)];
  const unitOf = (name: string) => textAt(fields.find((one) => one.name === name)?.its ?? '', 'enhed');
  return numbers.flatMap(({ name, path, its, is }): Problem[] => {
    const unit = textAt(its, 'enhed');
    const isRelative = is?.kind === 'share' || is?.kind === 'rise';
    if (isRelative && unit !== '')
      return [
        { path: [...path, 'enhed'], message: 'skal ikke stå her: en andel og en stigning er altid i pct.' },
      ];
    if (!isRelative && unit === '')
      return [{ path, whole: true, message: `»${name}« mangler »enhed«: hvad der tælles, som »sager«.` }];
    const odd =
      is?.kind === 'sum' ? is.parts.find((part) => unitOf(part) !== '' && unitOf(part) !== unit) : undefined;
    if (odd === undefined) return [];
    return [
      {
        path: [...path, 'er'],
        message: `lægger »${odd}« (${unitOf(odd)}) sammen til ${unit}. Delene skal tælle det samme som det hele.`,
      },
    ];
  });
};

/** Nothing is a part of itself. */
const nothingHoldsItself: Rule = (content) => {
  const fields = rowFields(content);
  const partsOf = (name: string): readonly string[] => {
    const is = fields.find((one) => one.name === name)?.is;
    return is?.kind === 'sum' ? is.parts : [];
  };
  const holds = (name: string, sought: string, seen: readonly string[] = []): boolean =>
    partsOf(name).some(
      (part) => part === sought || (!seen.includes(part) && holds(part, sought, [...seen, part])),
    );
  return fields.flatMap(({ name, path }): Problem[] =>
    holds(name, name) ? [{ path: [...path, 'er'], message: `gør »${name}« til en del af sig selv.` }] : [],
  );
};

/** Each entry of a list has a name and one number. */
const listsHaveOneNumber: Rule = (content) =>
  rowFields(content).flatMap((list): Problem[] => {
    const entries = entryFields(list);
    if (entries.length === 0) return [];
    const message = `»${list.name}« skal have »navn« og ét felt med et tal under »liste«.`;
    const isRight = entries.some(({ name }) => name === 'navn') && entries.filter(isNumber).length === 1;
    return isRight ? [] : [{ path: [...list.path, 'liste'], message, whole: true }];
  });

/** What must hold between the parts of a description. */
export const descriptionRules: readonly Rule[] = [
  namesAreFree,
  namesAreKnown,
  unitsFit,
  nothingHoldsItself,
  listsHaveOneNumber,
];
