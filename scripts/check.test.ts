import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleText } from '../tests/support/example-data.ts';
import { copyProject } from '../tests/support/scratch-project.ts';

let project: string;

beforeAll(async () => {
  project = await copyProject();
});

afterAll(() => rmSync(project, { recursive: true }));

/** What `check` says with some texts replaced in the data files. */
function checked(edits: Readonly<Record<string, readonly [from: string, to: string][]>>, ...args: string[]) {
  for (const file of ['bisiddersager', 'citater']) {
    const name = `${file}.yaml`;
    const text = (edits[file] ?? []).reduce((all, [from, to]) => {
      if (!all.includes(from)) throw new Error(`${name}: »${from}« står der ikke.`);
      return all.replace(from, to);
    }, exampleText(name));
    writeFileSync(path.join(project, 'data', name), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'check', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stderr, lines: stdout.split('\n') };
}

it('the day is in order: warnings, and every figure with its value, its source and the slides that show it', () => {
  const { status, stderr, lines } = checked({});
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(lines.filter((line) => line.includes('Samtykket til'))).toHaveLength(3);
  const row = (id: string) =>
    lines
      .find((line) => line.startsWith(`  ${id} `))
      ?.trim()
      .split(/ {2,}/);
  expect(row('bisiddersager.2021.siden_begyndelsen')).toEqual([
    'bisiddersager.2021.siden_begyndelsen',
    '{bisiddersager.siden_begyndelsen}',
    '5.219 sager',
    'Børns Vilkår, side 4',
    'siden-begyndelsen',
  ]);
  expect(row('bisiddersager.2020.nye')?.slice(1)).toEqual([
    '{bisiddersager.foer.nye}',
    '674 sager',
    'Børns Vilkår, side 6',
    'bisiddersager, boern-med-bisidder',
  ]);
  expect(row('bisiddersager.2020.kommunen')?.slice(1)).toEqual([
    '{bisiddersager.foer.kommunen}',
    'ikke oplyst',
    'Børns Vilkår, side 6',
    '–',
  ]);
  expect(lines.at(-2)).toMatch(/^0 fejl, 3 advarsler, \d+ tal\.$/);
});

it('numbers that do not go together are told, the quotes that are left out too, and the status says so', () => {
  const { status, lines } = checked({
    bisiddersager: [['familieretshuset: 318', 'familieretshuset: 319']],
    citater: [
      ['ukendt\n\n', '\n      hvor: [tryk]\n      indtil: ikke oplyst\n      trukket_tilbage: nej\n\n'],
    ],
  });
  expect(status).toBe(1);
  expect(lines).toContain('Fejl');
  expect(lines).toContain(
    '  data/bisiddersager.yaml:38:10 439 + 319 = 758, men der står 757. I 2021 skal »kommunen« og »familieretshuset« tilsammen være »nye«. Ret det tal, der er forkert.',
  );
  expect(lines).toContain(
    '  data/citater.yaml:23:7 »citat-1« vises ikke på nettet: samtykket gælder kun på tryk.',
  );
});

it('a file that cannot be read is told, and no table of figures is made up', () => {
  const { status, lines } = checked({
    bisiddersager: [['siden_begyndelsen: 5.219', 'siden_begyndelsen: 5,219']],
  });
  expect(status).toBe(1);
  // The guide shows this line as its example.
  const [line = ''] = lines.filter((told) => told.includes('5,219'));
  expect(readFileSync('docs/saadan-retter-du-tallene.md', 'utf8').split(/\r?\n/)).toContain(line.trim());
  expect(lines).toContain('Tallene kan først vises, når fejlene er rettet.');
});

it('machines get one JSON object and nothing else', () => {
  const { status, stderr, lines } = checked({}, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const told: unknown = JSON.parse(lines.join('\n'));
  expect(told).toMatchObject({ ok: true, mistakes: [], warnings: { length: 3 } });
  expect(told).toHaveProperty(
    'figures',
    expect.arrayContaining([
      {
        id: 'bisiddersager.2021.nye',
        name: expect.any(String) as string,
        inSlides: 'bisiddersager.nye',
        status: 'given',
        value: 757,
        unit: 'sager',
        text: '757 sager',
        sources: [{ id: 'temadag-side-4', producer: 'Børns Vilkår', place: 'side 4' }],
        slides: ['bisiddersager'],
      },
    ]),
  );
});
