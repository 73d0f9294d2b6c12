import { describe, expect, it } from 'vitest';
import { DeckMistakes } from '../../deck/deck-mistakes.ts';
import { chance } from '../../../tests/support/chance.ts';
import { plainText } from '../yaml/line-ends.ts';
import { changedLetter } from './changed-letter.ts';
import type { SentenceChange } from './letter-change.ts';
import { plainOf, slideTexts, type Passage, type Piece } from './passages.ts';

const name = 'slides/intro.mdx';
const small = `<Slide id="sager" of={bisiddersager} written="2021">

### I {nye} sager

<Notes>
Læs op.

<Claim that="stiger">
Peg på tallet: <Change of={nye} />.
</Claim>

Herfra: videre.
</Notes>

<Background>
Der var {nye}. <Claim that="stiger" of={nye}>Det er en stigning.</Claim> <Claim that="kun i år">Det var i år.</Claim>

Linje et
og linje to med {aktive} og
linje tre.
</Background>
</Slide>
`;

const passages = (text: string): Passage[] =>
  (slideTexts(plainText(text), {}) ?? []).flatMap((one) => one.passages);

/** The text that begins so. */
function passage(text: string, start: string, kind?: Passage['kind']): Passage {
  const found = passages(text).find(
    (one) => plainOf(one.pieces).startsWith(start) && (kind === undefined || one.kind === kind),
  );
  if (!found) throw new Error(`»${start}« is no text of the file.`);
  return found;
}

const at = ({ start, was }: Passage) => ({ start, was });
const asked = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : { source: piece.source }));
const change = (text: string, asks: SentenceChange) => changedLetter(text, asks, name);
const keep = (text: string, start: string, year = '2022') =>
  change(text, { kind: 'keep', ...at(passage(text, start, 'claim')), year });
const remove = (text: string, start: string, kind?: Passage['kind'], year?: string) =>
  change(text, { kind: 'remove', ...at(passage(text, start, kind)), year });
const rewrite = (text: string, start: string, pieces: readonly (string | { source: string })[]) =>
  change(text, { kind: 'rewrite', ...at(passage(text, start)), pieces: [...pieces] });

describe('a claim that still holds', () => {
  it('says the year that it was read for, and nothing else of the file is another', () => {
    expect(keep(small, 'Peg')).toBe(
      small.replace('<Claim that="stiger">\n', '<Claim that="stiger" written="2022">\n'),
    );
  });

  it('and is the last of its slide moves the slide’s year, and says none itself', () => {
    const [one, two, three] = ['Peg', 'Det er', 'Det var'] as const;
    const halfway = keep(keep(small, one), two);
    expect(halfway.match(/written="2022"/g)).toHaveLength(2);
    expect(keep(halfway, three)).toBe(small.replace('written="2021"', 'written="2022"'));
  });

  it('is read again where it was read for another year', () => {
    expect(keep(keep(small, 'Peg'), 'Peg', '2023')).toBe(
      small.replace('<Claim that="stiger">\n', '<Claim that="stiger" written="2023">\n'),
    );
  });
});

it('a slide without claims that is read says so, and nothing else of the file is another', () => {
  const text = small.replaceAll(/<\/?Claim[^>]*>/g, '');
  const [slide] = slideTexts(text, {}) ?? [];
  if (!slide) throw new Error('There is no slide.');
  const { start, was } = slide;
  expect(slide).toMatchObject({ written: '2021', hasClaims: false });
  expect(change(text, { kind: 'read', start, was, year: '2022' })).toBe(text.replace('"2021"', '"2022"'));
  const other = text.replace(was, was.replace('>', ' skippable>'));
  expect(() => change(other, { kind: 'read', start, was, year: '2022' })).toThrow('er ændret imens');
});

