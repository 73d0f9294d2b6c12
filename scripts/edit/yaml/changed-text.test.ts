import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { everything, isList, isRecord } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import { parseYaml, type Content } from '../../../data/read/yaml-text.ts';
import { chance, type Chance } from '../../../tests/support/chance.ts';
import { example } from '../../../tests/support/example-data.ts';
import { contentAfter, type Change } from './change.ts';
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

const lineOf = (whole: string, offset: number): number => whole.slice(0, offset).split('\n').length - 1;
const linesOf = (whole: string): string[] => whole.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];

/** What is between the first lines and the last ones that two texts share. */
function differing(before: string, now: string) {
  const [a, b] = [linesOf(before), linesOf(now)];
  let top = 0;
  while (top < a.length && top < b.length && a[top] === b[top]) top += 1;
  let foot = 0;
  while (foot < a.length - top && foot < b.length - top && a.at(-1 - foot) === b.at(-1 - foot)) foot += 1;
  return { top, gone: a.slice(top, a.length - foot), come: b.slice(top, b.length - foot) };
}

const texts = [
  '5.219',
  '5219',
  '803,00',
  '35 pct.',
  '5\u00a0219',
  '#DIV/0!',
  'ikke oplyst',
  '- nej',
  "'",
  '"x" # y',
  'a: b',
  '[rummet]',
  '{x}',
  '*',
  '& co',
  '!',
  '»ja«',
  '',
  'nej:',
  '%',
  '@',
  '`',
  '| x',
  '> x',
  '\\n',
  '🙂',
  'e\u0301t',
  'Et citat, der er så langt, at det ikke kan stå på en enkelt linje i filen, og som derfor bliver brudt om, når det skrives.',
] as const;

/** A change that an editor may make somewhere in a file. */
function anyChange(content: Content, by: Chance): Change {
  const all = everything(content);
  const pick = <T>(of: readonly T[]): T | undefined => of[by.whole(0, of.length - 1)];
  const fields = all.filter(({ content: one }) => typeof one === 'string');
  const rows = all.filter(({ content: one, path }) => isRecord(one) && typeof path.at(-1) === 'number');
  const row = pick(rows);
  const kind = by.one(['put', 'put', 'put', 'insert', 'drop', 'move', 'field'] as const);
  if (row && kind === 'field') return put([...row.path, 'nyt_felt'], by.one(texts));
  if (!row || kind === 'put' || kind === 'field') return put(pick(fields)?.path ?? [], by.one(texts));
  if (kind === 'insert') return { kind, path: row.path, value: row.content };
  if (kind === 'drop') return { kind, path: row.path };
  const list = all.find(({ path }) => path.join() === row.path.slice(0, -1).join())?.content ?? '';
  return { kind, path: row.path, to: by.whole(0, isList(list) ? list.length - 1 : 0) };
}

describe.each([
  ['as it is', (all: string) => all],
  ['from Windows', (all: string) => all.replaceAll('\n', '\r\n')],
  ['from an old Mac', (all: string) => all.replaceAll('\n', '\r')],
  ['with a mark before it', (all: string) => `\uFEFF${all}`],
  ['with no last line end', (all: string) => all.trimEnd()],
  [
    'with mixed line ends',
    (all: string) =>
      linesOf(all)
        .map((line, at) => (at % 3 ? line : line.replace('\n', '\r\n')))
        .join(''),
  ],
])('random changes of a file %s', (_, as) => {
  it('leave every line that they are not about byte for byte', () => {
    const done: Record<string, number> = {};
    for (let seed = 1; seed <= 120; seed += 1) {
      const by = chance(seed);
      const names = Object.keys(example).filter((name) => !name.includes('.felter.'));
      const name = names[by.whole(0, names.length - 1)] ?? '';
      const before = as(example[name] ?? '');
      const content = parseYaml(before, '').content ?? '';
      const change = anyChange(content, by);
      const told = `${name}, seed ${seed}: ${JSON.stringify(change)}`;
      let now: string;
      try {
        now = changedText(before, change, name, () => []);
      } catch (error) {
        // The rows of a list in brackets have no lines of their own, and a row keeps the field that it begins with.
        expect(String(error), told).toContain('Det kan ikke skrives herfra');
        expect(`${change.kind} ${change.path.join('.')}`, told).toMatch(/\.tal\.|hvor\./);
        continue;
      }
      done[change.kind] = (done[change.kind] ?? 0) + 1;
      expect(now.startsWith('\uFEFF'), told).toBe(before.startsWith('\uFEFF'));
      const { top, gone, come } = differing(before, now);
      if (change.kind === 'drop')
        expect(
          come.filter((line) => !gone.some((one) => one.trim() === line.trim())),
          told,
        ).toEqual([]);
      if (change.kind === 'insert')
        expect(
          gone.filter((line) => !come.some((one) => one.trim() === line.trim())),
          told,
        ).toEqual([]);
      if (change.kind === 'move') {
        const trimmed = (all: string) =>
          linesOf(all)
            .map((line) => line.trim())
            .toSorted();
        expect(trimmed(now), told).toEqual(trimmed(before));
      }
      if (change.kind !== 'put' || gone.length === 0) continue;
      const plain = before.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
      const node = parseDocument(plain, { schema: 'failsafe' }).getIn(change.path, true);
      const [from, to] = (node as { range?: [number, number] } | undefined)?.range ?? [
        plain.length,
        plain.length,
      ];
      const last = plain.trimEnd().split('\n').length - 1;
      expect(top, told).toBeGreaterThanOrEqual(Math.min(lineOf(plain, from), last));
      expect(top + gone.length - 1, told).toBeLessThanOrEqual(
        Math.max(lineOf(plain, to), last * Number(!node)),
      );
    }
    expect(Object.keys(done).toSorted()).toEqual(['drop', 'insert', 'move', 'put']);
  });

  it('give the file that is meant, over and over', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const by = chance(1000 + seed);
      let now = as(example['program.yaml'] ?? '');
      for (let time = 0; time < 8; time += 1) {
        const content = parseYaml(now, '').content ?? '';
        const change = anyChange(content, by);
        if (JSON.stringify(change).includes('e\u0301')) continue;
        if (contentAfter(content, change) === undefined) continue;
        now = changedText(now, change, 'program.yaml', () => []);
        expect(parseYaml(now, '').mistakes).toEqual([]);
      }
    }
  });
});
