import { describe, expect, test } from 'vitest';
import { mistakeLine } from './mistake.ts';
import { read } from './read.ts';
import { knownSources, noDuplicates } from './rules.ts';
import { count, percent, year } from '../schema/numbers.ts';
import { choice, field, fieldIfStated, notStated } from '../schema/reading.ts';
import { list, record } from '../schema/record.ts';
import { id, words } from '../schema/words.ts';

const quoteIt = "Sæt ' før og efter teksten.";
const indented = 'Linjen er rykket forkert ind. Felter i samme gruppe skal begynde lige langt inde.';

const schema = record({
  titel: field(words),
  slags: field(choice(['oplæg', 'pause'])),
  aar: list(
    record({
      aar: field(year),
      kilde: field(id),
      familieretshuset: field(count),
      andel: fieldIfStated(percent),
    }),
  ),
});

const valid = `# En kommentar
titel: Frokost på Ærø
slags: pause
aar:
  - aar: 2020
    kilde: side-6
    familieretshuset: 1.235
    andel: 35 pct.
  - aar: 2021
    kilde: side-4
    familieretshuset: 318
`;

const readText = (text: string) =>
  read({ name: 'data/prøve.yaml', text, schema, rules: [noDuplicates, knownSources(['side-4', 'side-6'])] });

const records = (text: string) => {
  const outcome = readText(text);
  return outcome.ok ? outcome.records : outcome.mistakes.map(mistakeLine);
};

/** The messages for the valid text after one edit. */
const after = (from: string, to: string) => {
  expect(valid).toContain(from);
  return records(valid.replace(from, to));
};

describe('a file that is well written', () => {
  const expected = {
    titel: 'Frokost på Ærø',
    slags: 'pause',
    aar: [
      { aar: 2020, kilde: 'side-6', familieretshuset: 1235, andel: 35 },
      { aar: 2021, kilde: 'side-4', familieretshuset: 318, andel: notStated },
    ],
  };
  test('is read as Danes mean it, not as YAML would', () => expect(records(valid)).toEqual(expected));
  test('may have Windows line ends', () => expect(records(valid.replaceAll('\n', '\r\n'))).toEqual(expected));
  test('may begin with a byte order mark', () => expect(records(`\uFEFF${valid}`)).toEqual(expected));
  test('may have blanks at the end of lines', () =>
    expect(records(valid.replaceAll('\n', '  \n'))).toEqual(expected));
  test('may have tabs, but not to the left', () =>
    expect(records(valid.replace('1.235', '\t1.235\t').replace('# En', '#\tEn'))).toEqual(expected));
  test('may write æøå as two signs', () => {
    expect(valid.normalize('NFD')).not.toBe(valid);
    expect(records(valid.normalize('NFD'))).toEqual(expected);
  });
});

