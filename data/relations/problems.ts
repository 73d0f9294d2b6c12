import { danish } from '../danish.ts';
import { exactly } from '../schema/told.ts';
import type { Data, Violation } from './relation.ts';

/** The problems that a source names as the most frequent have no smaller shares than any other. */
export const namedAreLargest = ({ underretninger }: Data): Violation[] =>
  (underretninger?.years ?? []).flatMap(({ year, problems }, row) => {
    const shares = problems.flatMap((problem, index) => {
      const share = exactly(problem.share);
      return share === undefined ? [] : [{ ...problem, share, index }];
    });
    const largestOther = shares
      .filter(({ amongMostFrequent }) => !amongMostFrequent)
      .reduce<(typeof shares)[number] | undefined>(
        (largest, it) => (largest && largest.share >= it.share ? largest : it),
        undefined,
      );
    if (largestOther === undefined) return [];
    return shares
      .filter(({ amongMostFrequent, share }) => amongMostFrequent && share < largestOther.share)
      .map(({ name, share, index }): Violation => ({
        file: 'underretninger',
        path: ['aar', row, 'problemstillinger', index, 'andel'],
        message:
          `»${name}« er nævnt blandt de hyppigste i ${year}, men har ${danish(share)} pct., ` +
          `og »${largestOther.name}« har ${danish(largestOther.share)} pct. Ret den andel eller det »blandt_de_hyppigste«, der er forkert.`,
      }));
  });
