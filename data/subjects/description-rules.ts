import { at, textAt } from '../read/content.ts';
import type { Problem, Rule } from '../read/rules.ts';
import { against, entryFields, fieldsIn, isList, isNumber, rowFields, type Described } from './described.ts';
import { equationRules } from './equation-rules.ts';
import { whyTaken } from './taken-names.ts';

/** Every name means one thing, in the rows as in a slide. */
const namesAreFree: Rule = (content) => {
  const fields = rowFields(content);
  const starts = fieldsIn(at(content, 'aarstal'), ['aarstal']);
  const groups = fields.flatMap(({ name }) => (name.includes('.') ? name.split('.').slice(0, 1) : []));
  const isDouble = (name: string): boolean =>
    groups.includes(name) || starts.some((start) => start.name === name.split('.')[0]);
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

/** A list stands in no group, and each of its entries has a name and one number. */
const listsHaveOneNumber: Rule = (content) =>
  rowFields(content).flatMap((field): Problem[] => {
    if (!isList(field)) return onlyInLists(field);
    const { name, path } = field;
    if (name.includes('.'))
      return [
        { path, message: 'er en liste, og den kan ikke stå i en gruppe. Giv den et navn uden punktum.' },
      ];
    const entries = entryFields(field);
    const named = entries.find(({ its }) => textAt(its, 'tekst') !== '');
    if (named)
      return [
        against(named, 'tekst', 'kan ikke stå i en liste: dér er »navn« det eneste, der ikke er et tal.'),
      ];
    const message = `»${name}« skal have »navn« og ét felt med et tal under »liste«.`;
    const isRight = entries.some((one) => one.name === 'navn') && entries.filter(isNumber).length === 1;
    return isRight ? [] : [{ path: [...path, 'liste'], message, whole: true }];
  });

const onlyInLists = (field: Described): Problem[] =>
  field.is?.kind === 'frequent'
    ? [against(field, 'er', 'siger, hvad der er hyppigst, men det kan kun et felt i en »liste«.')]
    : [];

/** What must hold between the parts of a description. */
export const descriptionRules: readonly Rule[] = [namesAreFree, ...equationRules, listsHaveOneNumber];
