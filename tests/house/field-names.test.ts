import { expect, test } from 'vitest';
import { load, subjectFiles } from '../../data/read/files.ts';
import { namedFields } from './field-names.ts';
import { codeIn } from './project-files.ts';

const code = ['data', 'components', 'scripts']
  .flatMap(codeIn)
  .filter(({ path }) => !/\.test\.|example|\.mdx$/.test(path));

/** Every field of every subject, those of lists' entries too. */
const fields = subjectFiles.flatMap(({ description }) =>
  Object.entries(load(description).fields).flatMap(([name, { entries }]) => [
    name,
    ...Object.keys(entries ?? {}).filter((inner) => inner !== 'navn'),
  ]),
);

test('no code names a field of a subject', () => {
  expect(fields).toEqual(expect.arrayContaining(['nye', 'andele.kommunen', 'blandt_de_hyppigste']));
  expect(code.length).toBeGreaterThan(200);
  expect(namedFields(code, fields)).toEqual([]);
});

test.each([
  'const nye = 3;',
  "const of = row['begyndt_tidligere'];",
  'const share = row.andele.kommunen;',
  "const id = 'bisiddersager.2021.nye';",
])('a planted name is found: %s', (text) => {
  expect(namedFields([{ path: 'data/a.ts', text: `\n${text}` }], fields)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^data\/a\.ts:2 nævner feltet »/)]),
  );
});
