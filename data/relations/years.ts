import { danish } from '../danish.ts';
import { exactly } from '../schema/told.ts';
import { correctOne, type Data, type Violation } from './relation.ts';

/** All since 2008 are at least those of the years that are known. */
export const sinceStartHoldsYears = (data: Data): Violation[] => {
  const { count, start, known } = sinceStart(data);
  const total = sumOf(known);
  if (count === undefined || count >= total) return [];
  const sum = known.length > 1 ? `${known.map(danish).join(' + ')} = ${danish(total)}` : danish(total);
  return [
    atTotal(
      `${sum}, men der står kun ${danish(count)} sager siden ${start}. ` +
        `Alle sager kan ikke være færre end de kendte års. ${correctOne}`,
    ),
  ];
};

/** All since 2008 are those of every year together: told only once every year is known. */
export const sinceStartIsSum = (data: Data): Violation[] => {
  const { count, start, latest, known } = sinceStart(data);
  const total = sumOf(known);
  if (count === undefined || known.length < latest - start + 1 || count <= total) return [];
  return [
    atTotal(
      `Årene ${start} til ${latest} giver ${danish(total)} sager, men der står ${danish(count)} siden ${start}. ` +
        `Det er en fejl, hvis de ${danish(count)} er nye sager til og med ${latest}; kilden siger det ikke. ` +
        'Ret tallet, eller skriv i data/forbehold.yaml, hvad det tæller.',
    ),
  ];
};

/** There are no numbers from before the scheme began. */
export const schemeBeganFirst = ({ bisiddersager }: Data): Violation[] => {
  const { since, years } = bisiddersager ?? { since: undefined, years: [] };
  const first = Math.min(...years.map(({ year }) => year));
  if (since === undefined || since.year <= first) return [];
  return [
    {
      file: 'bisiddersager',
      path: ['siden', 'aar'],
      message: `Ordningen begyndte i ${since.year}, men der er en række for ${first}. Ret det år, der er forkert.`,
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

/** The total since the scheme began, and the years' new cases that are known. */
function sinceStart({ bisiddersager }: Data) {
  const years = bisiddersager?.years ?? [];
  const start = bisiddersager?.since.year ?? Infinity;
  return {
    count: bisiddersager && exactly(bisiddersager.since.count),
    start,
    latest: Math.max(...years.map(({ year }) => year)),
    known: years.flatMap(({ year, told }) => (year < start ? [] : (exactly(told.nye) ?? []))),
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

const atTotal = (message: string): Violation => ({
  file: 'bisiddersager',
  path: ['siden', 'sager'],
  message,
});
