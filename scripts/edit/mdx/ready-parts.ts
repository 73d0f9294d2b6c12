import { attributeOf, rangeOf } from '../../deck/mdx/slide-tree.ts';
import { codeIn, isNode, nodesIn, textIn, type Node } from '../../deck/mdx/syntax-tree.ts';
import { partsIn, readMarkdown, readMdx, wordsOf } from './read-mdx.ts';
import { blocksIn } from './slides-in-file.ts';
import { spliced } from './text-lines.ts';

/** A slide to begin from: an example of the guide. */
export type ReadyPart = Readonly<{
  id: string;
  /** What the guide calls it: "Søjler". */
  name: string;
  /** Its picture's file, from the project's folder, and what that shows. */
  picture: string | undefined;
  shows: string;
  text: string;
}>;

/** The subjects of the day, each with the newest year that it has. */
export type Subjects = ReadonlyMap<string, string>;

/**
 * The examples of slides/README.md that can be put in as they stand: no openings, none that needs a picture first, and
 * none about a subject that the day doesn't have. What is written for a year is written for the newest.
 */
export function readyParts(guide: string, subjects: Subjects): ReadyPart[] {
  const found: ReadyPart[] = [];
  let heading = '';
  const parts = readMarkdown(guide);
  for (const [index, part] of parts.entries()) {
    if (part.type === 'heading') heading = wordsOf(part).replace(/:.*/s, '');
    if (part.type !== 'code' || part['lang'] !== 'mdx') continue;
    const picture = parts
      .slice(index + 1, index + 2)
      .flatMap(partsIn)
      .find(({ type }) => type === 'image');
    const ready = readyPart(textIn(part, 'value'), subjects);
    if (!ready) continue;
    found.push({
      text: ready.text,
      id: `${ready.id}-${found.length}`,
      name: ready.isEach ? `${heading}, ét slide til hvert` : heading,
      picture: picture && `slides/${textIn(picture, 'url')}`,
      shows: picture ? textIn(picture, 'alt') : '',
    });
  }
  return found;
}

function readyPart(
  text: string,
  subjects: Subjects,
): (Pick<ReadyPart, 'id' | 'text'> & { isEach: boolean }) | undefined {
  const [slide, ...more] = blocksIn(text, '') ?? [];
  if (!slide || more.length > 0 || slide.isOwn || slide.photos.length > 0) return undefined;
  const roots = rootsIn(readMdx(text) ?? []);
  const about = attributeOf(slide.tag, 'of');
  const named = [...(about && slide.kind === 'Slide' ? rootsIn([about]) : roots)];
  if (named.some((name) => !subjects.has(name) && !always.includes(name))) return undefined;
  const written = attributeOf(slide.tag, 'written');
  const newest = named.flatMap((name) => subjects.get(name) ?? [])[0];
  const now = written && newest !== undefined ? spliced(text, rangeOf(written), `written="${newest}"`) : text;
  return { id: slide.id, text: now, isEach: slide.kind === 'QuotesAlone' };
}

/** The names that every day has. */
const always: readonly string[] = ['citater', 'film', 'program', 'naeste'];

/** The names that stand first in what is written between braces: "bisiddersager" of `{bisiddersager.nye}`. */
function rootsIn(parts: readonly Node[]): Set<string> {
  const names = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isNode(value)) return;
    if (value.type === 'Identifier') names.add(textIn(value, 'name'));
    else if (value.type === 'MemberExpression') look(value['object']);
    else Object.values(value).forEach(look);
  };
  for (const part of parts.flatMap(partsIn))
    for (const one of [part, ...nodesIn(part['attributes'])]) {
      look(codeIn(one));
      look(codeIn(one['value']));
    }
  return names;
}
