import { describe, expect, test } from 'vitest';
import { after, records, valid } from '../../tests/support/read-text.ts';

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
