import { z } from 'zod';
import { slug } from '../../../data/schema/words.ts';
import { DeckMistakes } from '../../deck/deck-mistakes.ts';
import { attributeOf, rangeOf } from '../../deck/mdx/slide-tree.ts';
import { asText, photoForm, photoTag, withPhoto } from './photo-tag.ts';
import type { ReadyPart } from './ready-parts.ts';
import { blocksIn, type Block } from './slides-in-file.ts';
import { lineEndOf, spliced } from './text-lines.ts';
import { endOfAttributes, withoutAttribute } from './years.ts';

const place = z.number().int().nonnegative();

/** Which slide of a file is meant: its place among them, from 0, and the id that the page knew there. */
const slide = z.strictObject({ index: place, id: z.string() });

/** What the page asks to have done to the slides of a file. */
export const slideChanges = [
  z.strictObject({ kind: z.literal('slide-move'), slide, to: place }),
  z.strictObject({ kind: z.literal('slide-hide'), slide, hidden: z.boolean() }),
  z.strictObject({ kind: z.literal('slide-copy'), slide }),
  /** Puts a ready part after a slide. */
  z.strictObject({ kind: z.literal('slide-add'), slide, part: z.string() }),
  z.strictObject({ kind: z.literal('slide-drop'), slide }),
  /** Puts a picture on a slide; in place of one of its own, where that is told. */
  z.strictObject({ kind: z.literal('photo'), slide, ...photoForm, instead: place.optional() }),
  /** Puts a slide with a picture after a slide. */
  z.strictObject({ kind: z.literal('photo-slide'), slide, ...photoForm, heading: z.string().trim().min(1) }),
] as const;

/** What is done to the slides of a file. */
export type SlideChange = z.output<(typeof slideChanges)[number]>;

/** What must be known of the day to put something in a slide file. */
export type Known = Readonly<{
  /** The ids that another slide has, or may have. */
  taken: ReadonlySet<string>;
  parts: readonly ReadyPart[];
}>;

/** A slide file, and the slide of it that something is to be done to. */
type At = Readonly<{ text: string; blocks: readonly Block[]; index: number; block: Block; known: Known }>;

type Doing<Kind extends SlideChange['kind']> = (
  at: At,
  change: Extract<SlideChange, { kind: Kind }>,
) => string;

const doings: { readonly [Kind in SlideChange['kind']]: Doing<Kind> } = {
  'slide-move': moved,
  'slide-hide': hiddenOrShown,
  'slide-copy': copied,
  'slide-add': ({ known, ...at }, { part }) => {
    const ready = known.parts.find(({ id }) => id === part);
    if (!ready) throw refused('Den slags slide er der ikke mere. Genindlæs siden, og vælg igen.');
    return withAfter({ known, ...at }, ready.text);
  },
  'slide-drop': dropped,
  photo: ({ text, block }, { instead, ...photo }) => {
    const now = block.kind === 'Slide' ? withPhoto(text, block.tag, photo, instead) : undefined;
    if (now === undefined)
      throw refused('Her kan billedet ikke stå. Sæt det ind på et andet slide, eller på et nyt.');
    return now;
  },
  'photo-slide': (at, { heading, ...photo }) =>
    withAfter(at, `<Slide id="billede">\n\n### ${asText(heading)}\n\n${photoTag(photo)}\n\n</Slide>`),
};

/**
 * A slide file with something done to its slides; `name` is the file's, "slides/intro.mdx". Throws `DeckMistakes` where it
 * can't be done.
 */
export function withSlides(text: string, change: SlideChange, name: string, known: Known): string {
  const item = name.slice(name.lastIndexOf('/') + 1, -'.mdx'.length);
  const blocks = blocksIn(text, item);
  const { index, id } = change.slide;
  const block = blocks?.[index];
  if (!blocks || block?.id !== id)
    throw refused(`${name} er ændret imens, så intet er gjort. Se efter, og prøv igen.`);
  const ids = new Set([...known.taken, ...blocks.map((one) => one.id)]);
  // The table has for each kind what takes that kind.
  const act = doings[change.kind] as Doing<SlideChange['kind']>;
  return act({ text, blocks, index, block, known: { ...known, taken: ids } }, change);
}

