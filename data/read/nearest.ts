import leven from 'leven';
import { fold } from './fold.ts';

/** The candidate that someone most likely meant by `written`; undefined where none is near. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: leven(plain(written), plain(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

const plain = (name: string): string => fold(name).replaceAll(/[ -]/g, '_');

/** The end of a message: " Mente du »35,5«?", or nothing where there is no guess. */
export const didYouMean = (guess: string | undefined): string => (guess ? ` Mente du »${guess}«?` : '');
