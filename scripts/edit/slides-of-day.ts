import { readFile } from 'node:fs/promises';
import { asList, at, textAt } from '../../data/read/content.ts';
import type { Deck } from '../deck/deck.ts';
import { slidesIn } from '../deck/html/slides-in.ts';
import { textOf } from '../deck/html/text.ts';
import { readHtml } from '../deck/html/tree.ts';
import type { Drafts } from './draft-deck.ts';
import type { Found } from './examine.ts';
import { readyParts, type ReadyPart, type Subjects } from './mdx/ready-parts.ts';
import { slidesInFile, type SlideInFile } from './mdx/slides-in-file.ts';
import type { LetterSlide, LetterState, OfferedPart } from './messages.ts';
import { readableOnDisk } from './on-disk.ts';

/** Where the examples are that a slide can begin from. */
const guide = 'slides/README.md';

const read = new Map<string, Readonly<{ text: string; slides: SlideInFile[] | undefined }>>();

/** The slides of a file, with its text read once as long as it stays. */
function slidesOf(name: string, text: string): SlideInFile[] | undefined {
  const known = read.get(name);
  if (known?.text === text) return known.slides;
  const slides = slidesInFile(text, itemOf(name));
  read.set(name, { text, slides });
  return slides;
}

const itemOf = (name: string): string => name.replace(/^.*\/|\.mdx$/g, '');

/** The slides of a file with their headings as the deck has them, the figures in them too, and where they are there. */
export function listedSlides(
  { name, text }: Pick<LetterState, 'name' | 'text'>,
  deck: Deck | undefined,
): LetterSlide[] | undefined {
  const headings = deck ? headingsIn(deck) : new Map<string, string>();
  return slidesOf(name, text)?.map((slide) => {
    const id = slide.kind === 'Opening' ? itemOf(name) : slide.id;
    const isOne = slide.kind !== 'QuotesAlone';
    const address = [...headings.keys()].find((one) => (isOne ? one === id : one.startsWith(`${id}-`))) ?? '';
    const heading = (isOne && !slide.isHidden && headings.get(id)) || headingOf(slide);
    if (isOne && address !== '' && !slide.isHidden) lastHeadings.set(id, heading);
    return { ...slide, heading, address: slide.isHidden ? '' : address };
  });
}

/** What slides were headed when they were last in the deck, by their ids: a file alone does not say a hidden slide's figures. */
const lastHeadings = new Map<string, string>();

const headingOf = ({ id, heading }: SlideInFile): string =>
  heading !== '' && !heading.includes('…') ? heading : (lastHeadings.get(id) ?? heading);

const told = new WeakMap<Deck, ReadonlyMap<string, string>>();

/** What each slide of a deck is headed with, by its id. */
function headingsIn(deck: Deck): ReadonlyMap<string, string> {
  const known = told.get(deck);
  if (known) return known;
  const headings = new Map(
    deck.sections
      .flatMap(({ html }) => slidesIn(readHtml(html)))
      .map((slide) => {
        const heading = slide.querySelector('h1, h2, h3');
        return [slide.id, heading ? textOf(heading) : ''] as const;
      }),
  );
  told.set(deck, headings);
  return headings;
}

/** The ids that a slide of the day has: those on the page, those in the files with their drafts, and those of the items. */
export async function takenIds({ letters, deck }: Found, drafts: Drafts): Promise<Set<string>> {
  const inFiles = letters.map(async ({ name }) => {
    const slides = slidesOf(name, drafts[name] ?? (await readableOnDisk(name))?.text ?? '') ?? [];
    return [itemOf(name), ...slides.map(({ id }) => id)];
  });
  const onPage = deck ? headingsIn(deck).keys() : [];
  return new Set([...(await Promise.all(inFiles)).flat(), ...onPage]);
}

const parts = new WeakMap<Found, Promise<readonly ReadyPart[]>>();

/** The slides that can be begun from in this day; none where the guide is not there. */
export function partsOf(found: Found): Promise<readonly ReadyPart[]> {
  const known = parts.get(found) ?? readParts(found);
  parts.set(found, known);
  return known;
}

async function readParts(found: Found): Promise<readonly ReadyPart[]> {
  const text = await readFile(guide, 'utf8').catch(() => '');
  return readyParts(text, subjectsIn(found));
}

const subjectsIn = ({ files }: Found): Subjects =>
  new Map(
    files.flatMap(({ name, content, yearLines }) => {
      if (yearLines === undefined || content === undefined) return [];
      const years = asList(at(content, 'aar')).map((row) => textAt(row, 'aar'));
      return [[name.replace(/^data\/|\.yaml$/g, '').replaceAll('-', '_'), years.at(-1) ?? '']] as const;
    }),
  );

/** The slides that can be begun from, as the page is told of them. */
export const offered = (all: readonly ReadyPart[]): OfferedPart[] =>
  all.map(({ id, name, picture, shows }) => ({ id, name, picture, shows }));
