import { expect, test } from 'vitest';
import { exampleText } from '../../tests/support/example-data.ts';
import { subjectOf } from '../../tests/support/example-subject.ts';
import { read } from '../read/read.ts';
import { relations } from './relations.ts';
import { wordingsSchema } from '../schema/wordings.ts';

const bisiddersagerText = exampleText('bisiddersager.yaml');
const underretningerText = exampleText('underretninger.yaml');
const wordingsText = exampleText('forbehold.yaml');

type Edit = readonly [from: string, to: string];

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((before, [from, to]) => before.replace(from, to), text);

/** What the relations say after these edits: the relation's name, where, and the message. */
function told(...edits: readonly Edit[]): string[] {
  for (const [from] of edits) {
    expect([bisiddersagerText, underretningerText, wordingsText].some((text) => text.includes(from))).toBe(
      true,
    );
  }
  const texts = {
    bisiddersager: edited(bisiddersagerText, edits),
    underretninger: edited(underretningerText, edits),
    forbehold: edited(wordingsText, edits),
  };
  const [sager, reports] = [
    subjectOf('bisiddersager', texts.bisiddersager),
    subjectOf('underretninger', texts.underretninger),
  ];
  const wordings = read({ name: 'forbehold', text: texts.forbehold, schema: wordingsSchema, rules: [] });
  if (!wordings.ok) throw new Error('The wordings cannot be read.');
  const data = { subjects: [sager.subject, reports.subject], wordings: wordings.records };
  const files = { bisiddersager: sager.file, underretninger: reports.file, forbehold: wordings };
  return relations.flatMap(({ name, severity, check }) =>
    check(data).map(({ file, path, message }) => {
      const its = file as keyof typeof files;
      const { line } = files[its].mistakeAt(path, message);
      planted.add(name);
      return `${severity} ${name} ${texts[its].split('\n')[line - 1]?.trim()} | ${message}`;
    }),
  );
}

const planted = new Set<string>();

const parts = '    kommunen: 439\n    familieretshuset: 318\n';
const stated = '    stigning_i_kommunen: på niveau\n    stigning_i_familieretshuset: 35 pct.\n';
const correctOne = 'Ret det tal, der er forkert.';

test('what the source says holds', () => expect(told()).toEqual([]));

test('parts that are not the whole are told with all three numbers', () => {
  expect(told(['familieretshuset: 318', 'familieretshuset: 319'])).toEqual([
    `stop delene-er-det-hele nye: 757 | 439 + 319 = 758, men der står 757. I 2021 skal »kommunen« og »familieretshuset« tilsammen være »nye«. ${correctOne}`,
  ]);
});

test('swapped parts are told by what they were the year before', () => {
  expect(told([parts, '    kommunen: 318\n    familieretshuset: 439\n'])).toEqual([
    `stop stigningen-passer-med-årene stigning_i_familieretshuset: 35 pct. | En stigning på 35 pct. til 439 kræver 324 til 326 i 2020, men »familieretshuset« er 233 til 239 efter rækken for 2020. ${correctOne} Dækker de to års grupper ikke det samme, så udelad stigningen.`,
    `stop på-niveau-er-inden-for-en-procent stigning_i_kommunen: på niveau | »På niveau« er højst 1 pct. fra, men fra 441 i 2020 til 318 er 27,9 pct. Skriv stigningen i pct., eller ret det tal, der er forkert.`,
  ]);
});

test('active cases are the new and the older ones', () => {
  expect(told(['aktive: 916', 'aktive: 917'])).toEqual([
    `stop delene-er-det-hele aktive: 917 | 757 + 159 = 916, men der står 917. I 2021 skal »nye« og »begyndt_tidligere« tilsammen være »aktive«. ${correctOne}`,
  ]);
});

test('a part is not larger than the whole, also where the other part is not stated', () => {
  expect(told([parts, '    kommunen: 800\n'], [stated, ''])).toEqual([
    `stop ingen-del-er-større-end-det-hele kommunen: 800 | »kommunen« er 800, men »nye« er kun 757 i 2021. En del kan ikke være større end det hele. ${correctOne}`,
  ]);
});

