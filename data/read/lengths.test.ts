import { expect, test } from 'vitest';
import { noneTooLong } from './lengths.ts';
import type { Content } from './yaml-text.ts';

const told = (content: Content) =>
  noneTooLong({ names: ['aar.*.hedder'], lists: ['aar.*.problemer'] })(content, content).map(
    ({ path, message }) => [path.join('.'), message],
  );
const rows = (count: number): Content[] => Array.from({ length: count }, () => ({ titel: 'a' }));

test.each([
  ['titel', (text: string): Content => ({ titel: text }), 120],
  ['punkter.0.titel', (text: string): Content => ({ punkter: [{ titel: text }] }), 120],
  ['punkter.0.taler.navn', (text: string): Content => ({ punkter: [{ taler: { navn: text } }] }), 80],
  [
    'punkter.0.taler.1.titel',
    (text: string): Content => ({ punkter: [{ taler: [{ navn: 'A' }, { titel: text }] }] }),
    80,
  ],
])('%s may be so long, and not a letter more', (path, content, most) => {
  expect(told(content(` ${'å'.repeat(most)}\u00ad\n`))).toEqual([]);
  expect(told(content('å'.repeat(most + 7)))).toEqual([
    [path, `er 7 tegn for langt: det har ${most + 7}, og der er plads til ${most}.`],
  ]);
});

test.each([
  ['punkter', 'dagens program', 16, (list: Content): Content => ({ punkter: list })],
  ['aar', 'diagrammet', 20, (list: Content): Content => ({ aar: list })],
  ['aar.0.problemer', 'diagrammet', 12, (list: Content): Content => ({ aar: [{ problemer: list }] })],
])('%s may have so many rows, and none more', (path, on, most, content) => {
  expect(told(content(rows(most)))).toEqual([]);
  expect(told(content(rows(most + 2)))).toEqual([
    [
      `${path}.${most}`,
      `Der er ${most + 2} rækker i »${path.split('.').at(-1) ?? ''}«, men ${on} har plads til ${most}: fra denne række er der 2 for meget.`,
    ],
  ]);
});

test('what no slide shows may be as long as it likes', () => {
  expect(told({ forbehold: [{ hvad: 'a'.repeat(5000) }] })).toEqual([]);
});

test('a child’s words are told to be chosen from, not to be put in another way', () => {
  expect(told({ citater: [{ ord: 'å'.repeat(1200) }] })).toEqual([]);
  expect(told({ citater: [{ ord: 'å'.repeat(1201) }] })).toEqual([
    [
      'citater.0.ord',
      'er 1 tegn for langt: det har 1.201, og der er plads til 1.200. Barnets ord må ikke skrives om: vælg et uddrag, og skriv (…) dér, hvor noget er udeladt.',
    ],
  ]);
});
