import { describe, expect, test } from 'vitest';
import { after, quoteIt, readText, records, valid } from '../../tests/support/read-text.ts';
import { quoted } from './yaml-quotes.ts';
import { parseYaml } from './yaml-text.ts';

const indented = 'Linjen er rykket forkert ind. Felter i samme gruppe skal begynde lige langt inde.';

describe('a line that YAML cannot read', () => {
  test.each([
    [
      'slags: pause',
      'slags: pause\nslags: oplæg',
      '4:1 Feltet »slags« står to gange i samme gruppe. Slet det ene.',
    ],
    ['    kilde: side-4', '\tkilde: side-4', '10:1 Linjen er rykket ind med tabulator. Brug mellemrum.'],
    ['    familieretshuset: 318', '      familieretshuset: 318', `11:7 ${indented}`],
    ['    familieretshuset: 318', '   familieretshuset: 318', `11:1 ${indented}`],
    ['slags: pause', 'slags pause', '3:1 Der mangler et kolon og et mellemrum efter feltets navn.'],
    ['slags: pause', 'slags:pause', '3:1 Der mangler et kolon og et mellemrum efter feltets navn.'],
    ['Frokost på', 'Frokost: på', "2:8 Der står et kolon inde i teksten. Sæt ' før og efter teksten."],
    [
      'Frokost på',
      '"Frokost på',
      '2:8 Anførselstegnet her bliver aldrig lukket. Sæt et til sidst i teksten.',
    ],
    ['Frokost på', '@Frokost på', `2:8 Det første tegn i teksten betyder noget særligt her. ${quoteIt}`],
    ['Frokost på', '*Frokost på', `2:8 En stjerne først i en tekst betyder noget særligt her. ${quoteIt}`],
    ['Frokost på', '!Frokost på', `2:8 Et udråbstegn først i en tekst betyder noget særligt her. ${quoteIt}`],
    ['slags: pause', 'slags: [pause', '4:1 En liste i [ ] eller { } bliver aldrig lukket.'],
    ['aar:\n', '---\naar:\n', '4:1 Linjen »---« deler filen i to. Slet den.'],
  ])('»%s« written as »%s« is told once, where it stands', (from, to, message) => {
    expect(after(from, to)).toEqual([`data/prøve.yaml:${message}`]);
  });
  test('does not hide the next one, nor a duplicate field the mistakes in fields', () => {
    expect(records('titel: @a\nslags: a: b\n')).toEqual([
      'data/prøve.yaml:1:1 Feltet »aar« mangler. Det skal være en liste, hvor hver række begynder med »- «.',
      `data/prøve.yaml:1:8 Det første tegn i teksten betyder noget særligt her. ${quoteIt}`,
      'data/prøve.yaml:2:8 Feltet »slags« er »a: b«, men skal være »oplæg« eller »pause«.',
    ]);
    expect(after('slags: pause', 'slags: pause\nslags: pavse')).toEqual([
      'data/prøve.yaml:4:1 Feltet »slags« står to gange i samme gruppe. Slet det ene.',
      'data/prøve.yaml:4:8 Feltet »slags« er »pavse«, men skal være »oplæg« eller »pause«. Mente du »pause«?',
    ]);
  });
  test('never throws, however the file is cut off or one of its signs is changed', () => {
    const texts = Array.from(valid).flatMap((_, at) => [
      valid.slice(0, at),
      ...['"', '{', ':', '\t', '*', '\0'].map((sign) => valid.slice(0, at) + sign + valid.slice(at + 1)),
    ]);
    for (const text of texts) expect(() => readText(text)).not.toThrow();
  });
});

describe('a text that begins with a sign of YAML’s own', () => {
  const first = `2:8 Det første tegn i teksten betyder noget særligt her. ${quoteIt}`;
  const list = `2:8 Feltet »titel« er en liste, fordi teksten står i [ ] eller { }. ${quoteIt}`;
  const block =
    "2:8 Efter »>« eller »|« skal teksten begynde på næste linje, rykket længere ind. Er tegnet en del af teksten, så sæt ' før og efter.";
  test.each([
    ['`Ærø`', first],
    ['%Ærø', first],
    ['- Ærø', first],
    ['? Ærø', first],
    [': Ærø', first],
    ['] Ærø', first],
    ['[Ny] på Ærø', first],
    ['{Ny} på Ærø', first],
    ['[Ærø]', list],
    ['{Ærø}', list],
    ['| Ærø', block],
    ['> Ærø', block],
    ['>- Ærø', block],
    ['&mad Ærø', `2:8 Et &-tegn først i en tekst betyder noget særligt her. ${quoteIt}`],
    ['! Ærø', `2:8 Et udråbstegn først i en tekst betyder noget særligt her. ${quoteIt}`],
    ['!!str Ærø', `2:8 Et udråbstegn først i en tekst betyder noget særligt her. ${quoteIt}`],
    ['Ærø:', `2:8 Der står et kolon inde i teksten. ${quoteIt}`],
    ['"Ærø" på Fyn', `2:8 Der står tekst efter det sidste anførselstegn. ${quoteIt}`],
    ["'Ærø' på Fyn", '2:8 Der står tekst efter det sidste anførselstegn. Sæt " før og efter teksten.'],
    ['-', '2:8 Feltet »titel« er »-«, men skal være en tekst.'],
  ])('%j is told once, where it stands', (to, message) => {
    expect(after('Frokost på Ærø', to)).toEqual([`data/prøve.yaml:${message}`]);
  });

  test('is fine where YAML reads it as it stands', () => {
    for (const text of ['nej', '=Ærø', '-Ærø', '<Ærø>', 'Ærø "og" Fyn', 'Æ\tø', '100 %', '«Ærø»']) {
      expect(records(valid.replace('Frokost på Ærø', text))).toMatchObject({ titel: text });
    }
  });

  test('is told in a way that mends it', () => {
    const after = records(valid.replace('Frokost på Ærø', '@Ærø').replace('pause', '*pause'));
    expect(after).toEqual([
      `data/prøve.yaml:2:8 Det første tegn i teksten betyder noget særligt her. ${quoteIt}`,
      'data/prøve.yaml:3:8 Feltet »slags« er »*pause«, men skal være »oplæg« eller »pause«. Mente du »pause«?',
    ]);
  });
});

test('a line with blanks without end in it is read at once', () => {
  const { content, unquoted } = parseYaml(`titel: Film: a${' '.repeat(300_000)}b   \nnote: c\n`, 'lang');
  expect(content).toMatchObject({ note: 'c' });
  expect(unquoted).toHaveLength(1);
});

test('hundreds of lines with a colon in their texts are mended without reading the file for each', () => {
  const lines = Array.from({ length: 300 }, (_, row) => `felt-${row}: Film: ${row}`);
  let reads = 0;
  const faultyLines = (source: string) => {
    reads += 1;
    return source.split('\n').flatMap((line, index) => (line.endsWith("'") ? [] : [index + 1]));
  };
  const source = lines.join('\n');
  expect(quoted(source, faultyLines(source), faultyLines).unquoted).toHaveLength(300);
  expect(reads).toBeLessThan(10);
});