test('a hidden number that its neighbours give away is not hidden', () => {
  expect(told(['familieretshuset: 318', 'familieretshuset: skjult'])).toEqual([
    'stop skjult-kan-ikke-regnes-ud familieretshuset: skjult | »familieretshuset« er skjult, men 757 − 439 røber det. Skriv også »skjult« eller »ikke oplyst« ved »kommunen« eller »nye« i 2021.',
  ]);
  expect(told(['familieretshuset: 35 pct.', 'familieretshuset: skjult'])).toEqual([
    'stop skjult-kan-ikke-regnes-ud familieretshuset: skjult | »andele.familieretshuset« er skjult, men 100 − 65 røber det. Skriv også »skjult« eller »ikke oplyst« ved »andele.kommunen« i 2020.',
  ]);
  expect(told([parts, '    kommunen: skjult\n    familieretshuset: skjult\n'])).toEqual([]);
});

test('shares are 100 pct. together, on some number of cases', () => {
  const shares = (kommunen: string, familieretshuset: string) =>
    told(
      [stated, ''],
      ['kommunen: 65 pct.', `kommunen: ${kommunen} pct.`],
      ['familieretshuset: 35 pct.', `familieretshuset: ${familieretshuset} pct.`],
    );
  expect(shares('65', '34')).toEqual([
    'stop andelene-giver-hundrede familieretshuset: 34 pct. | 65 + 34 = 99 pct. Andelene for »kommunen« og »familieretshuset« skal være 100 pct. tilsammen i 2020, på nær afrunding. Ret den andel, der er forkert.',
  ]);
  expect(shares('65', '36')).toEqual([
    'stop andelene-giver-hundrede familieretshuset: 36 pct. | Ingen fordeling af 674 sager giver både 65 pct. og 36 pct. i 2020. Ret den andel, der er forkert.',
  ]);
  expect(shares('65,43', '34,57')).toEqual([]);
});

test('two halves that are both rounded up are 101 pct., and right', () => {
  expect(
    told(
      ['nye: 674', 'nye: 200'],
      ['kommunen: 65 pct.', 'kommunen: 66 pct.'],
      ['familieretshuset: 35 pct.', 'familieretshuset: 35 pct.'],
      [stated, ''],
    ),
  ).toEqual([]);
});

test('a share says the same as the count beside it', () => {
  const share = '    andele:\n      kommunen: 65 pct.\n      familieretshuset: 42 pct.\n';
  expect(told([parts, `${parts}${share.replace('65', '58')}`])).toEqual([]);
  expect(told([parts, `${parts}${share}`.replace('42', '35')])).toEqual([
    'stop andel-og-antal-passer kommunen: 65 pct. | 439 af 757 er 58 pct., men der står 65 pct. I 2021 skal »kommunen« og »andele.kommunen« sige det samme. Ret det tal, der er forkert.',
    'stop andel-og-antal-passer familieretshuset: 35 pct. | 318 af 757 er 42 pct., men der står 35 pct. I 2021 skal »familieretshuset« og »andele.familieretshuset« sige det samme. Ret det tal, der er forkert.',
  ]);
});

test('a share is one that so few can give', () => {
  expect(told(['andel: ikke oplyst', 'andel: 35,3 pct.'])).toEqual([
    'stop andelen-er-mulig andel: 35,3 pct. | Der står 35,3 pct., men intet antal af 209 giver den andel: 73 er 34,9 pct., og 74 er 35,4 pct. Ret andelen eller »procentgrundlag«.',
  ]);
  expect(told(['andel: ikke oplyst', 'andel: 35,4 pct.'])).toEqual([]);
  expect(told(['andel: ikke oplyst', 'andel: ca. 35,3 pct.'])).toEqual([]);
  expect(told(['nye: 674', 'nye: 3'], [stated, ''])).toContain(
    'stop andelen-er-mulig kommunen: 65 pct. | Der står 65 pct., men intet antal af 3 giver den andel: 1 er 33 pct., og 2 er 67 pct. Ret andelen eller »nye«.',
  );
  expect(
    told(['procentgrundlag: 209', 'procentgrundlag: 0'], ['andel: ikke oplyst', 'andel: 35 pct.']),
  ).toEqual([
    'stop andelen-er-mulig andel: 35 pct. | Der står 35 pct., men af 0 er der ingen andele. Ret andelen eller »procentgrundlag«.',
  ]);
});

