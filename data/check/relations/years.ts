import { danish } from '../../figure/number.ts';
import { equated, exactIn, type Equated, type Subject } from '../../subjects/subject.ts';
import { correctOne, eachYear, type Data, type Violation, type SubjectYear } from './relation.ts';

/** All since 2008 are at least those of the years that are known. */
export const totalsHoldYears = eachYear((year) =>
  totalsIn(year).flatMap(({ field, count, unit, start, known, sum }): Violation[] => {
    if (count >= sum) return [];
    const adds =
      known.length > 1 ? `${known.map((one) => danish(one)).join(' + ')} = ${danish(sum)}` : danish(sum);
    return [
      year.wrong(
        field,
        `${adds}, men der står kun ${danish(count)} ${unit} siden ${start}. ` +
          `Alle ${unit} kan ikke være færre end de kendte års. ${correctOne}`,
      ),
    ];
  }),
);

/** All since 2008 are those of every year together: told only once every year is known. */
export const totalsAreSums = eachYear((year) =>
  totalsIn(year).flatMap(({ field, is, count, unit, start, known, sum }): Violation[] => {
    if (known.length < year.year - start + 1 || count <= sum) return [];
    // Where the start itself must be wrong, that is told instead.
    if (startsAfterFirst(year.subject, is.since)) return [];
    const years = start === year.year ? `Året ${start}` : `Årene ${start} til ${year.year}`;
    return [
      year.wrong(
        field,
        `${years} giver ${danish(sum)} ${unit}, men der står ${danish(count)} siden ${start}. ` +
          `Det er en fejl, hvis de ${danish(count)} er nye ${unit} til og med ${year.year}; kilden siger det ikke. ` +
          'Ret tallet, eller skriv i data/forbehold.yaml, hvad det tæller.',
      ),
    ];
  }),
);

/** From one year to the next, all since 2008 grow by the year's new ones, or by those of the year before where the newest is not counted yet. */
export const totalsGrow = eachYear((year) =>
  totalsIn(year).flatMap(({ field, is, count }): Violation[] => {
    const { before } = year;
    const [earlier, own] = [before?.number(field), year.number(is.of)];
    if (earlier === undefined || own === undefined) return [];
    const behind = before?.number(is.of);
    if (earlier + own === count || (behind === undefined ? earlier <= count : earlier + behind === count))
      return [];
    return [
      year.wrong(
        field,
        `${danish(earlier)} + ${danish(own)} = ${danish(earlier + own)}, men der står ${danish(count)}. ` +
          `»${field}« skal vokse fra ${year.year - 1} til ${year.year} med det nye års »${is.of}«. ` +
          `Ret det tal, der er forkert. Har udgivelsen talt et tidligere år om, så skriv en rettelse i rækken for ${year.year - 1}.`,
      ),
    ];
  }),
);

/** There are no numbers from before the start. */
export const startsComeFirst = ({ subjects }: Data): Violation[] =>
  subjects.flatMap((subject) =>
    Object.entries(subject.starts).flatMap(([field, start]) =>
      startsAfterFirst(subject, field)
        ? [
            {
              file: subject.name,
              path: [field],
              message: `»${field}« er ${start}, men der er en række for ${firstOf(subject)}. Ret det år, der er forkert.`,
            },
          ]
        : [],
    ),
  );

/** Rows stand oldest first. */
export const rowsAreInOrder = ({ subjects }: Data): Violation[] =>
  subjects.flatMap(({ name, rows }) =>
    rows.flatMap(({ year }, index): Violation[] => {
      const before = rows[index - 1]?.year;
      if (before === undefined || before <= year) return [];
      const message = `Rækken for ${year} står efter rækken for ${before}. Rækkerne skal stå i årenes rækkefølge, ældste først.`;
      return [{ file: name, path: ['aar', index, 'aar'], message }];
    }),
  );

const firstOf = ({ rows }: Subject): number => Math.min(...rows.map(({ year }) => year));

const startsAfterFirst = (subject: Subject, field: string): boolean =>
  (subject.starts[field] ?? -Infinity) > firstOf(subject);

type Total = Equated<'total'> &
  Readonly<{ count: number; unit: string; start: number; known: readonly number[]; sum: number }>;

/** The totals of a row that are stated, with what the years from their start until then give of what they count. */
function totalsIn({ subject, year, number }: SubjectYear): Total[] {
  return equated(subject.description, 'total').flatMap(({ field, is }) => {
    const count = number(field);
    if (count === undefined) return [];
    const start = subject.starts[is.since] ?? year;
    const known = subject.rows.flatMap((row) =>
      row.year < start || row.year > year ? [] : (exactIn(row, is.of)?.value ?? []),
    );
    const sum = known.reduce((total, value) => total + value, 0);
    const { unit = '' } = subject.description.fields[field] ?? {};
    return [{ field, is, count, unit, start, known, sum }];
  });
}
