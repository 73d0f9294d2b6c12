import { isFigure } from '../components/slide-figures.ts';
import { nearest } from '../data/nearest.ts';

/** A name that a slide asks for: its parts, "bisiddersager" and "nye", where it stands, "66:5", and whether it is a tag. */
export type Asked = Readonly<{ path: readonly [string, ...string[]]; at: string; isTag?: boolean }>;

/** What has no place in a slide, and where it stands. */
export type Refused = Readonly<{ at: string; message: string }>;

/** The names in scope, with all that they lead to. */
type Scope = Readonly<Record<string, unknown>>;

/** Tells of each name that a slide asks for and that is not there, with the one that was most likely meant. */
export function unknownNames(scope: Scope, asked: readonly Asked[]): Refused[] {
  return asked.flatMap(({ path, at, isTag = false }) => {
    const message = isTag ? unknownTag(path[0], scope) : unknownPath(path, scope);
    return message === undefined ? [] : [{ at, message }];
  });
}

function unknownTag(name: string, scope: Scope): string | undefined {
  if (isPart(name) && Object.hasOwn(scope, name)) return undefined;
  if (/^(?:value|year)$/i.test(name))
    return `<${name}> findes ikke. Skriv tallets eller årets navn mellem { og }.`;
  const guess = nearest(name, Object.keys(scope).filter(isPart));
  return `<${name}> findes ikke.${guess === undefined ? '' : ` Mente du <${guess}>?`}`;
}

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
      return `»${path.slice(0, depth + 1).join('.')}« findes ikke.${guess === undefined ? '' : ` Mente du »${guess}«?`}`;
    }
    found = found[name];
  }
  return undefined;
}

const isGroup = (value: unknown): value is Scope => typeof value === 'object' && value !== null;

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
