import { isFigure } from '../../../components/figure/slide-figures.ts';
import type { Beside, Named } from './beside-braces.ts';
import { valueAt, type Names } from './prop-kinds.ts';
import { subjectNamed } from './subject-named.ts';
import type { Refused } from './unknown-names.ts';

/** Tells of each figure that a text beside it makes another: its unit once more, or a word that it grows together with. */
export function wrongBeside(names: Names, all: readonly Beside[]): Refused[] {
  return all.flatMap(({ path, at, about, before, after }) => {
    const own = about === undefined ? undefined : subjectNamed(names.subjects, about);
    const value = valueAt({ ...names.scope, ...own }, path);
    if (!isFigure(value)) return [];
    const written = `{${path.join('.')}}`;
    const [unit] = /^\s*(?:pct\b\.?|procent|%)/i.exec(after) ?? [];
    if (unit !== undefined && value.unit === 'pct.')
      return [{ at, message: `${written} skriver selv »pct.«. Slet »${unit.trim()}« efter det.` }];
    if (before.endsWith('$'))
      return [{ at, message: `Foran ${written} står et $, som bliver vist. Slet det.` }];
    if (/\p{L}{2}$/u.test(before) || /^\p{L}{2}/u.test(after))
      return [{ at, message: `Mellem ${written} og ordet ved siden af mangler et mellemrum. Skriv det.` }];
    return [];
  });
}

/** Tells of each name from data that stands as a text, and would be shown as it is written. */
export function wrongNamed({ scope }: Names, all: readonly Named[]): Refused[] {
  return all
    .filter(({ path }) => valueAt(scope, path) !== undefined)
    .map(({ path, at, prop }) => {
      const name = path.join('.');
      const instead = prop === undefined ? `{${name}}` : `${prop}={<>… {${name}} …</>}`;
      return { at, message: `»${name}« står her som tekst og bliver vist sådan. Skriv det som ${instead}.` };
    });
}
