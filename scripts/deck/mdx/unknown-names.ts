import { isFigure } from '../../../components/figure/slide-figures.ts';
import { isTag } from '../html/html-tags.ts';
import { nearest } from '../../../data/read/nearest.ts';
import { isGroup, subjectNamed, type Subjects } from './subject-named.ts';

/** A name that a slide asks for. */
export type Asked = Readonly<{
  /** Its parts: "bisiddersager" and "nye". */
  path: readonly [string, ...string[]];
  /** Where it stands: "66:5". */
  at: string;
  /** The subject that its slide is about, whose own fields can be named alone. */
  about?: string | undefined;
  /** A part of a slide, or what the slide is about; otherwise a name from data. */
  as?: 'tag' | 'subject';
}>;

/** What has no place in a slide, and where it stands. */
export type Refused = Readonly<{ at: string; message: string }>;

/** The names in scope, with all that they lead to. */
type Scope = Readonly<Record<string, unknown>>;

/** Tells of each name that a slide asks for and that is not there, with the one that was most likely meant. */
export function unknownNames(scope: Scope, subjects: Subjects, asked: readonly Asked[]): Refused[] {
  return asked.flatMap((one) => {
    const message = unknown(scope, subjects, one);
    return message === undefined ? [] : [{ at: one.at, message }];
  });
}

function unknown(scope: Scope, subjects: Subjects, { path, about, as }: Asked): string | undefined {
  if (as === 'tag') return unknownTag(path[0], scope);
  if (as === 'subject') return noSubject(path, subjects);
  if (about === undefined) return unknownPath(path, scope);
  const own = subjectNamed(subjects, about);
  // Where the slide is about nothing that is known, that is what to tell.
  return own && unknownPath(path, { ...own, ...scope, ...own });
}

function noSubject(path: readonly [string, ...string[]], subjects: Subjects): string | undefined {
  if (subjectNamed(subjects, path.join('.'))) return undefined;
  const names = Object.keys(subjects);
  const guess = nearest(path[0], names);
  const instead =
    guess === undefined
      ? `Skriv et af dem, data har: ${names.map((name) => `of={${name}}`).join(', ')}.`
      : `Mente du of={${guess}}?`;
  return `»${path.join('.')}« er ikke et emne. ${instead}`;
}

function unknownTag(name: string, scope: Scope): string | undefined {
  if (isPart(name) && Object.hasOwn(scope, name)) return undefined;
  if (/^(?:value|year)$/i.test(name))
    return `<${name}> findes ikke. Skriv tallets eller årets navn mellem { og }.`;
  if (name.includes('.')) return `<${name}> findes ikke. Er det et navn fra data, så skriv {${name}}.`;
  if (name.includes(':')) return `<${name}> er et mærke fra Word. Slet det, og lad teksten stå.`;
  const guess =
    inDanish.find(([word]) => word.test(name))?.[1] ??
    nearest(name, Object.keys(scope).filter(isPart)) ??
    (isTag(name) ? name.toLowerCase() : undefined);
  return `<${name}> findes ikke.${guess === undefined ? ' Slet det, eller skriv &lt;, hvis < er et tegn i teksten.' : ` Mente du <${guess}>?`}`;
}

/** What a person may call a part of a slide, and what it is called. */
const inDanish: readonly (readonly [RegExp, string])[] = [
  [/^(?:nøgle)?tal$/i, 'KeyFigure'],
  [/^(?:billede|foto)$/i, 'Photo'],
  [/^(?:spalter|kolonner)$/i, 'Columns'],
  [/^citat$/i, 'Quote'],
  [/^citater$/i, 'QuoteWall'],
  [/^(?:søjler|søjlediagram|diagram)$/i, 'ColumnChart'],
  [/^(?:linje|linjediagram)$/i, 'LineChart'],
  [/^åbning$/i, 'Opening'],
  [/^påstand$/i, 'Claim'],
  [/^(?:ændring|udvikling)$/i, 'Change'],
  [/^(?:baggrund|forklaring)$/i, 'Background'],
  [/^emner$/i, 'Subjects'],
  [/^emne$/i, 'Subject'],
  [/^ur$/i, 'Timer'],
  [/^rangorden$/i, 'Ranking'],
  [/^andele$/i, 'ShareBar'],
];

const isPart = (name: string): boolean => /^\p{Lu}/u.test(name);

function unknownPath(path: readonly string[], scope: Scope): string | undefined {
  let found: unknown = scope;
  for (const [depth, name] of path.entries()) {
    const before = path.slice(0, depth).join('.');
    if (isFigure(found))
      return `»${path.join('.')}« findes ikke: »${before}« er selv et tal. Skriv {${before}}.`;
    if (Array.isArray(found)) return `»${path.join('.')}« findes ikke: »${before}« er en liste.`;
    if (!isGroup(found)) return `»${path.join('.')}« findes ikke: der er intet i »${before}«.`;
    if (!Object.hasOwn(found, name)) {
      const guess = guessed(name, before, found);
      return `»${path.slice(0, depth + 1).join('.')}« findes ikke.${guess === undefined ? ' De navne, du kan bruge, står i slides/README.md.' : ` Mente du »${guess}«?`}`;
    }
    found = found[name];
  }
  return undefined;
}

/** The nearest name in the same group, or at the top one that a subject knows: "nye" is »bisiddersager.nye«. */
function guessed(name: string, before: string, group: Scope): string | undefined {
  const near = nearest(
    name,
    before === '' ? Object.keys(group).filter((one) => !isPart(one)) : Object.keys(group),
  );
  if (near !== undefined) return before === '' ? near : `${before}.${near}`;
  const within = Object.entries(group).find(
    ([, inner]) => isGroup(inner) && !Array.isArray(inner) && !isFigure(inner) && Object.hasOwn(inner, name),
  );
  return within && [...(before === '' ? [] : [before]), within[0], name].join('.');
}
