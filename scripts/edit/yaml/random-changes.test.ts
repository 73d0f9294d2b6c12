import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { everything, isList, isRecord } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import { parseYaml, type Content } from '../../../data/read/yaml-text.ts';
import { chance, type Chance } from '../../../tests/support/chance.ts';
import { example } from '../../../tests/support/example-data.ts';
import { contentAfter, type Change } from './change.ts';
import { changedText } from './changed-text.ts';

const put = (path: Path, value: Content): Change => ({ kind: 'put', path, value });

const lineOf = (whole: string, offset: number): number => whole.slice(0, offset).split('\n').length - 1;
const linesOf = (whole: string): string[] => whole.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];

/** What is between the first lines and the last ones that two texts share. */
function differing(before: string, now: string) {
  const [a, b] = [linesOf(before), linesOf(now)];
  let top = 0;
  while (top < a.length && top < b.length && a[top] === b[top]) top += 1;
  let foot = 0;
  while (foot < a.length - top && foot < b.length - top && a.at(-1 - foot) === b.at(-1 - foot)) foot += 1;
  return { top, gone: a.slice(top, a.length - foot), come: b.slice(top, b.length - foot) };
}

const texts = [
  '5.219',
  '5219',
  '803,00',
  '35 pct.',
  '5\u00a0219',
  '#DIV/0!',
  'ikke oplyst',
  '- nej',
  "'",
  '"x" # y',
  'a: b',
  '[rummet]',
  '{x}',
  '*',
  '& co',
  '!',
  '»ja«',
  '',
  'nej:',
  '%',
  '@',
  '`',
  '| x',
  '> x',
  '\\n',
  '🙂',
  'e\u0301t',
  'Et citat, der er så langt, at det ikke kan stå på en enkelt linje i filen, og som derfor bliver brudt om, når det skrives.',
] as const;

/** A change that an editor may make somewhere in a file. */
function anyChange(content: Content, by: Chance): Change {
  const all = everything(content);
  const pick = <T>(of: readonly T[]): T | undefined => of[by.whole(0, of.length - 1)];
  const fields = all.filter(({ content: one }) => typeof one === 'string');
  const rows = all.filter(({ content: one, path }) => isRecord(one) && typeof path.at(-1) === 'number');
  const row = pick(rows);
  const kind = by.one(['put', 'put', 'put', 'insert', 'drop', 'move', 'field'] as const);
  if (row && kind === 'field') return put([...row.path, 'nyt_felt'], by.one(texts));
  if (!row || kind === 'put' || kind === 'field') return put(pick(fields)?.path ?? [], by.one(texts));
  if (kind === 'insert') return { kind, path: row.path, value: row.content };
  if (kind === 'drop') return { kind, path: row.path };
  const list = all.find(({ path }) => path.join() === row.path.slice(0, -1).join())?.content ?? '';
  return { kind, path: row.path, to: by.whole(0, isList(list) ? list.length - 1 : 0) };
}

describe.each([
  ['as it is', (all: string) => all],
  ['from Windows', (all: string) => all.replaceAll('\n', '\r\n')],
  ['from an old Mac', (all: string) => all.replaceAll('\n', '\r')],
  ['with a mark before it', (all: string) => `\uFEFF${all}`],
  ['with no last line end', (all: string) => all.trimEnd()],
  [
    'with mixed line ends',
    (all: string) =>
      linesOf(all)
        .map((line, at) => (at % 3 ? line : line.replace('\n', '\r\n')))
        .join(''),
  ],
])('random changes of a file %s', (_, as) => {
  it('leave every line that they are not about byte for byte', () => {
    const done: Record<string, number> = {};
    for (let seed = 1; seed <= 120; seed += 1) {
      const by = chance(seed);
      const names = Object.keys(example).filter((name) => !name.includes('.felter.'));
      const name = names[by.whole(0, names.length - 1)] ?? '';
      const before = as(example[name] ?? '');
      const content = parseYaml(before, '').content ?? '';
      const change = anyChange(content, by);
      const told = `${name}, seed ${seed}: ${JSON.stringify(change)}`;
      let now: string;
      try {
        now = changedText(before, change, name, () => []);
      } catch (error) {
        // The rows of a list in brackets have no lines of their own, and a row keeps the field that it begins with.
        expect(String(error), told).toContain('Det kan ikke skrives herfra');
        expect(`${change.kind} ${change.path.join('.')}`, told).toMatch(/\.tal\.|hvor\./);
        continue;
      }
      done[change.kind] = (done[change.kind] ?? 0) + 1;
      expect(now.startsWith('\uFEFF'), told).toBe(before.startsWith('\uFEFF'));
      const { top, gone, come } = differing(before, now);
      if (change.kind === 'drop')
        expect(
          come.filter((line) => !gone.some((one) => one.trim() === line.trim())),
          told,
        ).toEqual([]);
      if (change.kind === 'insert')
        expect(
          gone.filter((line) => !come.some((one) => one.trim() === line.trim())),
          told,
        ).toEqual([]);
      if (change.kind === 'move') {
        const trimmed = (all: string) =>
          linesOf(all)
            .map((line) => line.trim())
            .toSorted();
        expect(trimmed(now), told).toEqual(trimmed(before));
      }
      if (change.kind !== 'put' || gone.length === 0) continue;
      const plain = before.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
      const node = parseDocument(plain, { schema: 'failsafe' }).getIn(change.path, true);
      const [from, to] = (node as { range?: [number, number] } | undefined)?.range ?? [
        plain.length,
        plain.length,
      ];
      const last = plain.trimEnd().split('\n').length - 1;
      expect(top, told).toBeGreaterThanOrEqual(Math.min(lineOf(plain, from), last));
      expect(top + gone.length - 1, told).toBeLessThanOrEqual(
        Math.max(lineOf(plain, to), last * Number(!node)),
      );
    }
    expect(Object.keys(done).toSorted()).toEqual(['drop', 'insert', 'move', 'put']);
  });

  it('give the file that is meant, over and over', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const by = chance(1000 + seed);
      let now = as(example['program.yaml'] ?? '');
      for (let time = 0; time < 8; time += 1) {
        const content = parseYaml(now, '').content ?? '';
        const change = anyChange(content, by);
        if (JSON.stringify(change).includes('e\u0301')) continue;
        if (contentAfter(content, change) === undefined) continue;
        now = changedText(now, change, 'program.yaml', () => []);
        expect(parseYaml(now, '').mistakes).toEqual([]);
      }
    }
  });
});
