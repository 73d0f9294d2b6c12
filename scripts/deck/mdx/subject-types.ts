import { subjects } from '../../../data/figures.ts';
import { isFigure } from '../../../components/figure/slide-figures.ts';

/**
 * The subjects as declarations for the type checker, since what their files name is not known to any code: a line each,
 * in the words of JSDoc. So are the fields of all, which a slide about a subject names alone: one that several subjects
 * have is of every type it has; whose a slide is, is told when it is compiled. `taken` are the names that are declared
 * already, and `root` is the project's folder, with forward slashes. Throws what reading the data throws.
 */
export function subjectTypes(root: string, taken: readonly string[]): string {
  const named = [subjects, ...Object.values(subjects)].flatMap((group) => Object.entries(group));
  const types = new Map<string, Set<string>>();
  for (const [name, value] of named.filter(([name]) => !taken.includes(name)))
    types.set(name, (types.get(name) ?? new Set()).add(typeOf(value, root)));
  return [...types]
    .map(([name, all]) => `/** @type {${[...all].join(' & ')}} */ const ${name} = JSON.parse('');`)
    .join('\n');
}

function typeOf(value: unknown, root: string): string {
  const from = (file: string, name: string) => `import(${JSON.stringify(`${root}/data/${file}.ts`)}).${name}`;
  if (isFigure(value)) return from('figure/figure', 'Figure');
  if (Array.isArray(value)) return from('subjects/in-slides', 'List');
  if (typeof value !== 'object' || value === null) return typeof value;
  if ('columns' in value) return from('subjects/in-slides', 'OverYears');
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${typeOf(inner, root)}`);
  return `{ ${fields.join('; ')} }`;
}