test('a stated rise is one that the two years allow: 35 pct. to 318 is from 235 or 236', () => {
  const fails = (rise: string, needed: string) =>
    expect(
      told(['familieretshuset: 35 pct.\n    # Sager', `familieretshuset: ${rise}\n    # Sager`]),
    ).toContain(
      `stop stigningen-passer-med-årene stigning_i_familieretshuset: ${rise} | En stigning på ${rise.replace(' pct.', '')} pct. til 318 kræver ${needed} i 2020, men »familieretshuset« er 233 til 239 efter rækken for 2020. ${correctOne} Dækker de to års grupper ikke det samme, så udelad stigningen.`,
    );
  fails('45 pct.', '219 til 220');
  fails('-4 pct.', '330 til 332');
  fails('35,1 pct.', 'et antal, der ikke er helt,');
  for (const rise of ['33 pct.', '34 pct.', '36 pct.', '35,3 pct.']) {
    expect(told([stated, `    stigning_i_familieretshuset: ${rise}\n`])).toEqual([]);
  }
});

test('»på niveau« is within 1 pct. of every count that the year before may have had', () => {
  const level = (kommunen: number) =>
    told(
      ['nye: 757', `nye: ${kommunen + 318}`],
      ['kommunen: 439', `kommunen: ${kommunen}`],
      ['aktive: 916', `aktive: ${kommunen + 318 + 159}`],
    );
  // Together with the rise in Familieretshuset it was 438 or 439.
  expect(level(434)).toEqual([
    'stop på-niveau-er-inden-for-en-procent stigning_i_kommunen: på niveau | »På niveau« er højst 1 pct. fra, men fra 439 i 2020 til 434 er 1,1 pct. Skriv stigningen i pct., eller ret det tal, der er forkert.',
  ]);
  expect(level(435)).toEqual([]);
  expect(level(442)).toEqual([]);
  expect(level(443)).toHaveLength(1);
});

test('all since the start are at least those of the known years', () => {
  expect(told(['siden_begyndelsen: 5.219', 'siden_begyndelsen: 1.430'])).toEqual([
    `stop siden-begyndelsen-rummer-årene siden_begyndelsen: 1.430 | 674 + 757 = 1.431, men der står kun 1.430 sager siden 2008. Alle sager kan ikke være færre end de kendte års. ${correctOne}`,
  ]);
});

test('once every year is known, a total that is not their sum only warns', () => {
  expect(told(['begyndte: 2008', 'begyndte: 2020'])).toEqual([
    'warn siden-begyndelsen-er-årenes-sum siden_begyndelsen: 5.219 | Årene 2020 til 2021 giver 1.431 sager, men der står 5.219 siden 2020. Det er en fejl, hvis de 5.219 er nye sager til og med 2021; kilden siger det ikke. Ret tallet, eller skriv i data/forbehold.yaml, hvad det tæller.',
  ]);
});

test('all since the start grow by the new year’s cases, or by those of the year before', () => {
  const before: Edit = ['    forsegl: bb052012', '    siden_begyndelsen: 4.000'];
  const total = (count: string): Edit => ['siden_begyndelsen: 5.219', `siden_begyndelsen: ${count}`];
  expect(told(total('9.000'), before)).toEqual([
    `stop siden-begyndelsen-vokser-med-året siden_begyndelsen: 9.000 | 4.000 + 757 = 4.757, men der står 9.000. »siden_begyndelsen« skal vokse fra 2020 til 2021 med det nye års »nye«. ${correctOne} Har udgivelsen talt et tidligere år om, så skriv en rettelse i rækken for 2020.`,
  ]);
  for (const count of ['4.757', '4.674']) expect(told(total(count), before)).toEqual([]);
});