const refused = (sentence: string): DeckMistakes => new DeckMistakes([sentence]);

function moved({ text, blocks, index, block }: At, { to }: { to: number }): string {
  const [from, upTo] = [Math.min(index, to), Math.max(index, to)];
  if (block.isOwn || blocks.slice(from, upTo + 1).some(({ isOwn }) => isOwn))
    throw refused('Punktets eget slide står først, hvor programmet fører hen. Det kan ikke flyttes.');
  if (upTo >= blocks.length) throw refused('Slidet kan ikke flyttes længere ned.');
  const order = blocks.toSpliced(index, 1).toSpliced(to, 0, block);
  // What stands between two places stays there; only what stands in them changes.
  const between = blocks.map(({ range }, at) => text.slice(blocks[at - 1]?.range.to ?? 0, range.from));
  const last = text.slice(blocks.at(-1)?.range.to);
  return (
    order.map(({ range }, at) => `${between[at] ?? ''}${text.slice(range.from, range.to)}`).join('') + last
  );
}

function hiddenOrShown({ text, block }: At, { hidden }: { hidden: boolean }): string {
  if (block.isOwn) throw refused('Punktets eget slide kan ikke skjules: programmet fører til det.');
  if (block.kind === 'WithQuotes') throw refused('Skjul slidene i filen selv: her er flere i ét.');
  const { tag } = block;
  const own = attributeOf(tag, 'hidden');
  if (own)
    return hidden ? spliced(text, rangeOf(own), 'hidden') : spliced(text, withoutAttribute(text, own), '');
  if (!hidden) return text;
  const end = endOfAttributes(tag);
  return spliced(text, { from: end, to: end }, ' hidden');
}

function copied(at: At): string {
  const { text, block } = at;
  if (block.isOwn) throw refused('Punktets eget slide kan ikke kopieres: et punkt har kun ét.');
  if (block.kind === 'WithQuotes') throw refused('Kopiér slidene i filen selv: her er flere i ét.');
  const { from, to } = rangeOf(block.tag);
  return withAfter(at, text.slice(from, to), block.id);
}

function dropped({ text, blocks, index, block }: At): string {
  if (block.isOwn) throw refused('Punktets eget slide kan ikke fjernes: programmet fører til det.');
  const { from, to } = block.range;
  const before = blocks[index - 1]?.range.to;
  const after = blocks[index + 1]?.range.from;
  // With a slide goes one of the blanks round it: that before the last, and that after any other.
  if (after !== undefined) return spliced(text, { from, to: blankUpTo(text, to, after) }, '');
  return spliced(text, { from: before === undefined ? from : blankDownTo(text, before, from), to }, '');
}

/** Where the next slide begins, where nothing but blanks stands before it; else where this one ends. */
const blankUpTo = (text: string, end: number, next: number): number =>
  text.slice(end, next).trim() === '' ? next : end;

const blankDownTo = (text: string, before: number, start: number): number =>
  text.slice(before, start).trim() === '' ? before : start;

/** A file with a slide after another, under an id that none has: of its heading, or of `stem`. */
function withAfter({ text, block, known }: At, added: string, stem?: string): string {
  const eol = lineEndOf(text);
  const [own] = blocksIn(added, '') ?? [];
  const id = own && attributeOf(own.tag, 'id');
  if (!own || !id) throw refused('Slidet kan ikke læses, som det er skrevet, så intet er gjort.');
  const words = stem ?? (own.heading.includes('…') ? own.id : shortened(slug(own.heading)) || own.id);
  const named = spliced(added, rangeOf(id), `id="${freeId(words, known.taken)}"`);
  const { to } = block.range;
  return spliced(text, { from: to, to }, eol + eol + named.replaceAll(/\r?\n/g, eol));
}

/** An id of no more words than there is room for in a link. */
const shortened = (id: string): string => (id.length <= 40 ? id : id.slice(0, 41).replace(/-[^-]*$/, ''));

/** An id that is free: "kaffe", "kaffe-2", "kaffe-3". */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/, '');
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
