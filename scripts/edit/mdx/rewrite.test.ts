import { describe, expect, it } from 'vitest';
import { chance } from '../../../tests/support/chance.ts';
import {
  asked,
  at,
  change,
  name,
  passage,
  passages,
  rewrite,
  small,
} from '../../../tests/support/small-letter.ts';
import { plainText } from '../yaml/line-ends.ts';

describe('a text that is written anew', () => {
  it('is another only where it says something else', () => {
    const pieces = asked(passage(small, 'Linje et').pieces).map((piece) =>
      typeof piece === 'string' ? piece.replace('linje to', 'linje nummer to') : piece,
    );
    expect(rewrite(small, 'Linje et', pieces)).toBe(small.replace('linje to', 'linje nummer to'));
  });

  it('loses a number, gets one, and has them in another order', () => {
    expect(rewrite(small, 'Peg på', [{ source: '{aktive}' }, ' er tallet.'])).toBe(
      small.replace('Peg på tallet: <Change of={nye} />.', '{aktive} er tallet.'),
    );
  });

  it('says what it claims, and for which year', () => {
    const claim = passage(small, 'Det er', 'claim');
    const asks = {
      kind: 'rewrite' as const,
      ...at(claim),
      pieces: ['Det er et fald.'],
      that: 'falder',
      year: '2022',
    };
    expect(change(small, asks)).toBe(
      small.replace(
        '<Claim that="stiger" of={nye}>Det er en stigning.',
        '<Claim that="falder" of={nye} written="2022">Det er et fald.',
      ),
    );
  });

  it.each([
    ['- et punkt', String.raw`\- et punkt`],
    ['1. først', String.raw`1\. først`],
    ['### fem', String.raw`\### fem`],
    ['> citat', String.raw`\> citat`],
    ['{nye} <b>*a* _b_ [c](d) |e| `f`', String.raw`\{nye\} \<b>\*a\* \_b\_ \[c\](d) \|e\| \`f\``],
    ['import er svært', '&#105;mport er svært'],
    ['Mand &amp; kone & børn', 'Mand &#38;amp; kone & børn'],
    ['C:\\sti', String.raw`C:\\sti`],
    ['=== hej', String.raw`\=== hej`],
  ])('with %s shows that', (typed, written) => {
    const after = rewrite(small, 'Læs op', [typed]);
    expect(after).toBe(small.replace('Læs op.', () => written));
    expect(passage(after, typed.slice(0, 3)).pieces).toEqual([typed]);
  });

  it('has no lines, and no blanks at its ends', () => {
    expect(rewrite(small, 'Læs op', ['  Læs\r\n\top. '])).toBe(small);
  });

  it.each([
    ['PowerPoint’s line break', 'Læs\u000bop.'],
    ['line ends of other programs', 'Læs\u0085\u2028\f\u2029op.'],
    ['signs that nobody sees', '\u0000Læs\u0007 \u202eop.\u2066'],
  ])('and is pasted with %s is written without', (_, pasted) => {
    expect(rewrite(small, 'Læs op', [pasted])).toBe(small);
    expect(rewrite(small, 'Læs op', ['Nyt: ', pasted])).toBe(small.replace('Læs op', 'Nyt: Læs op'));
  });

  it('is written at once, however many blanks are in it and in the file', () => {
    const blanks = ' '.repeat(50_000);
    const text = small.replace('Læs op', `Læs${blanks}op`);
    expect(rewrite(text, 'Læs', [`Læs${blanks}højt.`])).toBe(small.replace('Læs op', `Læs${blanks}højt`));
  });

  it('is not empty', () => {
    expect(() => rewrite(small, 'Læs op', [' \n'])).toThrow('Skriv noget, eller slet sætningen.');
  });

  const asks = { kind: 'rewrite' as const, ...at(passage(small, 'Læs op')), pieces: ['Ny.'] };

  it('is found where it stands after what was changed before it', () => {
    const moved = small.replace('<Slide', '<Opening>\n</Opening>\n\n<Slide');
    expect(change(moved, asks)).toBe(moved.replace('Læs op.', 'Ny.'));
  });

  it.each([
    ['another text stands there meanwhile', small.replace('Læs op.', 'Læs højt.')],
    ['it has moved and stands there twice', small.replace('Læs op.', 'x\n\nLæs op.\n\nLæs op.')],
  ])('is refused where %s', (_, text) => {
    expect(() => change(text, asks)).toThrow(`${name} er ændret imens, så intet er gjort.`);
  });
});

/** What else there is on slides. */
const more = `<Opening>
<Notes>

Intro<WithQuotes of={citater} otherwise=" og tal">, ord</WithQuotes>, i **den** rækkefølge: [et link](https://bornsvilkar.dk).

</Notes>
</Opening>

<Slide id="mere">

<h3 data-only="stage">Mere</h3>

- Et punkt med 5 \\* 3 &amp; \`kode\`
- Et til
  - {"116 111"} under det

<Columns>

Til venstre

---

Til højre

</Columns>

<KeyFigure of={bisiddersager.nye}>
  nye sager,
  ændret <Change of={bisiddersager.nye} dated />
</KeyFigure>

</Slide>
`;

/** Letters, words and every sign that MDX reads something in. */
const signs: readonly [string, ...string[]] = [
  'ord',
  ...'aæø ÅB.,;:!?-+*_`~#>|<{}[]()&\\/="\'$%^@1290»«–\u00a0'.split(''),
  ...[
    '😀',
    '1. ',
    '- ',
    '###',
    '&amp;',
    '&#65;',
    '**',
    '](',
    'import ',
    'export ',
    '<b>',
    '{nye}',
    '---',
    '```',
  ],
  ...['http://x.dk', '  ', '\n'],
];

it('whatever is typed, it is shown so, and every other byte is what it was', () => {
  const { whole, one: pick, onceIn } = chance(16);
  for (let round = 0; round < 250; round += 1) {
    const ends = pick(['\n', '\r\n']);
    const text = pick(['', '\uFEFF']) + `${small}\n${more}`.replaceAll('\n', ends);
    const all = passages(text);
    const place = whole(0, all.length - 1);
    const one = all[place];
    if (!one) throw new Error('There is no text.');
    const typed = (): string => Array.from({ length: whole(0, 8) }, () => pick(signs)).join('');
    const pieces = [typed(), ...asked(one.pieces).filter(() => !onceIn(3)), typed()];
    const wanted = said(pieces);
    if (wanted === '') continue;
    const after = change(text, { kind: 'rewrite', ...at(one), pieces });
    const now = passages(after)[place];
    expect(said(asked(now?.pieces ?? [])), JSON.stringify(pieces)).toBe(wanted);
    const [plain, plainAfter] = [text, after].map(plainText);
    expect(plainAfter?.startsWith(plain?.slice(0, one.start) ?? '')).toBe(true);
    expect(plainAfter?.endsWith(plain?.slice(one.start + one.was.length) ?? '')).toBe(true);
    expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
    expect(after.replaceAll(ends, '')).not.toMatch(/[\r\n]/);
  }
});

const said = (pieces: readonly (string | { source: string })[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : `\u0000${piece.source}`))
    .join('')
    .replaceAll(/[^\S\u00a0]+/g, ' ')
    .trim();
