import path from 'node:path';
import { changeOf, figureBefore } from '../../../components/figure/year-before.ts';
import { figureText } from '../../../components/figure/figure-text.ts';
import type { Figure } from '../../../data/figure/figure.ts';
import type { TextFile } from '../../deck/day/day-files.ts';
import type { ShownSlide } from '../../deck/shown-slides.ts';
import { passageOf } from './passages.ts';

/** A sentence that someone has said holds for a year, too. */
export type AcceptedClaim = Readonly<{
  slide: string;
  heading: string;
  sentence: string;
  /** What it says of its numbers: "stiger". */
  that: string;
  /** The year it was written for before; undefined where it is new. */
  before: string | undefined;
  after: string;
  /** The numbers it rests on: "nye bisiddersager, 2022: 803". */
  figures: readonly string[];
}>;

type Written = Readonly<{
  slide: string;
  of: string;
  that: string;
  about: string;
  inside: string;
  year: string;
}>;

/** The claims of the newer slides that are written for another year than they were, or are new. */
export function acceptedClaims(
  before: readonly TextFile[],
  after: readonly TextFile[],
  { slides, figures }: Readonly<{ slides: readonly ShownSlide[]; figures: readonly Figure[] }>,
): AcceptedClaim[] {
  const old = before.flatMap(claimsIn);
  return after.flatMap(claimsIn).flatMap((claim) => {
    const same = old.filter(({ slide, that }) => slide === claim.slide && that === claim.that);
    const was = same.find(({ inside }) => inside === claim.inside) ?? same.at(0);
    if (was?.inside === claim.inside && was.year === claim.year) return [];
    const slide = slides.find(({ id }) => id === claim.slide);
    return {
      slide: claim.slide,
      heading: slide?.heading ?? claim.slide,
      sentence: sentenceOf(claim, slide),
      that: claim.that,
      before: was?.year,
      after: claim.year,
      figures: restsOn(claim, figures),
    };
  });
}

const slideTag = /<(?:Slide|Opening|QuotesAlone)\b((?:[^<>{}]|\{[^{}]*\})*)>/;
const claimTag = /<Claim\b((?:[^<>{}]|\{[^{}]*\})*)>([^]*?)<\/Claim>/g;

/** The claims of a slide file, each with its slide and the year that it, or else its slide, is written for. */
function claimsIn({ name, text }: TextFile): Written[] {
  const pieces = text.split(slideTag);
  // What stands before the first slide, then each slide's attributes and content.
  return pieces.flatMap((attributes, index) => {
    if (index % 2 === 0) return [];
    return [...(pieces[index + 1] ?? '').matchAll(claimTag)].map(([, own = '', inside = '']) => ({
      // An opening is called what its agenda item is, as its file.
      slide: attributeOf(attributes, 'id') || path.basename(name, '.mdx'),
      of: attributeOf(attributes, 'of'),
      that: attributeOf(own, 'that'),
      about: attributeOf(own, 'of'),
      inside: inside.replace(/\s+/g, ' ').trim(),
      year: attributeOf(own, 'written') || attributeOf(attributes, 'written'),
    }));
  });
}

const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)'|\\{([^{}]*)\\})`).exec(tag)?.slice(1).join('').trim() ?? '';

/** The sentence as the slide shows it; as it is written, where that is not to be found. */
function sentenceOf({ inside }: Written, slide: ShownSlide | undefined): string {
  const shown = passageOf(inside)?.within;
  const texts = slide?.sentences.map(({ text }) => text) ?? [];
  const found = shown && texts.flatMap((text) => cutOut(text, shown) ?? [])[0];
  return found ?? inside.replaceAll(/<[^<>]*>/g, '').replaceAll(/\{[^{}]*\}/g, '…');
}

/** The part of a text whose words a pattern finds, with its signs; up to the end of its sentence. */
function cutOut(text: string, words: RegExp): string | undefined {
  const places = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const folded = places.map(([word]) => word.toLowerCase()).join(' ');
  const found = words.exec(folded);
  if (!found) return undefined;
  const before = folded.slice(0, found.index).split(' ').length - 1;
  const last = before + found[0].split(' ').length - 1;
  const [from, to] = [places[before]?.index ?? 0, places[last]];
  const end = to ? to.index + to[0].length : text.length;
  const rest = /^[^\p{L}\p{N}]*?[.!?:;«»)]+(?=\s|$)/u.exec(text.slice(end))?.[0] ?? '';
  return text.slice(from, end) + rest;
}

/** The numbers that a claim is about, those that its sentence shows, and what they are held against. */
function restsOn({ of, about, inside }: Written, figures: readonly Figure[]): string[] {
  const names = [about, ...inside.matchAll(/\{([^{}]*)\}/g)].map((one) =>
    typeof one === 'string' ? one : one[1],
  );
  const own = names.flatMap((name = '') => figuresNamed(name.trim(), of, figures));
  const all = own.flatMap((figure) => [figure, figureBefore(figure, figures), changeOf(figure, figures)]);
  const told = all.flatMap((one) =>
    one ? `${one.name}, ${one.id.split('.')[1] ?? ''}: ${figureText(one)}` : [],
  );
  return [...new Set(told)];
}

/** The figures that are named in braces, "foer.nye" on a slide of a subject, or each of a list. */
function figuresNamed(name: string, of: string, figures: readonly Figure[]): Figure[] {
  if (!/^[\p{L}\w.]+$/u.test(name)) return [];
  const subjects = new Set(figures.map(({ id }) => id.split('.')[0] ?? ''));
  const [first = '', ...rest] = name.split('.');
  const [subject = '', ...way] = subjects.has(first) ? [first, ...rest] : [...of.split('.'), first, ...rest];
  const years = figures
    .filter(({ id }) => id.startsWith(`${subject}.`))
    .map(({ id }) => Number(id.split('.')[1]));
  const isBefore = way[0] === 'foer';
  const year = Math.max(...years) - (isBefore ? 1 : 0);
  const id = [subject, year, ...(isBefore ? way.slice(1) : way)].join('.');
  return figures.filter((one) => one.id === id || (way.length > 0 && one.id.startsWith(`${id}.`)));
}
