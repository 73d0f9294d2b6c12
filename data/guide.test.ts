import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { files } from './read/files.ts';
import { renewalsSchema } from './schema/renewals.ts';
import { mistakeLine } from './read/mistake.ts';
import { example, told } from '../tests/support/example-data.ts';
import { read, type DataFile } from './read/read.ts';

const guide = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8').replaceAll('\r\n', '\n');

/** The list that a new year has, which is not there in other years. */
const renewals: DataFile<unknown> = {
  name: 'data/fornyes.yaml',
  text: '',
  schema: renewalsSchema,
  rules: [],
};

const blocks = [...guide.matchAll(/^```(\w+) ?(\S*)\n([^]*?)^```$/gm)].map(
  ([, kind = '', file = '', text = '']) => ({ kind, file, text }),
);
const examples = blocks.filter(({ kind }) => kind === 'yaml');
/** A slip, and in the next block what one is told of it. */
const slips = blocks.flatMap(({ kind, file, text }, index) =>
  kind === 'diff' ? [{ file, slip: text, says: blocks[index + 1]?.text.trimEnd() ?? '' }] : [],
);

test('the guide has an example of each file and of a mistake in it', () => {
  const names = files.map(({ name }) => name.replace('data/', '')).toSorted();
  expect([...new Set(examples.map(({ file }) => file))].toSorted()).toEqual(
    [...names, 'fornyes.yaml'].toSorted(),
  );
  expect([...new Set(slips.map(({ file }) => file))].toSorted()).toEqual(names);
  expect(blocks).toHaveLength(examples.length + 2 * slips.length);
});

describe('an example in the guide is written right', () => {
  test.each(examples)('$file: $text', ({ file: name, text }) => {
    const file = [...files, renewals].find((it) => it.name === `data/${name}`);
    if (file === undefined) throw new Error(`The guide names ${name}, which is no data file.`);
    // An example shows a part of its file, so what the whole file must have is not asked of it.
    const outcome = read({ ...file, text, rules: [] });
    expect(outcome.ok ? [] : outcome.mistakes.map(mistakeLine)).toEqual([]);
  });
});

describe('a slip in the guide is told in the words of the guide', () => {
  test.each(slips)('$slip', async ({ file, slip, says }) => {
    const [from = '', to = ''] = ['-', '+'].map((sign) =>
      slip
        .split('\n')
        .filter((line) => line.startsWith(sign))
        .map((line) => `${line.slice(1)}\n`)
        .join(''),
    );
    const text = example[file] ?? '';
    expect(text).toContain(from);
    const { stop, advarsel } = await told({ [file]: text.replace(from, to) });
    expect([...stop, ...advarsel].join('\n')).toBe(says);
  });
});

test('every command in the guide exists', () => {
  const named = [...guide.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  const manifest = readFileSync(path.join(import.meta.dirname, '..', 'package.json'), 'utf8');
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(manifest));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});
