import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parts } from './slide-props.ts';
import { unreadMarkdown } from './unread-markdown.ts';
import type { Refused } from './unknown-names.ts';

/** Where something stands in a slide file. */
type Span = Readonly<Record<'start' | 'end', Readonly<{ line: number; column: number; offset?: number }>>>;

/** A part of a slide as Markdown is read, as far as it is looked at here. */
type Part = {
  type: string;
  /** The tag of a component. */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Part[];
  value?: string;
  url?: string;
  alt?: string | null;
  position?: Span;
};

/** What has a place in the file, where the reader has given it one. */
type Placed = Readonly<{ position?: Span | undefined }>;

/** The slide file that is read. */
type File = Readonly<{ path: string; value: unknown }>;

const refused = new WeakMap<object, readonly Refused[]>();

/** What was found in a slide file, while it was read, that has no place in a slide. */
export const refusedIn = (file: object): readonly Refused[] => refused.get(file) ?? [];

/** What is wrong, in Danish, and with which part, where it is not the one that was asked about. */
type Fault = Readonly<{ says: string; at?: Placed | undefined }>;

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

const tagAlt = (tag: string): string =>
  `<${tag}> mangler alt: hvad billedet viser, til dem, der ikke kan se det. Skriv det som alt="To børn ved et bord".`;
const markdownAlt =
  'Billedet mangler en tekst til dem, der ikke kan se det. Skriv, hvad det viser, mellem [ og ].';

function photo(part: Part, { path: file }: File): Fault | undefined {
  const [src, alt] = ['src', 'alt'].map((name) => part.attributes?.find((one) => one.name === name));
  if (src === undefined || src.value === null || src.value === '')
    return {
      says: `<${part.name ?? ''}> mangler src: billedets fil, som ligger i slides/. Skriv den som src="bord.jpg".`,
    };
  if (typeof src.value !== 'string')
    return { says: 'Her skal src være navnet på en fil, med anførselstegn om: src="bord.jpg".' };
  const address = src.value;
  src.value = addressOf(address, file);
  return pictureFault(address, alt === undefined ? '' : (alt.value ?? ''), tagAlt(part.name ?? ''));
}

/** The name of a picture that every browser can show. */
export const picture = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

function pictureFault(address: string, alt: unknown, withoutAlt: string): Fault | undefined {
  if (typeof alt === 'string' && alt.trim() === '') return { says: withoutAlt };
  if (typeof alt === 'string' && picture.test(alt.trim()))
    return { says: `»${alt}« er navnet på en fil og siger ikke, hvad billedet viser. Skriv det med ord.` };
  if (address.startsWith('data:')) return undefined;
  if (/^(?:https?:)?\/\//.test(address))
    return { says: `Billedet »${address}« ligger hos andre. Gem det i slides/, og skriv filens navn.` };
  if (!picture.test(address))
    return {
      says: `Billedet »${address}« kan ikke vises i alle browsere. Gem det som .jpg eller .png, og skriv det navn.`,
    };
  if (/[\\/]/.test(address.replace(/^\.?\//, '')))
    return {
      says: `Billedet »${address}« skal ligge ved siden af slidets egen fil. Flyt det, og skriv kun filens navn.`,
    };
  return undefined;
}

/** Where the deck finds a picture: beside the slide's file, unless its name says otherwise or it lies in public/. */
function addressOf(name: string, file: string): string {
  const plain = decoded(name).replace(/^\.\//, '');
  if (/^(?:\/|[a-z]+:)/.test(plain) || existsSync(path.join('public', plain))) return name;
  const folder = path.relative(process.cwd(), path.dirname(file)).replaceAll('\\', '/');
  return encodeURI(path.posix.join('/', folder, asItLies(plain, path.dirname(file))))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');
}

/** A file's name as its folder has it: a Mac may keep »å« as two signs, and nobody can see that. */
const asItLies = (name: string, folder: string): string =>
  (existsSync(folder) ? readdirSync(folder) : []).find((one) => one.normalize() === name.normalize()) ?? name;

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
