import type { Cell, Row, Table } from './read-table.ts';

/** One part of a column: which series it is, its height in the total's unit, and what is printed on it; a share also tells what it is a share of, where there is room: "35 pct. af 674". */
export type Segment = Readonly<{ series: number; value: number; text: string; ofWhole?: string }>;

/** One column: its known parts from the baseline up, and `rest`, the height that no stated part accounts for. */
export type Stack = Readonly<{
  name: string;
  segments: readonly Segment[];
  rest: number;
  total: string;
  totalKnown: boolean;
  height: number;
}>;

/** The columns of a table whose last number in each row is the total. */
export function stacks({ rows }: Table): Stack[] {
  return rows.map(stack);
}

function stack({ name, cells }: Row): Stack {
  const total = cells.at(-1);
  const parts = cells.slice(0, -1);
  const segments =
    parts.length > 0 ? parts.flatMap((part, series) => segment(part, series, total)) : whole(total);
  const known = segments.reduce((sum, { value }) => sum + value, 0);
  const missing = parts.some(({ value }) => value === undefined);
  const rest = missing ? Math.max(0, (total?.value ?? 0) - known) : 0;
  return {
    ...{ name, segments, rest, height: known + rest },
    ...{ total: total?.text ?? '', totalKnown: total?.value !== undefined },
  };
}

function segment({ text, value, share }: Cell, series: number, total: Cell | undefined): Segment[] {
  // A share of an unknown total has no height.
  const height = share && value !== undefined ? scale(value, total?.value) : value;
  // Where one part is the whole, the total above it says it.
  if (height === undefined) return [];
  const ofWhole = share && total ? { ofWhole: `${text} af ${total.text}` } : {};
  return [{ series, value: height, text: text === total?.text ? '' : text, ...ofWhole }];
}

function scale(percent: number, total: number | undefined): number | undefined {
  return total === undefined ? undefined : (percent / 100) * total;
}

function whole(total: Cell | undefined): Segment[] {
  return total?.value === undefined ? [] : [{ series: 0, value: total.value, text: '' }];
}
