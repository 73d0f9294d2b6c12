import { danish } from '../../data/figure/number.ts';
import { sealOf } from '../../data/check/seal.ts';
import type { Content } from '../../data/read/yaml-text.ts';
import { chance, type Chance } from './chance.ts';
import type { Texts } from './example-data.ts';

type Row = { [key: string]: Content };

/** Valid files of any number of years: with nothing, with huge numbers, with few or many rows, unknown values and long names. */
export function randomYears(seed: number): Texts {
  const by = chance(seed);
  const first = by.whole(1990, 2030);
  const years = Array.from({ length: by.one([1, 1, 2, 2, 3, 12]) }, (_, index) => first + index).filter(
    (year) => year === first || !by.onceIn(6),
  );
  const most = by.one([0, 1, 5, 999, 5_000, 1e6, 1e13]);
  const cases = years.map((year) => caseRow(by, year, most));
  const known = cases.reduce((total, { nye }) => total + nye, 0);
  const siden_begyndelsen = by.one([
    written(known),
    written(known + by.whole(0, most)),
    `ca. ${written(known)}`,
    unknown,
  ]);
  const rows = cases.map(({ row }, index) =>
    index === cases.length - 1 ? { ...row, siden_begyndelsen } : row,
  );
  return {
    'bisiddersager.yaml': yaml({ ordningen_begyndte: String(first - by.whole(1, 20)), aar: sealed(rows) }),
    'underretninger.yaml': yaml({ aar: sealed(years.map((year) => reportRow(by, year, most))) }),
    'forbehold.yaml': yaml({
      forbehold: [{ id: 'a', hvad: longName(by, 'Et forbehold'), tal: [`bisiddersager.${first}.nye`] }],
    }),
  };
}

const unknown = 'ikke oplyst';
const source = 'temadag-side-4';

function caseRow(by: Chance, year: number, most: number): { nye: number; row: Row } {
  const [kommunen, familieretshuset, earlier] = [by.whole(0, most), by.whole(0, most), by.whole(0, most)];
  const nye = kommunen + familieretshuset;
  // Of hardly any cases at all, nothing can be hidden.
  const tells =
    most < 5
      ? by.one(['all', 'total', 'shares', 'parts', 'nothing'])
      : by.one(['all', 'all', 'total', 'shares', 'parts', 'hidden', 'rough', 'nothing']);
  const counts = { kommunen: written(kommunen), familieretshuset: written(familieretshuset) };
  const shares = {
    kommunen: share(kommunen, nye, 1),
    familieretshuset: share(familieretshuset, nye, 1),
  };
  const told: Record<typeof tells, Row> = {
    all: {
      nye: written(nye),
      ...counts,
      begyndt_tidligere: written(earlier),
      aktive: written(nye + earlier),
    },
    total: { nye: written(nye), aktive: written(nye + earlier) },
    shares: nye > 0 ? { nye: written(nye), andele: shares } : { nye: '0' },
    parts: { nye: unknown, ...counts, aktive: unknown },
    hidden: {
      nye: written(nye),
      kommunen: 'skjult',
      familieretshuset: 'skjult',
      begyndt_tidligere: 'skjult',
    },
    rough: { nye: `ca. ${written(nye)}`, kommunen: `ca. ${written(kommunen)}`, familieretshuset: 'skjult' },
    nothing: { nye: unknown },
  };
  const name = by.onceIn(4) ? { familieretshuset_hedder: longName(by, 'Familieretshuset') } : {};
  return { nye, row: { aar: String(year), kilde: source, ...told[tells], ...name } };
}

function reportRow(by: Chance, year: number, most: number): Row {
  const base = by.whole(0, most);
  const isStated = base > 0 && !by.onceIn(3);
  const counts = Array.from({ length: by.one([1, 2, 5, 12]) }, () => by.whole(0, base)).toSorted(
    (a, b) => b - a,
  );
  const named = by.whole(0, counts.length);
  const problemstillinger = counts.map((count, index) => ({
    navn: longName(by, `${index + 1}. problem`),
    andel: isStated
      ? by.one([share(count, base, 1), share(count, base, 1), unknown])
      : by.one([unknown, 'skjult']),
    blandt_de_hyppigste: index < named ? 'ja' : 'nej',
  }));
  return { aar: String(year), kilde: source, procentgrundlag: written(base), problemstillinger };
}

/** A count with or without points, as both are right. */
const written = (count: number): string => danish(count);

const share = (part: number, whole: number, decimals: number): string =>
  `${danish(Number(((part / whole) * 100).toFixed(decimals)))} pct.`.replaceAll(/\.(?=\d{3})/g, '');

function longName(by: Chance, start: string): string {
  const more = by.one([
    '',
    ' på Ærø',
    ' & <b>»Børns\'s« "liv"</b>',
    ' – 100 %: #1',
    ' ' + 'ordetderaldrigslutter'.repeat(3),
  ]);
  return start + more;
}

/** Every row but the newest has its seal. */
const sealed = (rows: readonly Row[]): Row[] =>
  rows.map((row, index) => (index < rows.length - 1 ? { ...row, forsegl: sealOf(row) } : row));

/** JSON is YAML too, and quotes every text. */
const yaml = (content: Content): string => JSON.stringify(content, undefined, 2);
