import type { YamlText } from '../../../data/read/yaml-text.ts';
import type { Change } from './change.ts';
import type { Splice } from './line-ends.ts';
import { inLine } from './write-value.ts';

/**
 * The ways to write a text in place of one that must be quoted to be read, in a file that is no YAML as long as it isn't.
 * Undefined where a change is about something else.
 */
export function inPlaceOfUnquoted(
  text: string,
  { unquoted, positionOf }: YamlText,
  change: Change,
): Splice[] | undefined {
  const { line, column } = positionOf(change.path);
  const isThere = unquoted.some((one) => one.line === line && one.column === column);
  if (!isThere || change.kind !== 'put' || typeof change.value !== 'string') return undefined;
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, 0);
  const to = start + (lines[line - 1] ?? '').trimEnd().length;
  return inLine(change.value).map((way) => ({ from: start + column - 1, to, text: way }));
}
