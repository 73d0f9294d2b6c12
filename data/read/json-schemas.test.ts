import { expect, test } from 'vitest';
import { example as texts } from '../../tests/support/example-data.ts';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemas } from './json-schemas.ts';

const committed = import.meta.glob<object>('../schema/*.schema.json', { eager: true, import: 'default' });
const schemas = jsonSchemas();
/** All descriptions of subjects have one schema. */
const schemaOf = (file: string) => file.slice(0, -'.yaml'.length).replace(/^.*\.felter$/, 'felter');
const files = Object.keys(texts);

/** What an editor program has against a text; it reads YAML as YAML, not as Danes do. */
const faults = (file: string, text: string): string[] => {
  const schema = z.fromJSONSchema(schemas[`${schemaOf(file)}.schema.json`] ?? false);
  return (schema.safeParse(parse(text)).error?.issues ?? []).map(({ path }) => path.join('.'));
};

test('the schemas in data/schema/ are those that the rules give', () => {
  expect(
    Object.fromEntries(
      Object.entries(committed).map(([file, schema]) => [file.slice('../schema/'.length), schema]),
    ),
  ).toEqual(schemas);
});

test('every data file names its schema in its first line', () => {
  // fornyes.yaml is there only while a new year is being made.
  expect(Object.keys(schemas).toSorted()).toEqual(
    [...new Set([...files.map(schemaOf), 'fornyes'])].map((name) => `${name}.schema.json`).toSorted(),
  );
  for (const [file, text] of Object.entries(texts)) {
    expect(text.split('\n')[0]).toBe(
      `# yaml-language-server: $schema=./schema/${schemaOf(file)}.schema.json`,
    );
  }
});

test.each(files)('an editor program has nothing against %s', (file) => {
  expect(faults(file, texts[file] ?? '')).toEqual([]);
});

test.each([
  ['bisiddersager', 'nye: 674', 'nye: 6,74', 'aar.0.nye'],
  ['bisiddersager', 'nye: 674', 'nyee: 674', 'aar.0'],
  ['program', 'slags: pause', 'slags: pavse', 'punkter.3.slags'],
  ['program', '    titel: Frokost\n', '', 'punkter.3.titel'],
  [
    'underretninger',
    'blandt_de_hyppigste: ja',
    'blandt_de_hyppigste: måske',
    'aar.0.problemstillinger.0.blandt_de_hyppigste',
  ],
])('in %s.yaml it sees that »%s« must not become »%s«', (name, from, to, where) => {
  const file = `${name}.yaml`;
  const text = texts[file] ?? '';
  expect(text).toContain(from);
  expect(faults(file, text.replace(from, to))).toContain(where);
});

test('it completes words and helps with every field', () => {
  expect(JSON.stringify(schemas['program.schema.json'])).toContain(
    '"enum":["oplæg","pause","arbejde","ramme"]',
  );
  expect(JSON.stringify(schemas['bisiddersager.schema.json'])).toContain(
    '"examples":["skjult","ikke oplyst","mangler"]',
  );
  expect(JSON.stringify(schemas)).not.toContain('"words"');
  for (const field of fieldsOf(schemas)) expect(field).toHaveProperty('description');
});

/** Every field of every schema. */
function fieldsOf(schema: unknown): object[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const fields = 'properties' in schema ? Object.values(schema.properties as Record<string, object>) : [];
  return [...fields, ...Object.values(schema).flatMap(fieldsOf)];
}
