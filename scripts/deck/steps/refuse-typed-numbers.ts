import { typedTag } from '../../../components/slide/typed.tsx';
import type { SlideCheck } from '../../../components/slide/rendering.tsx';
import type { SlideFile } from '../day/slide-file.ts';
import type { Day, ItemDraft, Part } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { oneLine, passagesIn, type Passage } from '../html/text.ts';
import { unwrap } from '../html/tree.ts';
import { digits, numberWords } from '../words/number-words.ts';
import { civil, counting, exceptions } from '../words/typed-numbers.ts';

/** Where numbers belong: marked as data or time, in somebody's own words, in a source, in a drawing, where someone can be reached, or told to count nothing. */
const home = new Set(['data', 'time', 'blockquote', 'cite', 'svg', 'address', 'bdi']);
/** A component's table is of data; in one that is typed only what has a home is at home. */
const homeOrTable = new Set([...home, 'table']);
const countsNothing = new Set(['bdi']);

/**
 * Finds numbers typed in the running text of some slides: digits are mistakes, and number words, which may count
 * something, are warnings. What was typed is marked with its place, and is like any other text afterwards.
 */
export function refuseTypedNumbers(
  { tree, file, check }: Part & Partial<Pick<ItemDraft, 'check'>>,
  { known }: Pick<Day, 'known'>,
): Findings {
  const passages = passagesIn(tree, homeOrTable, 'outside');
  const withTables = passagesIn(tree, home, 'outside');
  const told = (numbers: readonly TypedNumber[], say: (number: TypedNumber, file: SlideFile) => string) => [
    ...new Set(numbers.map((number) => say(number, file))),
  ];
  const find = (pattern: RegExp, among = passages, allowed = known) =>
    typedIn(among, pattern, allowed, check?.typed ?? []);
  const findAll = (pattern: RegExp) => [
    ...find(pattern),
    ...typedIn(withTables, pattern, known, []).filter(({ line }) => line !== undefined),
  ];
  const counted = find(counting, passagesIn(tree, countsNothing, 'inside'), []);
  const findings = {
    mistakes: [
      ...told(findAll(digits), digitsTold),
      ...told(counted, countingTold),
      ...told(find(civil, passagesIn(tree, countsNothing, 'inside'), []), civilTold),
    ],
    warnings: told(findAll(numberWords), wordTold),
  };
  tree.querySelectorAll(typedTag).forEach(unwrap);
  return findings;
}

type TypedNumber = Readonly<{
  slide: string;
  number: string;
  /** The words of its passage, and which of them it stands in. */
  words: readonly string[];
  at: number;
  /** The line of the slide file that it was typed on; undefined where a component has written it. */
  line: number | undefined;
}>;

function typedIn(
  passages: readonly Passage[],
  numbers: RegExp,
  known: readonly string[],
  props: SlideCheck['typed'],
): TypedNumber[] {
  return passages.flatMap((passage) => {
    const { slide, text } = passage;
    const found = [...text.matchAll(numbers)];
    const allowed = found.length > 0 ? allowedIn(text, known) : [];
    return found
      .map(({ 0: number, index }) => ({ number, from: index, to: index + number.length }))
      .filter(({ from, to }) => !allowed.some((place) => place.from <= from && to <= place.to))
      .map(({ number, from, to }) => ({
        slide,
        number,
        words: wordsOf(text),
        at: wordsOf(text.slice(0, to)).length - 1,
        line: lineAt(passage, from) ?? lineOfProp(passage, number, props),
      }));
  });
}

/** The line that a passage's letter was typed on. */
function lineAt({ text, typed }: Passage, at: number): number | undefined {
  const mark = typed.find(({ from, to }) => from <= at && at < to);
  return mark && lineOf(mark.at) + text.slice(mark.from, at).split('\n').length - 1;
}

/** The line of a text that a component was given, and has written with a number in it. */
function lineOfProp({ text }: Passage, number: string, props: SlideCheck['typed']): number | undefined {
  const prop = props.find((one) => one.text.includes(number) && oneLine(text).includes(oneLine(one.text)));
  return prop && lineOf(prop.at);
}

const lineOf = (at: string): number => Number.parseInt(at, 10);

type Stretch = Readonly<{ from: number; to: number }>;

function allowedIn(text: string, known: readonly string[]): Stretch[] {
  const excepted = exceptions.flatMap(({ pattern }) => [...text.matchAll(pattern)]);
  return [
    ...excepted.map(({ 0: match, index }) => ({ from: index, to: index + match.length })),
    ...known.flatMap((part) => occurrences(text, part)),
  ];
}

function occurrences(text: string, part: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    places.push({ from: at, to: at + part.length });
  }
  return places;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const byName =
  'Skriv tallets eller årets navn fra data mellem { og }, så det følger data. Tæller det ikke noget, som et telefonnummer eller en alder, så skriv det i anførselstegn: {"116 111"}.';

function digitsTold(typed: TypedNumber, file: SlideFile): string {
  const { slide, number, line } = typed;
  if (line !== undefined) {
    return `${file.name}:${line} ${on(slide)}: »${number}« er skrevet i teksten: »${excerpt(typed)}«. ${byName}`;
  }
  const where = file.source() === undefined ? 'components' : file.name;
  return `${where} ${on(slide)}: »${number}« er skrevet af en komponent: »${excerpt(typed)}«. Komponenten skal have tallet fra data og sætte det i <data> eller <time>.`;
}

function countingTold(typed: TypedNumber, file: SlideFile): string {
  return `${placeOf(typed, file)} ${on(typed.slide)}: »${typed.number.trim()}« tæller noget, og det skal også følge data, når det står i anførselstegn. Skriv dets navn fra data mellem { og }.`;
}

function civilTold(typed: TypedNumber, file: SlideFile): string {
  return `${placeOf(typed, file)} ${on(typed.slide)}: »${typed.number}« ligner et CPR-nummer. Det må ikke stå på en side, alle kan læse. Slet det.`;
}

function wordTold(typed: TypedNumber, file: SlideFile): string {
  return `${placeOf(typed, file)} ${on(typed.slide)}: »${typed.number}« tæller måske noget: »${excerpt(typed)}«. Kan tallet ændre sig, så skriv dets navn fra data mellem { og }.`;
}

const placeOf = ({ line }: TypedNumber, { name }: SlideFile): string =>
  line === undefined ? name : `${name}:${line}`;

/** Where on the page: a slide, or the page round the slides. */
const on = (slide: string): string => (slide === '' ? 'Siden' : `Slidet »${slide}«`);

/** A number with the words around it. */
function excerpt({ words, at }: TypedNumber): string {
  const from = Math.max(0, at - 4);
  const to = at + 5;
  return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
}