describe('a mistake in a field', () => {
  test('is told with file, line, column, path and what stands there', () => {
    const outcome = readText(valid.replace('318', '3,18'));
    expect(outcome).toMatchObject({
      ok: false,
      mistakes: [
        {
          file: 'data/prøve.yaml',
          line: 11,
          column: 23,
          path: 'aar.1.familieretshuset',
          found: '3,18',
          message: 'Feltet »familieretshuset« er »3,18«, men skal være et helt antal som 5.219 eller 5219.',
        },
      ],
    });
  });
  test('is found at the same place with Windows line ends and a byte order mark', () => {
    const text = valid.replace('318', '3,18');
    expect(records(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(records(text));
  });
  test('does not hide the others: all are told, in the order of the file', () => {
    const text = valid
      .replace('titel: Frokost på Ærø\n', '')
      .replace('pause', 'pavse')
      .replace('familieretshuset: 1.235', 'familieretshus: 1.235\n    farve: blå')
      .replace('side-4', 'side4')
      .replace('aar: 2021', 'aar: 2020');
    expect(records(text)).toEqual([
      'data/prøve.yaml:2:1 Feltet »titel« mangler. Det skal være en tekst.',
      'data/prøve.yaml:2:8 Feltet »slags« er »pavse«, men skal være »oplæg« eller »pause«. Mente du »pause«?',
      'data/prøve.yaml:4:5 Feltet »familieretshuset« mangler. Det skal være et helt antal som 5.219 eller 5219.',
      'data/prøve.yaml:6:5 Feltet »familieretshus« findes ikke her. Mente du »familieretshuset«?',
      'data/prøve.yaml:7:5 Feltet »farve« findes ikke her. Kendte felter: »aar«, »kilde«, »familieretshuset«, »andel«.',
      'data/prøve.yaml:9:10 Feltet »aar« er »2020«, som en tidligere række allerede har. Hver række skal have sit eget.',
      'data/prøve.yaml:10:12 Feltet »kilde« er »side4«, men den kilde står ikke i data/kilder.yaml. Mente du »side-4«?',
    ]);
  });
  test('tells when rows or fields are missing', () => {
    expect(records('titel: Frokost\nslags: pause\naar: 2021\n')).toEqual([
      'data/prøve.yaml:3:6 Feltet »aar« er »2021«, men skal være en liste, hvor hver række begynder med »- «.',
    ]);
    expect(records('titel: Frokost\nslags: pause\naar: []\n')).toEqual([
      'data/prøve.yaml:3:6 Feltet »aar« er en tom liste, men skal have mindst én række.',
    ]);
    expect(records('titel: Frokost\nslags: pause\naar:\n  - 2021\n')).toEqual([
      'data/prøve.yaml:4:5 Række 1 i »aar« er »2021«, men skal have disse felter under sig: »aar«, »kilde«, »familieretshuset«, »andel«.',
    ]);
    expect(records('')).toEqual([
      'data/prøve.yaml:1:1 Filen skal have disse felter under sig: »titel«, »slags«, »aar«.',
    ]);
  });
});

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

describe('signs that a person does not see', () => {
  const ved =
    'Ved kolonet efter »titel« står et hårdt mellemrum (U+00A0). Slet det, og skriv et almindeligt mellemrum.';
  test.each([
    ['titel: Frokost', 'titel:\u00a0Frokost', `2:7 ${ved}`],
    ['titel: Frokost', 'titel: \u00a0Frokost', `2:8 ${ved}`],
    ['titel: Frokost', 'titel\u00a0: Frokost', `2:6 ${ved}`],
    [
      '    kilde: side-4',
      '\u00a0\u00a0\u00a0\u00a0kilde: side-4',
      '10:1 Linjen er rykket ind med et hårdt mellemrum (U+00A0). Slet det, og skriv et almindeligt mellemrum.',
    ],
    [
      '  - aar: 2021',
      '  -\u202faar: 2021',
      '9:4 Efter stregen står et smalt hårdt mellemrum (U+202F). Slet det, og skriv et almindeligt mellemrum.',
    ],
    ['pause', 'pause # \u0000', '3:16 Her står et styretegn (U+0000), som ikke kan ses. Slet det.'],
    ['318', '31\u000b8', '11:25 Her står et styretegn (U+000B), som ikke kan ses. Slet det.'],
    ['Ærø', '\u202eÆrø', '2:19 Her står et usynligt tegn (U+202E), der vender tekstens retning. Slet det.'],
    ['Ærø', 'Ærø\u2066', '2:22 Her står et usynligt tegn (U+2066), der vender tekstens retning. Slet det.'],
    [
      'Ærø',
      '\ufffdrø',
      '2:19 Her står et bogstav, der gik tabt, da filen blev gemt (U+FFFD). Skriv det igen, og gem filen som UTF-8.',
    ],
    [
      'Frokost på Ærø',
      '"Frokost\\u202e"',
      '2:8 Her står et usynligt tegn (U+202E), der vender tekstens retning. Slet det.',
    ],
  ])('»%s« written as %j is told once, as what it is', (from, to, message) => {
    expect(after(from, to)).toEqual([`data/prøve.yaml:${message}`]);
  });

  test('may stand inside a text, and are shown as they are', () => {
    const text = '25\u202f%\u00a0af bør\u00adnene 👩\u200d👧';
    expect(records(valid.replace('Frokost på Ærø', text))).toMatchObject({ titel: text });
    expect(records(valid.replace('Frokost på Ærø', `>-\n  nemlig:\u00a0dig\n  og ${text}`))).toMatchObject({
      titel: `nemlig:\u00a0dig og ${text}`,
    });
  });

  test('line ends of any kind, also mixed, are the same', () => {
    const expected = records(valid);
    expect(records(valid.replaceAll('\n', '\r'))).toEqual(expected);
    let number = 0;
    expect(records(valid.replaceAll('\n', () => ['\n', '\r\n', '\r'][(number += 1) % 3] ?? ''))).toEqual(
      expected,
    );
  });
});

describe('text after a »#«', () => {
  const orBelow = 'Er det en note, så skriv den på en linje for sig.';
  test.each([
    [
      'Frokost på Ærø',
      'Frokost #2',
      `2:16 Feltet »titel« slutter ved »#«, og det, der står efter, vises ikke. ${quoteIt} ${orBelow}`,
    ],
    [
      'Frokost på Ærø',
      '#metoo',
      `2:8 Feltet »titel« slutter ved »#«, og det, der står efter, vises ikke. ${quoteIt} ${orBelow}`,
    ],
    [
      'Frokost på Ærø',
      '"Frokost" #metoo',
      `2:18 Feltet »titel« slutter ved »#«, og det, der står efter, vises ikke. ${quoteIt} ${orBelow}`,
    ],
    [
      'Frokost på Ærø',
      "Mor's #2",
      `2:14 Feltet »titel« slutter ved »#«, og det, der står efter, vises ikke. Sæt " før og efter teksten. ${orBelow}`,
    ],
    [
      'Frokost på Ærø',
      'Frokost\n  på #2',
      `3:6 Feltet »titel« slutter ved »#«, og det, der står efter, vises ikke. ${quoteIt} ${orBelow}`,
    ],
    [
      'Frokost på Ærø',
      'Frokost\n  #metoo',
      `3:3 Feltet »titel« slutter ved »#«, og det, der står efter, vises ikke. ${quoteIt} ${orBelow}`,
    ],
    [
      'Frokost på Ærø',
      'Frokost #2\n  på Ærø',
      '2:16 Teksten slutter ved »#«: resten af linjen læses som en note. Skriv >- efter feltets navn, og hele teksten på linjerne under, rykket længere ind.',
    ],
  ])('»%s« written as %j is told', (from, to, message) => {
    expect(after(from, to)).toEqual([`data/prøve.yaml:${message}`]);
  });

  test('is a note after a number, a date, a choice, an id, and after a text in quotation marks', () => {
    const noted = valid
      .replace('pause', 'pause # kun den')
      .replace('aar: 2021', 'aar: 2021 #2')
      .replace('side-4', 'side-4  # se bilag')
      .replace('318', '318 # talt igen')
      .replace('35 pct.', '35 pct. # afrundet')
      .replace('Frokost på Ærø', "'Frokost #2' # om bord");
    expect(records(noted)).toMatchObject({ titel: 'Frokost #2' });
  });

  test('belongs to the text under »>-« and in quotation marks', () => {
    for (const to of ['>-\n  Frokost #2', "'Frokost #2'", '"Frokost #2"', 'Frokost#2']) {
      expect(records(valid.replace('Frokost på Ærø', to))).toMatchObject({
        titel: to.includes(' #') ? 'Frokost #2' : 'Frokost#2',
      });
    }
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

test('a field is only guessed where it does not stand already', () => {
  expect(after('    familieretshuset: 318', '    familieretshuset: 318\n    familieretshus: 319')).toEqual([
    'data/prøve.yaml:12:5 Feltet »familieretshus« findes ikke her. »familieretshuset« står der allerede.',
  ]);
});
