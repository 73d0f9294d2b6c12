import { danish } from '../../data/figure/number.ts';
import { median, own, rows, type Measured, type Medians, type Row } from './rows.ts';

/** What a whole run found: each tool's rows, and where and when it was. */
export type Run = Readonly<{ machine: string; day: string; tools: Readonly<Record<string, Measured>> }>;

/** The run as a table of Markdown: each tool's median and spread, and whether the deck reached what it must. */
export function table(run: Run): string {
  const names = Object.keys(run.tools);
  const head = ['', ...names, 'skal nå', ''];
  const body = rows.map((row) => {
    const goal = goalOf(run, row);
    return [
      `${row.says}, ${row.unit}`,
      ...names.map((name) => spread(run.tools[name]?.[row.id] ?? [], row)),
      ...(goal
        ? [`${row.goalSays} (${shown(goal.most, row)})`, goal.reached ? 'ja' : 'nej']
        : ['ikke målt', '']),
    ];
  });
  return [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What a row may be at most in a run, and whether the deck reached it; undefined where there was nothing to hold it against. */
export function goalOf(run: Run, row: Row): Readonly<{ most: number; reached: boolean }> | undefined {
  const medians = mediansOf(run, row);
  const most = row.goal(medians);
  return most === undefined ? undefined : { most, reached: (medians[own] ?? Infinity) <= most };
}

/** The medians of a row in a run, by the tool's name. */
export const mediansOf = ({ tools }: Run, { id }: Row): Medians =>
  Object.fromEntries(
    Object.entries(tools).flatMap(([name, measured]) => {
      const numbers = measured[id] ?? [];
      return numbers.length > 0 ? [[name, median(numbers)]] : [];
    }),
  );

/** The median of all rounds with the least and the largest, or that there is none. */
export const spread = (numbers: readonly number[], row: Row): string =>
  numbers.length === 0
    ? '–'
    : `${shown(median(numbers), row)} (${shown(Math.min(...numbers), row)}–${shown(Math.max(...numbers), row)})`;

/** A number of a row as a person reads it. */
export const shown = (number: number, { unit }: Row): string =>
  danish(unit === 's' || unit === '×' ? Math.round(number * 100) / 100 : Math.round(number));
