import { isKnown, type Figure } from '../../data/figure/figure.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';
import {
  all,
  areMostFrequent,
  areNamedDifferently,
  areNotStated,
  isExplainedFor,
  isFalling,
  isLargerThan,
  isLargest,
  isLevel,
  isRising,
  newest,
  yearOf,
  type Condition,
} from './conditions.ts';
import { levelWithin } from '../../data/figure/level.ts';
import { namesSaid } from '../slide/names-said.ts';
import { changeOf, figureBefore, measuredBefore, toldByChange } from './year-before.ts';

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
  stiger: (claimed: Claimed) => changes(claimed, isRising, (before, now) => isLargerThan(now, before)),
  falder: (claimed: Claimed) => changes(claimed, isFalling, (before, now) => isLargerThan(before, now)),
  'på niveau': level,
  størst: ({ figures: [first, ...others] }: Claimed) => isLargest(first, others),
  hyppigst: mostFrequent,
  'ikke oplyst': ({ figures }: Claimed) => ({
    ...areNotStated(figures),
    instead: 'Slet sætningen; tallet er oplyst nu.',
  }),
  'nyt navn': ({ figures: [figure], known }: Claimed) => ({
    ...areNamedDifferently(figureBefore(figure, known) ?? figure, figure),
    instead: 'Slet sætningen; tallet hedder det samme begge år.',
  }),
  'kun i år': ({ figures, known }: Claimed) => isExplainedFor(newest([...figures, ...known])),
} satisfies Record<string, (claimed: Claimed) => Condition>;

/** A word, or two, for what a claim says. */
export type ClaimWord = keyof typeof words;

/** All of them. */
export const claimWords = Object.keys(words);

/** Whether a claim can be written with this. */
export const isClaimWord = (word: unknown): word is ClaimWord =>
  typeof word === 'string' && Object.hasOwn(words, word);

/** The words of claims that need no number. */
export const needsNothing: readonly ClaimWord[] = ['kun i år'];

/** Whether the figures bear a claim. A sentence on the year before is written for the newest year, too. */
export function judge(word: ClaimWord, claimed: Claimed): Condition {
  const condition = words[word](claimed);
  const subjects = claimed.figures.map(subjectOf);
  const around = claimed.known.filter((one) => 'year' in one.period && subjects.includes(subjectOf(one)));
  return { ...condition, year: Math.max(condition.year, ...around.map(yearOf)) };
}

/** What could be said of the same numbers, since the figures bear it. */
export const wordsThatHold = (claimed: Claimed): string[] =>
  claimWords.filter((word) => isClaimWord(word) && doesHold(word, claimed));

function doesHold(word: ClaimWord, claimed: Claimed): boolean {
  // One number is the largest of itself, which says nothing.
  if (word === 'størst' && claimed.figures.length < 2) return false;
  try {
    return judge(word, claimed).holds === true;
  } catch {
    // What can't be compared can't be said either.
    return false;
  }
}

/** "bisiddersager.2021.nye" is about bisiddersager. */
const subjectOf = ({ id }: Figure): string => id.slice(0, id.indexOf('.'));

/** That a number rises, or falls, since the year before: by its change where that is told, else by the two years' numbers. */
function changes(
  { figures: [figure], known }: Claimed,
  byChange: (change: Figure) => Condition,
  isBeyond: (before: Figure, now: Figure) => Condition,
): Condition {
  const instead = toldByChange(figure, known);
  const change = changeOf(figure, known);
  if (change && (isKnown(change) || change.status === 'missing')) return { ...byChange(change), instead };
  const before = measuredBefore(figure, known);
  if (!before) return { ...(change ? byChange(change) : alone(figure)), instead };
  const onLevel = isLevel(before, figure);
  const beyond = isBeyond(before, figure);
  if (onLevel.holds === 'missing') return onLevel;
  const fails = onLevel.holds === true || beyond.holds === false;
  const holds = fails ? false : onLevel.holds === false && beyond.holds === true ? true : 'unknown';
  return { ...onLevel, holds, instead };
}

/** That a number is on a level with the year before's: by the two numbers where they can be compared, else as it is told. */
function level({ figures: [figure], known }: Claimed): Condition {
  const instead = toldByChange(figure, known);
  const before = measuredBefore(figure, known);
  const measured = before && isLevel(before, figure);
  const change = changeOf(figure, known);
  if (!change || (measured && measured.holds !== 'unknown')) {
    return { ...(measured ?? alone(figure)), instead };
  }
  const told = all(isRising(change), isFalling(change));
  const holds = isKnown(change) ? Math.abs(change.value) <= levelWithin : told.holds;
  return { ...told, holds, instead };
}

const alone = (figure: Figure): Condition => ({
  holds: 'unknown',
  because: `der er intet tal for »${figure.name}« året før`,
  year: yearOf(figure),
});

/** That the entries which the sentence names, and no others, are the most frequent. */
function mostFrequent({ figures, entries, sentence }: Claimed): Condition {
  const names = entries.map(({ name }) => name);
  const said = namesSaid(sentence, names);
  const year = newest(figures);
  if (figures.every(({ status }) => status === 'missing'))
    return { holds: 'missing', because: `listen, den handler om, mangler i ${year}`, year };
  const instead = mostFrequentSaid(entries);
  if (said.named.length === 0) {
    const because = `sætningen nævner ingen af dem, data nævner (${names.map(quoted).join(', ')})`;
    return { holds: false, because, year, instead };
  }
  if (said.others.length > 0) {
    const because = `sætningen nævner også ${said.others.map(quoted).join(' og ')}, som data ikke nævner`;
    return { holds: false, because, year, instead };
  }
  return { ...areMostFrequent(said.named, entries), instead };
}

function mostFrequentSaid(entries: readonly ListedFigure[]): string | undefined {
  const named = entries.filter((entry) => entry.amongMostFrequent).map(({ name }) => quoted(name));
  if (named.length === 0) return undefined;
  return `Nævn netop ${named.join(' og ')} i sætningen, eller slet den.`;
}

const quoted = (name: string): string => `»${name}«`;
