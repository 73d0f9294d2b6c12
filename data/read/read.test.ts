import { describe, expect, test } from 'vitest';
import { after, readText, records, valid } from '../../tests/support/read-text.ts';
import { notStated } from '../schema/reading.ts';

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

test('a field is only guessed where it does not stand already', () => {
  expect(after('    familieretshuset: 318', '    familieretshuset: 318\n    familieretshus: 319')).toEqual([
    'data/prøve.yaml:12:5 Feltet »familieretshus« findes ikke her. »familieretshuset« står der allerede.',
  ]);
});
