import { danish } from '../../figure/number.ts';
import { rounded } from '../../schema/told.ts';
import { listsOf } from '../../subjects/subject.ts';
import { eachYear, type Violation } from './relation.ts';

/** The entries that a source names as the most frequent have no smaller numbers than any other. */
export const namedAreLargest = eachYear(({ subject, row, year, wrong }) =>
  listsOf(subject.description).flatMap(({ list, number, its, frequent }) => {
    if (frequent === undefined) return [];
    const known = (row.lists[list] ?? []).flatMap((entry, index) => {
      const value = rounded(entry.told);
      return value === undefined ? [] : [{ ...entry, value, index }];
    });
    const others = known.filter(({ amongMostFrequent }) => !amongMostFrequent);
    const [largest] = others.toSorted((a, b) => b.value.value - a.value.value);
    if (largest === undefined) return [];
    const told = ({ value }: typeof largest) => `${danish(value.value, value.decimals)} ${its.unit}`;
    const most = told(largest).replace(/\.?$/, '.');
    return known
      .filter(({ amongMostFrequent, value }) => amongMostFrequent && value.value < largest.value.value)
      .map((entry): Violation => {
        const at = wrong(
          list,
          `»${entry.name}« er nævnt blandt de hyppigste i ${year}, men har ${told(entry)}, ` +
            `og »${largest.name}« har ${most} Ret den ${number} eller det »${frequent}«, der er forkert.`,
        );
        return { ...at, path: [...at.path, entry.index, number] };
      });
  }),
);
