import { describe, expect, it } from 'vitest';
import type { SlideFile } from '../day/slide-file.ts';
import { readHtml } from '../html/tree.ts';
import { refuseTypedNumbers } from './refuse-typed-numbers.ts';

const file: SlideFile = { name: 'slides/intro.mdx', source: () => '<Opening />' };
const on = (id: string, content: string) => `<section id="${id}" class="slide">${content}</section>`;
/** What is told of some HTML that is written in a file. */
const typedNumbers = (html: string, file: SlideFile, known: readonly string[] = []) => {
  const typed = [{ text: 'Kun de 209 underretninger er talt med.', at: '13:3' }];
  const check = { figures: [], doubted: [], mistakes: [], typed, unstated: [] };
  const { mistakes = [], warnings = [] } = refuseTypedNumbers(
    { tree: readHtml(html), file, check },
    { known },
  );
  return { mistakes, warnings };
};
const found = (content: string, known?: string[]) => typedNumbers(on('et', content), file, known);

describe('a typed digit is told with its line', () => {
  const advice =
    'Skriv tallets eller årets navn fra data mellem { og }, så det følger data. Tæller det ikke noget, som et telefonnummer eller en alder, så skriv det i anførselstegn: {"116 111"}.';

  it.each([
    [
      'in a heading',
      '<h3><typed-text at="6:5">Børn i 2021</typed-text></h3>',
      `slides/intro.mdx:6 Slidet »et«: »2021« er skrevet i teksten: »Børn i 2021«. ${advice}`,
    ],
    [
      'in a sentence that goes on over two lines',
      '<p>Der var <data value="757">757</data> <typed-text at="8:24"> sager, en stigning\npå 35 pct. siden året før.</typed-text></p>',
      `slides/intro.mdx:9 Slidet »et«: »35« er skrevet i teksten: »sager, en stigning på 35 pct. siden året før.«. ${advice}`,
    ],
    [
      'in a prop',
      '<p><span>Kun de 209 underretninger er talt med. </span></p>',
      `slides/intro.mdx:13 Slidet »et«: »209« er skrevet i teksten: »Kun de 209 underretninger er talt med.«. ${advice}`,
    ],
    [
      'in braces',
      '<p>Der var <typed-text at="16:9">674</typed-text> sager, og </p>',
      `slides/intro.mdx:16 Slidet »et«: »674« er skrevet i teksten: »Der var 674 sager, og«. ${advice}`,
    ],
    [
      'in a table',
      '<table><tr><th><typed-text at="14:3">Sager i alt</typed-text></th><td><typed-text at="14:9">916</typed-text></td></tr></table>',
      `slides/intro.mdx:14 Slidet »et«: »916« er skrevet i teksten: »916«. ${advice}`,
    ],
    [
      'alone',
      '<p><strong><typed-text at="16:25">757</typed-text></strong></p>',
      `slides/intro.mdx:16 Slidet »et«: »757« er skrevet i teksten: »757«. ${advice}`,
    ],
  ])('%s', (_, html, message) => {
    expect(found(html).mistakes).toEqual([message]);
  });

  it('each number once, also when the speaker has the text too', () => {
    const text = '<p><typed-text at="6:5">Børn i 2021</typed-text></p>';
    expect(found(`${text}<aside class="notes">${text}</aside>`).mistakes).toHaveLength(1);
    expect(found('<p>Fra 10 til 20.</p>').mistakes).toHaveLength(2);
  });
});

describe('a digit that a component has written', () => {
  it('is told with the slide', () => {
    expect(found('<p>Opdateret 2019.</p>').mistakes).toEqual([
      'slides/intro.mdx Slidet »et«: »2019« er skrevet af en komponent: »Opdateret 2019.«. ' +
        'Komponenten skal have tallet fra data og sætte det i <data> eller <time>.',
    ]);
  });

  it('is told of the components where the item has no file', () => {
    const none: SlideFile = { name: 'slides/frokost.mdx', source: () => undefined };
    expect(typedNumbers(on('frokost', '<p>Opdateret 2019.</p>'), none).mistakes[0]).toMatch(
      /^components Slidet »frokost«: »2019« er skrevet af en komponent/,
    );
  });
});

it('a digit on the page round the slides is told too', () => {
  const page: SlideFile = { name: 'components', source: () => undefined };
  expect(typedNumbers('<header><p>Temadag 2019</p></header>', page).mistakes[0]).toMatch(
    /^components Siden: »2019« er skrevet af en komponent: »Temadag 2019«/,
  );
});

describe('a digit is at home', () => {
  it.each([
    ['in data', '<p><data value="757" data-note="1">757<button aria-label="Kilde 1"></button></data></p>'],
    ['in time', '<time datetime="2021">2021</time>'],
    [
      'in a component’s table',
      '<table><tr><th>Alder 12-14</th><td><data value="9">9</data></td></tr></table>',
    ],
    [
      'in a table, told to count nothing',
      '<table><tr><td><bdi><typed-text at="14:9">116 111</typed-text></bdi></td></tr></table>',
    ],
    ['in a quote', '<blockquote><p>Jeg er 13 år</p></blockquote>'],
    ['in who said it', '<cite>Pige, 13 år</cite>'],
    ['in a drawing', '<svg viewBox="0 0 9 9"><text>9</text><path d="M0 0"></path></svg>'],
    ['in an attribute', '<a class="h2" href="#slide-2" title="a > 2">Næste</a>'],
    ['in the name of a law', '<p>Servicelovens § 48 a og barnets lov § 6, stk. 1, gælder.</p>'],
  ])('%s', (_, html) => {
    expect(found(html)).toEqual({ mistakes: [], warnings: [] });
  });

  it('in text from data, but not beside it', () => {
    const html = '<p>Vi fortsætter i Lokale 2, kl. 13</p>';
    expect(found(html, ['Lokale 2']).mistakes).toEqual([expect.stringContaining('»13« er skrevet')]);
  });

  it('not after it', () => {
    expect(found('<p><data value="2"><b>2</b></data> af 3</p>').mistakes).toEqual([
      expect.stringContaining('»3« er skrevet'),
    ]);
  });
});

