import { danish } from '../danish.ts';
import type { Bisiddersager } from '../schema/bisiddersager.ts';
import { exactly } from '../schema/told.ts';
import { correctOne, eachCaseYear, type Data, type Violation } from './relation.ts';

/** All since 2008 are at least those of the years that are known. */
export const sinceStartHoldsYears = (data: Data): Violation[] =>
  eachCaseYear(({ year, number, wrong }) => {
    const count = number(field);
    const { start, known, total } = yearsUntil(year, data);
    if (count === undefined || count >= total) return [];
    const sum = known.length > 1 ? `${known.map(danish).join(' + ')} = ${danish(total)}` : danish(total);
    return [
      wrong(
        field,
        `${sum}, men der står kun ${danish(count)} sager siden ${start}. ` +
          `Alle sager kan ikke være færre end de kendte års. ${correctOne}`,
      ),
    ];
  })(data);

/** All since 2008 are those of every year together: told only once every year is known. */
export const sinceStartIsSum = (data: Data): Violation[] =>
  eachCaseYear(({ year, number, wrong }) => {
    const count = number(field);
    const { start, known, total } = yearsUntil(year, data);
    if (count === undefined || known.length < year - start + 1 || count <= total) return [];
    // Where the start itself must be wrong, that is told instead.
    if (schemeBeganFirst(data).length > 0) return [];
    const years = start === year ? `Året ${start}` : `Årene ${start} til ${year}`;
    return [
      wrong(
        field,
        `${years} giver ${danish(total)} sager, men der står ${danish(count)} siden ${start}. ` +
          `Det er en fejl, hvis de ${danish(count)} er nye sager til og med ${year}; kilden siger det ikke. ` +
          'Ret tallet, eller skriv i data/forbehold.yaml, hvad det tæller.',
      ),
    ];
  })(data);

/** There are no numbers from before the scheme began. */
export const schemeBeganFirst = ({ bisiddersager }: Data): Violation[] => {
  const first = Math.min(...(bisiddersager?.years ?? []).map(({ year }) => year));
  if (bisiddersager === undefined || bisiddersager.start <= first) return [];
  return [
    {
      file: 'bisiddersager',
      path: ['ordningen_begyndte'],
      message: `Ordningen begyndte i ${bisiddersager.start}, men der er en række for ${first}. Ret det år, der er forkert.`,
    },
  ];
};

/** Rows stand oldest first. */
export const rowsAreInOrder = ({ bisiddersager, underretninger }: Data): Violation[] =>
  Object.entries({ bisiddersager, underretninger }).flatMap(([file, records]) => {
    const years = records?.years.map(({ year }) => year) ?? [];
    return years.flatMap((year, index): Violation[] => {
      const before = years[index - 1];
      if (before === undefined || before <= year) return [];
      const message = `Rækken for ${year} står efter rækken for ${before}. Rækkerne skal stå i årenes rækkefølge, ældste først.`;
      return [{ file: file as keyof Data, path: ['aar', index, 'aar'], message }];
    });
  });

const field = 'siden_begyndelsen';

/** The year the scheme began, and the new cases of the years from then until `last`, those that are known. */
function yearsUntil(last: number, { bisiddersager }: Data) {
  const { start, years }: Bisiddersager = bisiddersager ?? { start: last, years: [] };
  const known = years.flatMap(({ year, told }) =>
    year < start || year > last ? [] : (exactly(told.nye) ?? []),
  );
  return { start, known, total: known.reduce((total, value) => total + value, 0) };
}