test('a number that one sum gives fits the other sums', () => {
  expect(told(['nye: 757', 'nye: ikke oplyst'], ['aktive: 916', 'aktive: 917'])).toEqual([
    `stop delene-er-det-hele kommunen: 439 | 439 + 318 = 757, men »nye« er 758 efter de andre tal. I 2021 skal »kommunen« og »familieretshuset« tilsammen være »nye«. ${correctOne}`,
  ]);
});

test('sums that build on each other are worked out at once, however many there are', () => {
  const steps = Array.from({ length: 40 }, (_, step) => `trin_${step}`);
  const field = (name: string, is = '') => `  ${name}:\n    navn: ${name}\n    enhed: sager\n${is}`;
  const sums = steps.map((name, at) => field(name, `    er: ${steps[at - 1] ?? 'alle'} + nye\n`));
  const described = ['hjaelp: Prøve.\nfelter:\n', field('alle'), field('nye'), ...sums].join('');
  const toldOf = (last: number): string[] => {
    const rows = `aar:\n  - aar: 2020\n    kilde: a\n    nye: 1\n    alle: 1\n    trin_39: ${last}\n`;
    const { subject } = subjectOf('sager', rows, described);
    return relations
      .flatMap(({ check }) => check({ subjects: [subject], wordings: [] }))
      .map(({ message }) => message);
  };
  expect(toldOf(41)).toEqual([]);
  expect(toldOf(42)).toEqual([
    `1 + 1 = 2, men »trin_0« er 3 efter de andre tal. I 2020 skal »alle« og »nye« tilsammen være »trin_0«. ${correctOne}`,
  ]);
});

test('the scheme began before its first number', () => {
  expect(told(['begyndte: 2008', 'begyndte: 2021'])).toContain(
    'stop begyndelsen-er-først ordningen_begyndte: 2021 | »ordningen_begyndte« er 2021, men der er en række for 2020. Ret det år, der er forkert.',
  );
});

test('years stand in order', () => {
  expect(told(['- aar: 2020', '- aar: 2022'], [stated, ''])[0]).toBe(
    'stop årene-står-i-rækkefølge - aar: 2021 | Rækken for 2021 står efter rækken for 2022. Rækkerne skal stå i årenes rækkefølge, ældste først.',
  );
});

test('the problems named as most frequent have the largest shares', () => {
  const third = '      - navn: Psykisk vold\n        andel: 30 pct.\n        blandt_de_hyppigste: nej\n';
  const shares: Edit[] = [
    ['andel: ikke oplyst', 'andel: 40 pct.'],
    [
      '        andel: ikke oplyst\n        blandt_de_hyppigste: ja\n',
      `        andel: 28 pct.\n        blandt_de_hyppigste: ja\n${third}`,
    ],
  ];
  expect(told(...shares)).toEqual([
    'stop de-hyppigste-er-de-største andel: 28 pct. | »Fysisk vold« er nævnt blandt de hyppigste i 2021, men har 28 pct., og »Psykisk vold« har 30 pct. Ret den andel eller det »blandt_de_hyppigste«, der er forkert.',
  ]);
});

test('a wording about a figure that does not exist is told, with a guess', () => {
  expect(told(['bisiddersager.2020.nye', 'bisiddersager.2020.nyee'])).toEqual([
    'stop forbehold-gælder-tal tal: [bisiddersager.2020.nyee, bisiddersager.2021.nye] | »bisiddersager.2020.nyee« er ikke et tal, der findes. Mente du »bisiddersager.2020.nye«?',
  ]);
});

test('a file that cannot be read breaks no relation', () => {
  expect(relations.flatMap(({ check }) => check({ subjects: [], wordings: [] }))).toEqual([]);
});

test('every relation has been seen to fail, has a name of its own, and says what it holds', () => {
  const names = relations.map(({ name }) => name);
  expect([...planted].toSorted()).toEqual(names.toSorted());
  expect(new Set(names).size).toBe(names.length);
  for (const { says } of relations) expect(says).toMatch(/^[»A-ZÆØÅ].*\.$/);
  expect(relations.filter(({ severity }) => severity === 'warn').map(({ name }) => name)).toEqual([
    'siden-begyndelsen-er-årenes-sum',
  ]);
});
