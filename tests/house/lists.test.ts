import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as charts from '../../components/chart/charts.ts';
import { layouts, layoutNamed } from '../../components/slide/layout.ts';

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end) && !/\.test\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));
const textOf = (folder: string, end: string): string =>
  filesIn(folder, end)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

const examples = textOf('components', '.examples.mdx');

/** Which of some names a text has no trace of. */
const without = (names: readonly string[], has: (name: string) => boolean): string[] =>
  names.filter((name) => !has(name));

const hasRule =
  (css: string) =>
  (name: string): boolean =>
    new RegExp(String.raw`\.${name}(?![\w-])`).test(css);

test('every chart that is written may be used in a slide', () => {
  const written = filesIn('components/chart', '.tsx').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return text.includes('<ChartFigure') ? [/export function (\w+)/.exec(text)?.[1] ?? file] : [];
  });
  expect(Object.keys(charts).toSorted()).toEqual(written.toSorted());
});

test('every chart that a slide may use has an example', () => {
  expect(without(Object.keys(charts), (name) => examples.includes(`<${name} `))).toEqual([]);
});

test('every kind of chart is drawn by a file of its name, and every such file draws one', () => {
  const kinds = [...textOf('components/chart', '.tsx').matchAll(/\bkind="(\w+)"/g)].map(([, kind]) => kind);
  const drawn = filesIn('components/browser/chart/kinds', '.ts').map((file) => path.basename(file, '.ts'));
  expect(drawn.toSorted()).toEqual(kinds.toSorted());
});

test('every style that lies beside a component is in the deck, on paper alone, or comes with a script or a sheet beside it', () => {
  const deck = textOf('components/theme', '.css');
  const comesWith = (file: string) =>
    textOf(path.dirname(file), '.ts').includes(`import './${path.basename(file)}';`) ||
    textOf(path.dirname(file), '.css').includes(`@import './${path.basename(file)}'`);
  const beside = filesIn('components', '.css').filter((file) => !file.startsWith('components/theme/'));
  expect(
    without(beside, (file) => deck.includes(`'..${file.slice('components'.length)}'`) || comesWith(file)),
  ).toEqual([]);
});

test('every layout has styles of its own', () => {
  const isNamed = hasRule(textOf('components', '.css'));
  const files = filesIn('components', '.css').map((file) => path.basename(file, '.css'));
  expect(without(Object.keys(layouts), (name) => isNamed(name) || files.includes(name))).toEqual([]);
});

test('every layout is that of a component, of an agenda item that opens, or of an example that says it or has its parts', () => {
  const written = examples + textOf('components', '.tsx');
  const isShown = (name: string): boolean => {
    const { opens, one = [], several = [] } = layoutNamed(name);
    const ways = [`layout="${name}"`, ...[...one.flat(), ...several].map((part) => `<${part}`)];
    return opens === true || name === 'words' || ways.some((way) => written.includes(way));
  };
  expect(without(Object.keys(layouts), isShown)).toEqual([]);
});

test('a layout without styles is found', () => {
  const css = '.words { color: red } .tidslinjen {}';
  expect(without(['words', 'tidslinje'], hasRule(css))).toEqual(['tidslinje']);
});