describe('a text that is taken out', () => {
  it('leaves one blank between those beside it', () => {
    expect(remove(small, 'Det er', 'claim')).toBe(
      small.replace('<Claim that="stiger" of={nye}>Det er en stigning.</Claim> ', ''),
    );
  });

  it('leaves no blank at the end of its line', () => {
    expect(remove(small, 'Det var', 'claim')).toBe(
      small.replace(' <Claim that="kun i år">Det var i år.</Claim>', ''),
    );
  });

  it('on lines of its own leaves one empty line', () => {
    expect(remove(small, 'Peg', 'claim')).toBe(
      small.replace('<Claim that="stiger">\nPeg på tallet: <Change of={nye} />.\n</Claim>\n\n', ''),
    );
    expect(remove(small, 'Læs op')).toBe(small.replace('Læs op.\n\n', ''));
    expect(remove(small, 'Herfra')).toBe(small.replace('\n\nHerfra: videre.', ''));
  });

  it('and is the only one in its paragraph takes the paragraph with it', () => {
    const text = small.replace('Der var {nye}. ', '').replace(/ <Claim that="kun.*/, '');
    expect(remove(text, 'Det er', 'claim')).toBe(
      text.replace('<Claim that="stiger" of={nye}>Det er en stigning.</Claim>\n\n', ''),
    );
  });

  it('is a point of a list with its line', () => {
    const text = small.replace('Læs op.', '- Et.\n- <Claim that="stiger" of={nye}>To.</Claim>\n- Tre.');
    expect(remove(text, 'To', 'claim')).toBe(text.replace(/- <Claim.*\n/, ''));
    expect(remove(text, 'Tre')).toBe(text.replace('\n- Tre.', ''));
  });

  it('was the last claim that was not read: the slide is of the new year', () => {
    const halfway = keep(keep(small, 'Peg'), 'Det er');
    expect(remove(halfway, 'Det var', 'claim', '2022')).toBe(
      small
        .replace('written="2021"', 'written="2022"')
        .replace(' <Claim that="kun i år">Det var i år.</Claim>', ''),
    );
  });

  it('was the only claim of its slide: the slide is of the new year', () => {
    const one = small
      .replace(/<Claim that="stiger">\n([^]*?)\n<\/Claim>/, '$1')
      .replace(/ <Claim that="stiger".*/, '');
    const text = one.replace('Læs op.', '<Claim that="kun i år">Læs op.</Claim>\n\nMere.');
    expect(remove(text, 'Læs', 'claim', '2022')).toBe(
      one.replace('Læs op.', 'Mere.').replace('"2021"', '"2022"'),
    );
  });

  it('is none where the slide can not do without it', () => {
    expect(() => remove(small, 'I nye')).toThrow('Overskriften kan ikke undværes. Skriv den om.');
    const text = small.replace('### I {nye} sager', '### <Claim that="stiger">Det {nye} stiger</Claim>');
    expect(() => remove(text, 'Det nye')).toThrow(DeckMistakes);
    const figure = small.replace('Læs op.', '<KeyFigure of={nye}>\nsager\n</KeyFigure>');
    expect(() => remove(figure, 'sager')).toThrow('som ikke kan undvære den');
  });
});

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

describe('a paragraph that is added to the notes', () => {
  const note = (text: string) => {
    const [slide] = slideTexts(plainText(text), {}) ?? [];
    if (!slide) throw new Error('There is no slide.');
    const { start, was } = slide;
    return change(text, { kind: 'note', start, was, pieces: ['Husk ', { source: '{nye}' }, '.'] });
  };

  it('stands before the line that leads on', () => {
    expect(note(small)).toBe(small.replace('Herfra', 'Husk {nye}.\n\nHerfra'));
  });

  it('stands last where nothing leads on', () => {
    const text = small.replace('Herfra: videre.', 'Slut.');
    expect(note(text)).toBe(text.replace('Slut.', 'Slut.\n\nHusk {nye}.'));
  });

  it('is the first of notes that there were not', () => {
    const text = small.replace(/<Notes>[^]*<\/Notes>\n\n/, '');
    expect(note(text)).toBe(text.replace('</Slide>', '\n<Notes>\nHusk {nye}.\n</Notes>\n</Slide>'));
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
