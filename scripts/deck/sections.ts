import { headingId } from '../../components/slide/link-here.tsx';
import { DeckMistakes } from './deck-mistakes.ts';
import { linesWith, phrase, type SlideFile } from './day/slide-file.ts';
import { linesOfSlide } from './steps/refuse-bare-slides.ts';

/** One slide of the deck, or one stack of slides, as HTML with the id that its link has. */
export type Section = Readonly<{ id: string; html: string }>;

const emptyStack = /^<section class="stack">\s*<\/section>$/;

/**
 * Cuts the HTML of an agenda item into its outermost sections. Throws `DeckMistakes`, naming `file`, where there is
 * none, and for text between them, which would be on no slide.
 */
export function sectionsOf(html: string, file: SlideFile): Section[] {
  const sections: Section[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: slash, index } of html.matchAll(/<(\/?)section\b[^>]*>/g)) {
    if (slash === '') {
      if (depth === 0) {
        refuseText(html.slice(start, index), file);
        start = index;
      }
      depth += 1;
    } else {
      depth -= 1;
      if (depth > 0) continue;
      const section = html.slice(start, index + tag.length);
      // A stack is empty when it is of quotes and none of them may be shown.
      if (!emptyStack.test(section)) sections.push({ id: slideIds(section)[0] ?? '', html: section });
      start = index + tag.length;
    }
  }
  refuseText(html.slice(start), file);
  // A file that an editor program is just about to write is empty for a moment, too.
  if (sections.length === 0)
    throw new DeckMistakes([
      `${file.name} har ingen slides. Skriv <Opening /> i den, eller slet den; så får punktet selv et slide.`,
    ]);
  return sections;
}

/** The ids of the slides in some HTML, in order. */
export function slideIds(html: string): string[] {
  return [...html.matchAll(/<section(?: data-number="\d+")? id="([^"]+)"/g)].map((match) => match[1] ?? '');
}

/** Writes each slide's number in the day on it, from `first` up: it stands in the slide's corner and can be typed. */
export function numbered({ id, html }: Section, first: number): Section {
  let number = first;
  return { id, html: html.replaceAll('<section id=', () => `<section data-number="${number++}" id=`) };
}

/** Names each slide after its first heading, which gets an id for that. */
export function named({ id, html }: Section): Section {
  const withFirst = /(<section\b[^>]* id="([^"]+)"[^>]*)(>(?:(?!<section\b)[\s\S])*?<h[1-3])(?=[ >])/g;
  const name = (_: string, start: string, slide: string, upTo: string) =>
    `${start} aria-labelledby="${headingId(slide)}"${upTo} id="${headingId(slide)}"`;
  return { id, html: html.replace(withFirst, name) };
}

const slideWithHeading =
  /(<section\b[^>]*\sdata-number="(\d+)"[^>]*?) aria-labelledby="[^"]*"([^>]*>(?:(?!<section\b)[^])*?<(h[1-3])\b[^>]*>([^]*?)<\/\4>)/g;

/** Gives a slide whose heading an earlier one has a name with its number, since names are what a reader tells places by. */
export function toldApart(sections: readonly Section[]): Section[] {
  const taken = new Set<string>();
  return sections.map(({ id, html }) => ({
    id,
    html: html.replace(
      slideWithHeading,
      (all: string, start: string, number: string, rest: string, _: string, heading: string) => {
        const name = heading.replace(/<[^>]*>|\u00ad/g, '').trim();
        const isTaken = taken.has(name);
        taken.add(name);
        return isTaken
          ? `${start} aria-label="${name.replaceAll('"', '&quot;')}, slide ${number}"${rest}`
          : all;
      },
    ),
  }));
}

/** Hides in the HTML what only the stage has: a browser's reader view knows none of our styles, and would tell it twice. */
export function hiddenOffStage({ id, html }: Section): Section {
  return { id, html: html.replaceAll(' data-only="stage"', ' data-only="stage" hidden') };
}

/**
 * Throws `DeckMistakes` when two slides have the same id, since a link can lead to only one of them; `files` is where
 * they are written.
 */
export function refuseDoubleIds(sections: readonly Section[], files: readonly SlideFile[]): void {
  const ids = sections.flatMap(({ html }) => slideIds(html));
  const doubles = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  if (doubles.size === 0) return;
  throw new DeckMistakes([...doubles].map((id) => doubleId(id, files)));
}

function doubleId(id: string, files: readonly SlideFile[]): string {
  const places = files.flatMap((file) => linesOfSlide(id, file).map((line) => `${file.name}:${line}`));
  const [first, second] = places;
  if (second !== undefined)
    return `${second} Slidets id er »${id}«, som et andet slide allerede har: ${first}. Giv det ene et andet id.`;
  return `${first ?? 'slides'} To slides har id »${id}«: punktets eget slide hedder det allerede. Giv det andet et andet id.`;
}

function refuseText(between: string, file: SlideFile): void {
  const text = between
    .replace(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (text === '') return;
  const [line] = linesWith(phrase(text.split(' ').slice(0, 4)), '', file);
  throw new DeckMistakes([
    `${file.name}${line === undefined ? '' : `:${line}`} »${text.slice(0, 60)}« står uden for et slide. Flyt det ind i et: efter <Slide …> og før </Slide>.`,
  ]);
}
