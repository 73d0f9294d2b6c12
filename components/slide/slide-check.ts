import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Figure } from '../../data/figure/figure.ts';
import type { Condition } from '../figure/conditions.ts';

/** A claim that the figures do not plainly bear, with the year it was written for, and where it stands: "34:3". */
export type DoubtedClaim = Readonly<{ condition: Condition; year: number; at: string | undefined }>;

/** What a person has to mend in a slide file; `at` is its line and column, "34:3", where they are known. */
export type SlideMistake = Readonly<{ at: string | undefined; message: string }>;

/** What a file's slides are held against while they are rendered, and what is found. */
export type SlideCheck = Readonly<{
  /** Every figure there is. */
  figures: readonly Figure[];
  doubted: DoubtedClaim[];
  mistakes: SlideMistake[];
  /** Sentences with a figure that has no value, and that nobody has written for that. */
  unstated: SlideMistake[];
}>;

/** Carries the check of a file to its slides. */
export const SlideCheckContext = createContext<SlideCheck | undefined>(undefined);

/** Notes a mistake in the slide that is being rendered; without anybody who collects them, it is thrown. */
export function useRefusal(): (mistake: SlideMistake) => void {
  const check = useContext(SlideCheckContext);
  return (mistake) => {
    if (!check) throw new Error(mistake.message);
    check.mistakes.push(mistake);
  };
}

/** Whether what is rendered stands in a sentence that is written for figures without value. */
export const SaysUnstatedContext = createContext(false);

const why = { 'not stated': 'ikke oplyst', suppressed: 'skjult' } as const;

/**
 * Notes that a sentence has a figure in it: without a value it reads "bisidder i ikke oplyst sager". A number that a new
 * year has left to write is told elsewhere.
 */
export function useInSentence({ status, name }: Figure, at: string | undefined): void {
  const check = useContext(SlideCheckContext);
  const isSaid = useContext(SaysUnstatedContext);
  if (isSaid || (status !== 'not stated' && status !== 'suppressed')) return;
  check?.unstated.push({
    at,
    message: `»${name}« er ${why[status]}, så sætningen giver ikke mening. Slet den, eller skriv i stedet en, der siger det: <Claim that="ikke oplyst" of={…}>…</Claim>.`,
  });
}
