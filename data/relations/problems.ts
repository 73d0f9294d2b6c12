import { asTold } from '../danish.ts';
import { rounded } from '../schema/told.ts';
import type { Data, Violation } from './relation.ts';

/** The problems that a source names as the most frequent have no smaller shares than any other. */
export const namedAreLargest = ({ underretninger }: Data): Violation[] =>
  (underretninger?.years ?? []).flatMap(({ year, problems }, row) => {
    const shares = problems.flatMap((problem, index) => {
      const share = rounded(problem.share);
      return share === undefined ? [] : [{ ...problem, share, index }];
    });
    const largestOther = shares
      .filter(({ amongMostFrequent }) => !amongMostFrequent)
      .reduce<(typeof shares)[number] | undefined>(
        (largest, it) => (largest && largest.share.value >= it.share.value ? largest : it),
        undefined,
      );
    if (largestOther === undefined) return [];
    return shares
      .filter(({ amongMostFrequent, share }) => amongMostFrequent && share.value < largestOther.share.value)
      .map(({ name, share, index }): Violation => ({
        file: 'underretninger',
        path: ['aar', row, 'problemstillinger', index, 'andel'],
        message:
          `»${name}« er nævnt blandt de hyppigste i ${year}, men har ${asTold(share)} pct., ` +
          `og »${largestOther.name}« har ${asTold(largestOther.share)} pct. Ret den andel eller det »blandt_de_hyppigste«, der er forkert.`,
      }));
  });
