import type { Fault, Part, Placed, Span } from './part.ts';
import { addressOf, markdownAlt, photo, pictureFault } from './slide-pictures.ts';
import { parts } from './slide-props.ts';
import { unreadMarkdown } from './unread-markdown.ts';
import type { Refused } from './unknown-names.ts';

/** The slide file that is read. */
type File = Readonly<{ path: string; value: unknown }>;

const refused = new WeakMap<object, readonly Refused[]>();

/** What was found in a slide file, while it was read, that has no place in a slide. */
export const refusedIn = (file: object): readonly Refused[] => refused.get(file) ?? [];

/** What is wrong with a part; nothing where it is in order. */
type Rule = (part: Part, file: File) => Fault | undefined;

/**
 * Reads the ready parts of a slide before they are drawn: a picture is asked for where it lies, and what could not be
 * shown as it is meant is refused, with the line and column where it stands; `slide-names.ts` lets it be told.
 */
export function slideParts(): (tree: Part, file: File) => void {
  return (tree, file) => {
    const found = partsIn(tree).flatMap((part): Refused[] => {
      const wrong = rules[part.type]?.(part, file);
      return wrong ? [{ at: placeOf(wrong.at ?? part), message: wrong.says }] : [];
    });
    refused.set(file, found);
  };
}

const placeOf = ({ position }: Placed): string =>
  position ? `${position.start.line}:${position.start.column}` : '1:1';

const partsIn = (part: Part): Part[] => [part, ...(part.children ?? []).flatMap(partsIn)];

const component: Rule = (part, file) => {
  if (part.name === 'Photo' || part.name === 'img') return photo(part, file);
  return part.name === 'Columns' ? columns(part) : undefined;
};

const rules: Readonly<Record<string, Rule>> = {
  table,
  listItem: ({ children = [] }) =>
    children.length > 0 ? undefined : { says: 'Punktet er tomt. Skriv noget efter - eller slet linjen.' },
  paragraph: (part, file) => {
    const slip = unreadMarkdown(sourceText(part, file));
    return slip && { says: slip.says, at: { position: lineIn(part, slip.line) } };
  },
  image: (part, file) => {
    const address = part.url ?? '';
    part.url = addressOf(address, file.path);
    return pictureFault(address, part.alt ?? '', markdownAlt);
  },
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
};

function table({ children: [head, ...rows] = [] }: Part): Fault | undefined {
  const fields = (row: Part | undefined) => row?.children?.length ?? 0;
  if (rows.length === 0)
    return { says: 'Tabellen har ingen rækker. Skriv dem under linjen med ---, eller slet tabellen.' };
  const odd = rows.find((row) => fields(row) !== fields(head));
  if (!odd) return undefined;
  const [has, columns] = [count(fields(odd), 'felt', 'felter'), count(fields(head), 'kolonne', 'kolonner')];
  return {
    says: `Rækken har ${has}, men tabellen har ${columns}. Skriv lige så mange felter som i den første linje, med | imellem.`,
    at: odd,
  };
}

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

function sourceText({ position }: Part, { value }: File): string {
  return String(value).slice(position?.start.offset, position?.end.offset);
}

/** Where a line of a paragraph begins, from 0. */
function lineIn({ position }: Part, index: number): Span | undefined {
  if (!position || index === 0) return position;
  return { ...position, start: { line: position.start.line + index, column: 1 } };
}

/** The parts that have room beside text; any other has a slide, or a place on it, of its own. */
const small = 'Background Change Claim ForQuote Notes Photo Subject WithQuotes'.split(' ');

const isTooLarge = (name: string): boolean => parts.includes(name) && !small.includes(name);

function columns({ children = [] }: Part): Fault | undefined {
  const all: Part[][] = [[]];
  for (const child of children) {
    if (child.type === 'thematicBreak') all.push([]);
    else all.at(-1)?.push(child);
  }
  const large = children.flatMap(partsIn).find(({ name }) => isTooLarge(name ?? ''));
  if (large)
    return {
      says: `<${large.name ?? ''}> kan ikke stå i <Columns>, som er til tekst, lister, tabeller og billeder. Flyt det ud.`,
      at: large,
    };
  if (all.some((column) => column.length === 0) || all.length < 2 || all.length > 3)
    return {
      says: `<Columns> har ${count(all.filter((column) => column.length > 0).length, 'spalte', 'spalter')}; der skal være to eller tre. Skriv --- på en linje for sig mellem dem, med en tom linje over og under.`,
    };
  return undefined;
}
