import type { Figure } from '../../data/figure/figure.ts';
import { useRendering, type SlideMistake } from './rendering.tsx';

/** Notes a mistake in the slide that is being rendered; without anybody who collects them, it is thrown. */
export function useRefusal(): (mistake: SlideMistake) => void {
  const { check } = useRendering();
  return (mistake) => {
    if (!check) throw new Error(mistake.message);
    check.mistakes.push(mistake);
  };
}

/** Notes what a slide was written for and this year's numbers can't give: an edition without it is made only where it is asked for. */
export function useMissing(): (mistake: SlideMistake) => void {
  const { check } = useRendering();
  return (mistake) => {
    check?.unstated.push(mistake);
  };
}

const why = { 'not stated': 'ikke oplyst', suppressed: 'skjult' } as const;

/**
 * Notes that a sentence has a figure in it: without a value it reads "bisidder i ikke oplyst sager". A number that a new
 * year has left to write is told elsewhere.
 */
export function useInSentence({ status, name }: Figure, at: string | undefined): void {
  const { check, saysUnstated } = useRendering();
  if (saysUnstated || (status !== 'not stated' && status !== 'suppressed')) return;
  check?.unstated.push({
    at,
    message: `»${name}« er ${why[status]}, så sætningen giver ikke mening. Slet den, eller skriv i stedet en, der siger det: <Claim that="ikke oplyst" of={…}>…</Claim>.`,
  });
}
