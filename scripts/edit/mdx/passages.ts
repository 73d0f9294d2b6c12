import { attributeOf, rangeOf } from '../../deck/mdx/slide-tree.ts';
import { codeIn, nodeIn, placeOf, textIn, type Node } from '../../deck/mdx/syntax-tree.ts';
import { pathOf } from '../../deck/mdx/written-name.ts';
import { shownBy, type Known, type NamesTold } from './chips.ts';
import {
  claimsOf,
  locatedSlides,
  textOfAttribute,
  type LocatedPassage,
  type LocatedSlide,
  type PassageKind,
  type Room,
} from './located.ts';
import { whyItStays } from './remove.ts';

/** A part of a sentence that stays whole: how it stands in the file, and what it shows now. */
export type Chip = Readonly<{ source: string; shows: string }>;

/** A part of a sentence: text as a person reads it, or what stays whole in it. */
export type Piece = string | Chip;

/** A text of a slide that can be rewritten by itself. */
export type Passage = Readonly<{
  /** Which of the file's texts it is, the same also when it is rewritten: "3.7". */
  key: string;
  /** Where it begins in the file, and what stands there; by these a change says what it is about. */
  start: number;
  was: string;
  /** The lines that it stands on, from 1. */
  line: number;
  lastLine: number;
  kind: PassageKind;
  room: Room;
  pieces: readonly Piece[];
  /** Whether it can be rewritten by itself; where it holds several paragraphs, each of those can. */
  isOne: boolean;
  /** What a claim says of its numbers, where its tag stands, "34:3", and the year it was read for. */
  claim: Readonly<{ that: string; at: string; year: string | undefined }> | undefined;
  /** Why it can't be taken out, as a sentence; undefined where it can. */
  stays: string | undefined;
}>;

/** A slide with its texts. */
export type SlideTexts = Readonly<{
  key: string;
  /** Its id; empty for the opening of an item. */
  id: string;
  heading: string;
  /** Where it begins in the file, and the line there, for a change that is about the whole slide. */
  start: number;
  was: string;
  /** The subject whose names can be written alone: "bisiddersager.foer". */
  about: string | undefined;
  /** The year that its texts were read for, where it says one, and whether it has claims, which can say their own. */
  written: string | undefined;
  hasClaims: boolean;
  passages: readonly Passage[];
}>;

/** The slides of a file and their texts, in their order; undefined where it can't be read. The text has line feeds alone. */
export function slideTexts(text: string, names: NamesTold): SlideTexts[] | undefined {
  return locatedSlides(text)?.map((slide, index) => textsOf(slide, String(index), text, names));
}

function textsOf({ tag, passages }: LocatedSlide, key: string, text: string, names: NamesTold): SlideTexts {
  const about = aboutOf(tag);
  const start = rangeOf(tag).from;
  const known = { names, about };
  const told = passages.map((passage, index) => toldOf(passage, `${key}.${index}`, text, known));
  const heading = told.find(({ within }) => within)?.passage;
  return {
    key,
    id: textOfAttribute(tag, 'id') ?? '',
    heading: heading ? plainOf(heading.pieces) : '',
    start,
    was: text.slice(start).split('\n', 1).join(),
    about,
    written: textOfAttribute(tag, 'written'),
    hasClaims: claimsOf(tag).length > 0,
    passages: told.map(({ passage }) => passage),
  };
}

/** A text as one line for a person. */
export const plainOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shows)).join('');

function aboutOf(tag: Node): string | undefined {
  const statement = codeIn(attributeOf(tag, 'of')?.['value']);
  return statement && pathOf(nodeIn(statement, 'expression'))?.join('.');
}

function toldOf(passage: LocatedPassage, key: string, text: string, known: Known) {
  const { kind, room, within, content, claim } = passage;
  const { from, to } = contentRange(passage);
  const isHeading = within.some((one) => one.type === 'heading' || /^h\d$/.test(textIn(one, 'name')));
  const told: Passage = {
    ...{ key, start: from, was: text.slice(from, to), kind, room },
    line: text.slice(0, from).split('\n').length,
    lastLine: text.slice(0, to).split('\n').length,
    pieces: claim && content.length === 0 ? [shownBy(claim, known)] : piecesOf(content, text, known),
    isOne: content.length > 0,
    claim: claim && claimOf(claim, within),
    stays: whyItStays(passage),
  };
  return { passage: told, within: isHeading };
}

function claimOf(claim: Node, within: readonly Node[]): Passage['claim'] {
  const years = [claim, ...within].map((one) => textOfAttribute(one, 'written'));
  return {
    that: textOfAttribute(claim, 'that') ?? '',
    at: placeOf(claim),
    year: years.find((year) => year !== undefined),
  };
}

/** Where a text's own words stand; for one of several paragraphs, where they all do. */
export function contentRange({ content, claim }: LocatedPassage): Readonly<{ from: number; to: number }> {
  const parts = content.length > 0 ? content : claim ? [claim] : [];
  const ranges = parts.map(rangeOf);
  return { from: ranges[0]?.from ?? 0, to: ranges.at(-1)?.to ?? 0 };
}

/** The parts of a text as they are read. */
export const piecesOf = (content: readonly Node[], text: string, known: Known): Piece[] =>
  content.map((part) => {
    if (part.type === 'text') return shownBy(part, known);
    const { from, to } = rangeOf(part);
    return { source: text.slice(from, to), shows: shownBy(part, known) };
  });
