import { describe, expect, it } from 'vitest';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { Change } from './change.ts';
import { changedText } from './changed-text.ts';

const text = `# Øverst.
titel: 'Dag #1'   # en note
aar:
  # Om listen.
  - aar: 2020
    nye: "674"
    dele: {a: 1, b: 2}

  # Om 2021.
  - aar: 2021
    nye: 757   # talt to gange
    # Andele.
    andele:
      kommunen: 65 pct.
    ord: >-
      Jeg fik lov
      at sige det.

# Til sidst.
slut:
steder: [rummet, nettet]
tomt:
`;

const order = (path: Path) =>
  path.length === 0 ? [] : ['aar', 'kilde', 'nye', 'dele', 'andele', 'hedder', 'ord'];
const after = (change: Change, from = text) => changedText(from, change, 'data/x.yaml', order);
const put = (path: Path, value: Content): Change => ({ kind: 'put', path, value });

describe('a field that is written anew', () => {
  it.each<[string, Path, Content, string, string]>([
    ['keeps the note after it', ['aar', 1, 'nye'], '803', 'nye: 757   #', 'nye: 803   #'],
    ['keeps its quotation marks', ['aar', 0, 'nye'], '5.219', '"674"', '"5.219"'],
    ['keeps its apostrophes', ['titel'], "Dag' #2", "'Dag #1'", "'Dag'' #2'"],
    ['is quoted where its signs mean something', ['aar', 1, 'nye'], '#DIV/0!', ' 757 ', " '#DIV/0!' "],
    ['keeps a no-break space', ['aar', 1, 'nye'], '5\u00a0219', ' 757 ', ' 5\u00a0219 '],
    ['is written where nothing stood', ['slut'], '16.15', 'slut:', 'slut: 16.15'],
    ['may be emptied', ['aar', 1, 'nye'], '', 'nye: 757   #', 'nye:    #'],
    ['stays a text on several lines', ['aar', 1, 'ord'], 'Jeg fik lov at sige nej.', 'at sige det.', '@'],
    ['has a list in its brackets', ['steder'], ['tryk'], '[rummet, nettet]', '[tryk]'],
  ])('%s', (_, path, value, from, to) => {
    const expected =
      to === '@'
        ? text.replace('Jeg fik lov\n      at sige det.', 'Jeg fik lov at sige nej.')
        : text.replace(from, to);
    expect(after(put(path, value))).toBe(expected);
  });

  it('comes after those that it follows, when it was not there', () => {
    expect(after(put(['aar', 1, 'kilde'], 'side-4'))).toBe(
      text.replace('  - aar: 2021\n', '  - aar: 2021\n    kilde: side-4\n'),
    );
    expect(after(put(['aar', 1, 'hedder'], 'Retten: den lille'))).toBe(
      text.replace('65 pct.\n', "65 pct.\n    hedder: 'Retten: den lille'\n"),
    );
  });

  it('brings the group that it is in', () => {
    const grouped = after(put(['aar', 0, 'andele', 'kommunen'], '35 pct.'));
    expect(grouped).toBe(text.replace('b: 2}\n', 'b: 2}\n    andele:\n      kommunen: 35 pct.\n'));
  });

  it('may become a group, and a text again', () => {
    const consent = { hvor: ['rummet', 'tryk'], trukket_tilbage: 'nej' };
    const given = after(put(['aar', 1, 'nye'], consent));
    expect(given).toContain('    nye:\n      hvor: [rummet, tryk]\n      trukket_tilbage: nej   # talt');
    expect(after(put(['aar', 1, 'nye'], 'ukendt'), given)).toBe(text.replace('757', 'ukendt'));
  });
});

it.each([
  ['PowerPoint’s line break', 'Sammen\u000bstopper', 'Sammen stopper'],
  ['a page break', 'Sammen \f stopper', 'Sammen stopper'],
  ['line ends of other programs', 'en\u0085to\u2028tre\u2029fire', 'en to tre fire'],
  ['signs that nobody sees', 'x\u0000\u0007y\u202ez\u2066', 'xyz'],
])('a text that is pasted with %s is written without', (_, pasted, written) => {
  expect(after(put(['slut'], pasted))).toBe(text.replace('slut:', `slut: ${written}`));
});

it('a text with as many blanks as a table has is written at once', () => {
  const blanks = ' '.repeat(100_000);
  expect(after(put(['slut'], `a${blanks}b${blanks}\nc`))).toContain(`a${blanks}b c`);
});

it('a file with as many empty lines is written at once', () => {
  const long = text
    .replace('# Om 2021.', `# Om 2021.${'\n'.repeat(90_000)}`)
    .replace('# Øverst.', `${'#'.repeat(90_000)}\n`);
  expect(after({ kind: 'drop', path: ['aar', 1] }, long)).toContain('{a: 1, b: 2}\n');
  expect(after(put(['aar', 0, 'kilde'], 'x'), long)).toContain('- aar: 2020\n    kilde: x\n');
});

