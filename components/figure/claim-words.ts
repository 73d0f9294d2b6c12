import { newest, yearOf, type Figure } from '../../data/figure/figure.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';
import {
  areMostFrequent,
  areNamedDifferently,
  areNotStated,
  isExplainedFor,
  isLargest,
  type Condition,
  type Way,
} from './conditions.ts';
import { goes, withoutBefore } from './development.ts';
import { areComparable } from '../../data/figure/interval.ts';
import { eachNumber, isOfEntry } from './each-number.ts';
import { namesSaid } from '../slide/names-said.ts';
import { figureBefore, toldByChange } from './year-before.ts';

/** What a claim is about: numbers, or entries of a list. */
export type About = Figure | ListedFigure | readonly (Figure | ListedFigure)[];

/** What a claim is held against. */
export type Claimed = Readonly<{
  /** What the claim is about, in the order it was named; at least one. */
  figures: readonly [Figure, ...Figure[]];
  entries: readonly ListedFigure[];
  /** The sentence itself, as a person reads it. */
  sentence: string;
  /** Every figure there is. */
  known: readonly Figure[];
}>;

/** What a claim can say of its numbers, by the words that it is written with. */
const words = {
  stiger: (claimed: Claimed) => go('stiger', claimed),
  falder: (claimed: Claimed) => go('falder', claimed),
  'på niveau': (claimed: Claimed) => go('på niveau', claimed),
  størst: largest,
  hyppigst: mostFrequent,
  'ikke oplyst': ({ figures }: Claimed) => ({
    ...areNotStated(figures),
    instead: 'Slet sætningen; tallet er oplyst nu.',
  }),
  'nyt navn': areRenamed,
  'kun i år': ({ figures, known }: Claimed) => isExplainedFor(newest([...figures, ...known])),
} satisfies Record<string, (claimed: Claimed) => Condition>;

/** A word, or two, for what a claim says. */
export type ClaimWord = keyof typeof words;

const isClaimWord = (word: string): word is ClaimWord => Object.hasOwn(words, word);

/** All of them. */
export const claimWords: readonly ClaimWord[] = Object.keys(words).filter(isClaimWord);

/** The words of claims that need no number. */
export const needsNothing: readonly ClaimWord[] = ['kun i år'];

/** Whether the figures bear a claim. A sentence on the year before is written for the newest year, too. */
export function judge(word: ClaimWord, claimed: Claimed): Condition {
  const condition = words[word](claimed);
  const subjects = claimed.figures.map(subjectOf);
  const around = claimed.known.filter((one) => 'year' in one.period && subjects.includes(subjectOf(one)));
  return { ...condition, year: Math.max(condition.year, ...around.map(yearOf)) };
}

/** What could be said of the same numbers, since the figures bear it. One number is the largest of itself, which says nothing. */
export const wordsThatHold = (claimed: Claimed): ClaimWord[] =>
  claimWords.filter(
    (word) => (word !== 'størst' || claimed.figures.length > 1) && judge(word, claimed).holds === true,
  );

/** "bisiddersager.2021.nye" is about bisiddersager. */
const subjectOf = ({ id }: Figure): string => id.slice(0, id.indexOf('.'));

/** That every number goes a way since the year before. */
const go = (way: Way, claimed: Claimed): Condition =>
  eachNumber(claimed, (figure) => ({
    ...goes(way, figure, claimed.known),
    instead: isOfEntry(figure, claimed) ? undefined : toldByChange(figure, claimed.known),
  }));

/** That every number is called something else than the year before. */
function areRenamed(claimed: Claimed): Condition {
  const instead = 'Slet sætningen; tallet hedder det samme begge år.';
  return eachNumber(claimed, (figure) => {
    const before = figureBefore(figure, claimed.known);
    return before ? { ...areNamedDifferently(before, figure), instead } : withoutBefore(figure);
  });
}

/** That the first number is the largest; numbers that count different things have no largest. */
function largest({ figures: [first, ...others] }: Claimed): Condition {
  const foreign = others.find((other) => !areComparable(first, other));
  if (!foreign) return isLargest(first, others);
  return {
    holds: false,
    because: `${quoted(first.name)} og ${quoted(foreign.name)} tæller ikke det samme`,
    year: newest([first, ...others]),
    instead: 'Skriv tal, der kan sammenlignes, som of={[det ene, det andet]}.',
  };
}

/** That the entries which the sentence names, and no others, are the most frequent. */
function mostFrequent({ figures, entries, sentence, known }: Claimed): Condition {
  const names = entries.map(({ name }) => name);
  const said = namesSaid(sentence, names);
  const others = [
    ...said.others,
    ...said.maybe.filter((words) => known.some(({ name }) => begin(words, name))),
  ];
  const year = newest(figures);
  if (figures.every(({ status }) => status === 'missing'))
    return { holds: 'missing', because: `listen, den handler om, mangler i ${year}`, year };
  const instead = mostFrequentSaid(entries);
  if (said.named.length === 0) {
    const because = `sætningen nævner ingen af dem, data nævner (${names.map(quoted).join(', ')})`;
    return { holds: false, because, year, instead };
  }
  if (others.length > 0) {
    const because = `sætningen nævner også ${others.map(quoted).join(' og ')}, som data ikke nævner`;
    return { holds: false, because, year, instead };
  }
  const condition = { ...areMostFrequent(said.named, entries), instead };
  if (condition.holds !== true || said.maybe.length === 0) return condition;
  const because = `sætningen nævner måske også ${said.maybe.map(quoted).join(' og ')}, som data ikke nævner`;
  return { ...condition, holds: 'unknown', because };
}

/** Whether words of a sentence are a name that data has elsewhere, or the beginning of each other. */
function begin(words: string, name: string): boolean {
  const [a, b] = [`${words.toLowerCase()} `, `${name.toLowerCase()} `];
  return a.startsWith(b) || b.startsWith(a);
}

function mostFrequentSaid(entries: readonly ListedFigure[]): string | undefined {
  const named = entries.filter((entry) => entry.amongMostFrequent).map(({ name }) => quoted(name));
  if (named.length === 0) return undefined;
  return `Nævn netop ${named.join(' og ')} i sætningen, eller slet den.`;
}

const quoted = (name: string): string => `»${name}«`;
