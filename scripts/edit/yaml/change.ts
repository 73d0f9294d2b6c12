import { isList, isRecord } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';

/** What an editor does to a data file. Paths are those of what the file holds. */
export type Change = Readonly<
  | { /** Writes a field, also one that isn't there. */ kind: 'put'; path: Path; value: Content }
  | { /** Takes out a field or a row. */ kind: 'drop'; path: Path }
  | {
      /** Puts a row in a list before the one that has its number now. */ kind: 'insert';
      path: Path;
      value: Content;
    }
  | { /** Moves a row of a list to another place in it. */ kind: 'move'; path: Path; to: number }
>;

/** What a file holds after a change; undefined where the change has no place in it. */
export function contentAfter(content: Content, change: Change): Content | undefined {
  return within(content, change.path, change);
}

function within(content: Content, [step, ...rest]: Path, change: Change): Content | undefined {
  if (step === undefined) return undefined;
  if (typeof step === 'number') {
    // A list whose rows are all gone is nothing in the file.
    const rows = content === '' ? [] : content;
    return isList(rows) ? inList(rows, step, rest, change) : undefined;
  }
  const group = content === '' ? {} : content;
  return isRecord(group) ? inGroup(group, step, rest, change) : undefined;
}

function inGroup(
  group: Readonly<Record<string, Content>>,
  key: string,
  rest: Path,
  change: Change,
): Content | undefined {
  if (rest.length === 0 && change.kind === 'drop') {
    if (!(key in group)) return undefined;
    return Object.fromEntries(Object.entries(group).filter(([name]) => name !== key));
  }
  const value = rest.length > 0 ? within(group[key] ?? '', rest, change) : newValue(change);
  return value === undefined ? undefined : { ...group, [key]: value };
}

function inList(rows: readonly Content[], index: number, rest: Path, change: Change): Content | undefined {
  const row = rows[index];
  if (rest.length > 0) {
    const value = row === undefined ? undefined : within(row, rest, change);
    return value === undefined ? undefined : rows.with(index, value);
  }
  if (change.kind === 'insert')
    return index > rows.length ? undefined : rows.toSpliced(index, 0, change.value);
  if (row === undefined) return undefined;
  if (change.kind === 'put') return rows.with(index, change.value);
  const others = rows.toSpliced(index, 1);
  if (change.kind === 'drop') return others.length === 0 ? '' : others;
  return change.to > others.length ? undefined : others.toSpliced(change.to, 0, row);
}

const newValue = (change: Change): Content | undefined => (change.kind === 'put' ? change.value : undefined);