describe('a row', () => {
  const row = { aar: '2022', nye: 'mangler', liste: [{ navn: 'Vold: fysisk', andel: '3 pct.' }] };
  const lines =
    "  - aar: 2022\n    nye: mangler\n    liste:\n      - navn: 'Vold: fysisk'\n        andel: 3 pct.\n";

  it('is put last, with a blank line before it where the others have one', () => {
    expect(after({ kind: 'insert', path: ['aar', 2], value: row })).toBe(
      text.replace('at sige det.\n', `at sige det.\n\n${lines}`),
    );
  });

  it('is put between others', () => {
    expect(after({ kind: 'insert', path: ['aar', 1], value: row })).toBe(
      text.replace('  # Om 2021.', `${lines}\n  # Om 2021.`),
    );
  });

  it('is the first where there was none', () => {
    expect(after({ kind: 'insert', path: ['tomt', 0], value: { id: 'a' } })).toBe(`${text}  - id: a\n`);
  });

  it('is taken out with its comments', () => {
    const [head = '', second = ''] = text.split('\n\n  # Om 2021.');
    expect(after({ kind: 'drop', path: ['aar', 1] })).toBe(
      `${head}\n${second.slice(second.indexOf('\n\n# Til') + 1)}`,
    );
    expect(after({ kind: 'drop', path: ['aar', 0] })).toBe(
      text.replace('  - aar: 2020\n    nye: "674"\n    dele: {a: 1, b: 2}\n\n', ''),
    );
  });

  it('is moved with its comments', () => {
    const moved = after({ kind: 'move', path: ['aar', 1], to: 0 });
    expect(moved.indexOf('# Om 2021.')).toBeLessThan(moved.indexOf('- aar: 2020'));
    expect(moved.split('\n').toSorted()).toEqual(text.split('\n').toSorted());
    expect(moved).toContain('at sige det.\n\n  - aar: 2020');
  });

  it('loses a field with its comment', () => {
    expect(after({ kind: 'drop', path: ['aar', 1, 'andele'] })).toBe(
      text.replace('    # Andele.\n    andele:\n      kommunen: 65 pct.\n', ''),
    );
  });
});

it.each<[string, Change]>([
  ['inside braces', put(['aar', 0, 'dele', 'a'], '3')],
  ['under a text', put(['titel', 'a'], '3')],
  ['beyond the last row', { kind: 'drop', path: ['aar', 7] }],
  ['the field that a row begins with', { kind: 'drop', path: ['aar', 0, 'aar'] }],
])('a change with no place in the file is refused: %s', (_, change) => {
  expect(() => after(change)).toThrow('data/x.yaml: Det kan ikke skrives herfra');
});

it('a file that cannot be read is left alone', () => {
  expect(() => after(put(['titel'], 'x'), 'titel: "åben\n')).toThrow('Intet er ændret.');
});

describe('a text that must be quoted to be read', () => {
  const film = '# Film.\ntitel: Film: den nye   \nnote: Ja: nej\nslut: *\n';

  it.each([
    ['Film', 'titel: Film   \n'],
    ['Film: den nyeste', "titel: 'Film: den nyeste'   \n"],
    ["Film: 'den'", "titel: 'Film: ''den'''   \n"],
    ['', 'titel:    \n'],
  ])('is quoted where it needs it when it is written anew: %s', (value, line) => {
    for (const ends of ['\n', '\r\n']) {
      const [from, to] = [film, film.replace('titel: Film: den nye   \n', () => line)];
      expect(after(put(['titel'], value), `\uFEFF${from}`.replaceAll('\n', ends))).toBe(
        `\uFEFF${to}`.replaceAll('\n', ends),
      );
    }
  });

  it('is mended one after the other, and then the rest can be written too', () => {
    const all = [
      put(['slut'], 'Slut'),
      put(['note'], 'Ja, nej'),
      put(['titel'], 'Film'),
      put(['titel'], 'Ny'),
    ];
    expect(all.reduce((now, one) => after(one, now), film)).toBe(
      '# Film.\ntitel: Ny   \nnote: Ja, nej\nslut: Slut\n',
    );
  });

  it.each([put(['slut'], 'x'), { kind: 'drop', path: ['titel'] } as const])(
    'is told where it stands in the way of what else is written',
    (change) => {
      expect(() => after(change, 'titel: Film: den nye\nslut: a\n')).toThrow(
        "data/x.yaml:1 »titel: Film: den nye«: Der står et kolon inde i teksten. Sæt ' før og efter teksten. Ret det først; så kan resten rettes herfra. Intet er ændret.",
      );
    },
  );
});