describe('a number word', () => {
  it('may count something, and is a warning', () => {
    expect(found('<p><typed-text at="18:1">Vi bruger to dage på det.</typed-text></p>')).toEqual({
      mistakes: [],
      warnings: [
        'slides/intro.mdx:18 Slidet »et«: »to« tæller måske noget: »Vi bruger to dage på det.«. ' +
          'Kan tallet ændre sig, så skriv dets navn fra data mellem { og }.',
      ],
    });
  });

  it.each([
    'to',
    'Tre',
    'fire',
    'ni',
    'ti',
    'tolv',
    'nitten',
    'tyve',
    'femogtyve',
    'enogtres',
    'hundrede',
    'tusind',
  ])('»%s« is one', (word) => {
    expect(found(`<p>${word} børn</p>`).warnings).toHaveLength(1);
  });

  it.each([
    'toget',
    'Otto',
    'en',
    'et par',
    'begge',
    'tid',
    'første',
    'seksuel',
    'firser',
    'våtre',
    'Tusind tak',
  ])('»%s« is none', (word) => {
    expect(found(`<p>${word} børn</p>`)).toEqual({ mistakes: [], warnings: [] });
  });

  it('is at home where a digit is', () => {
    expect(found('<blockquote>Jeg har to mødre</blockquote>').warnings).toEqual([]);
    expect(found('<p>Grib den med to hænder</p>', ['Grib den med to hænder']).warnings).toEqual([]);
  });

  it.each([
    'Samme sag kan figurere under to forskellige problemstillinger.',
    'Samme sag kan figurere under to problemstillinger, så andelene kan ikke lægges sammen.',
    'De to års grupper dækker derfor måske ikke helt det samme.',
  ])('is allowed where there is a reason: %s', (sentence) => {
    expect(found(`<p>${sentence}</p>`).warnings).toEqual([]);
  });
});

describe('a number that counts nothing', () => {
  it.each([
    ['a telephone number', 'Ring til 12 34 56 78 eller +45 12 34 56 78.'],
    [
      'a telephone number that is said to be one',
      'Ring på tlf. 12 34 56 78, telefon: 12345678 eller tlf.: 1234 5678.',
    ],
    ['the number of BørneTelefonen', 'Ring til BørneTelefonen på 116 111.'],
    ['an emergency call', 'Er det akut, så ring 112, eller ring til 114.'],
    ['a date', 'Den 12. marts 2026 og igen den 1. april.'],
    ['paragraphs', 'Efter §§ 140-142 og § 11, stk. 3, nr. 2, har barnet ret til en bisidder.'],
  ])('is known by its form, and needs nothing: %s', (_, sentence) => {
    expect(found(`<p>${sentence}</p>`)).toEqual({ mistakes: [], warnings: [] });
  });

  it.each([
    ['Der var 116 111 sager.', '116'],
    ['Der var 112 børn.', '112'],
    ['Vi ringede 112 gange.', '112'],
    ['§ 140 blev brugt i 318 sager.', '318'],
    ['Der kom 12 34 56 78 underretninger.', '12'],
    ['Der var 5.219. marts var værst.', '5.219'],
    ['I marts 2026 var der flere.', '2026'],
    ['Barnet er 12 år.', '12'],
    ['Vi ses kl. 13.30.', '13.30'],
  ])('is not known by its form where it may count something: %s', (sentence, number) => {
    expect(found(`<p>${sentence}</p>`).mistakes[0]).toContain(`»${number}« er skrevet`);
  });

  it('may be any where someone can be reached', () => {
    const reached = '<address>Torvet 126, 2500 Valby, <a href="mailto:a@b.dk">a@b.dk</a>, 35555559</address>';
    expect(found(reached)).toEqual({ mistakes: [], warnings: [] });
  });

  it.each(['116 111', '12 år', 'kl. 13.30', '12-15 år', 'lokale 2', 'marts 2026', '3F'])(
    'may be told to count nothing: »%s«',
    (text) => {
      expect(found(`<p>Det er <bdi>${text}</bdi>.</p>`)).toEqual({ mistakes: [], warnings: [] });
    },
  );

  it.each([
    ['757 sager', '757 sag'],
    ['35 pct.', '35 pct'],
    ['5.219', '5.219'],
    ['2021', '2021'],
    ['674 børn', '674 børn'],
  ])('is not what counts something, however it is written: »%s«', (text) => {
    expect(found(`<p>Der var <bdi>${text}</bdi> i alt.</p>`).mistakes).toHaveLength(1);
  });

  it('is never a child’s number in the register', () => {
    expect(found('<p>Sag <bdi>010203-1234</bdi>.</p>').mistakes).toEqual([
      'slides/intro.mdx Slidet »et«: »010203-1234« ligner et CPR-nummer. Det må ikke stå på en side, alle kan læse. Slet det.',
    ]);
  });

  it('is told with its line where it counts something', () => {
    const html = 'Der var <bdi><typed-text at="3:10">757 sager</typed-text></bdi> i alt.';
    expect(found(html).mistakes).toEqual([
      'slides/intro.mdx:3 Slidet »et«: »757 sager« tæller noget, og det skal også følge data, når det står i anførselstegn. Skriv dets navn fra data mellem { og }.',
    ]);
  });
});
