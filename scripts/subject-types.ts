import { subjects } from '../data/figures.ts';
import { isFigure } from '../components/slide-figures.ts';

/**
 * The subjects as declarations for the type checker, since what their files name is not known to any code: a line each,
 * in the words of JSDoc. `root` is the project's folder, with forward slashes. Throws what reading the data throws.
 */
export const subjectTypes = (root: string): string =>
  Object.entries(subjects)
    .map(([name, subject]) => `/** @type {${typeOf(subject, root)}} */ const ${name} = JSON.parse('');`)
    .join('\n');

function typeOf(value: unknown, root: string): string {
  const from = (file: string, name: string) => `import(${JSON.stringify(`${root}/data/${file}.ts`)}).${name}`;
  if (isFigure(value)) return from('figure/figure', 'Figure');
  if (Array.isArray(value)) return `readonly ${from('subjects/figures', 'ListedFigure')}[]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  if ('columns' in value) return from('subjects/in-slides', 'OverYears');
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${typeOf(inner, root)}`);
  return `{ ${fields.join('; ')} }`;
}
