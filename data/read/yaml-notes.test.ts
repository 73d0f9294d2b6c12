import { describe, expect, test } from 'vitest';
import { after, quoteIt, records, valid } from '../../tests/support/read-text.ts';

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
