/** A subject that the house has never heard of. */
export const calls = {
  'data/opkald.felter.yaml': `hjaelp: En række pr. år.
felter:
  besvarede:
    navn: besvarede opkald
    kort: Besvarede
    enhed: opkald
    er: piger + drenge
  piger:
    navn: opkald fra piger
    kort: Piger
    enhed: opkald
  drenge:
    navn: opkald fra drenge
    kort: Drenge
    enhed: opkald
`,
  'data/opkald.yaml': `aar:
  - aar: 2021
    kilde: temadag-side-4
    besvarede: 500
    piger: 300
    drenge: 200
`,
};

/** What a text has that another has not, line by line: "- gone" and "+ new". */
export function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      (lengths[i] ?? [])[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const told: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (old[i] === now[j] && i < old.length) [i, j] = [i + 1, j + 1];
    else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) told.push(`- ${old[i++]}`);
    else told.push(`+ ${now[j++]}`);
  }
  return told;
}

/** What a careful person would have written in each file. */
export const careful: Readonly<Record<string, readonly string[]>> = {
  'data/kilder.yaml': [
    '+   - id: opfundet-2022',
    '+     udgiver: Et opfundet sted',
    '+     titel: En opfundet udgivelse',
  ],
  'data/bisiddersager.yaml': [
    '+     forsegl: …',
    '+   - aar: 2022',
    '+     kilde: opfundet-2022',
    '+     nye: 803',
    '+     kommunen: 453',
    '+     familieretshuset: 350',
    '+     stigning_i_kommunen: ikke oplyst',
    '+     stigning_i_familieretshuset: 10 pct.',
    '+     begyndt_tidligere: 150',
    '+     aktive: 953',
    '+     siden_begyndelsen: 6.022',
  ],
  'data/underretninger.yaml': [
    '+     forsegl: …',
    '+   - aar: 2022',
    '+     kilde: opfundet-2022',
    '+     procentgrundlag: 300',
    '+     problemstillinger:',
    '+       - navn: Noget opfundet',
    '+         andel: 40 pct.',
    '+         blandt_de_hyppigste: ja',
  ],
  'data/opkald.yaml': [
    '+     forsegl: …',
    '+   - aar: 2022',
    '+     kilde: opfundet-2022',
    '+     besvarede: 610',
    '+     piger: 350',
    '+     drenge: 260',
  ],
  'data/program.yaml': [
    '- dato: 2021-10-06',
    '+ dato: 2022-10-05',
    '-     start: 13.00',
    '+     start: 12.45',
    '-     start: 13.30',
    '+     start: 13.15',
    '+   - id: opfundet-oplaeg',
    '+     start: 13.30',
    '+     titel: Et opfundet oplæg',
    '+     taler:',
    '+       - navn: Opfundet Taler',
    '+       - navn: Anden Opfundet',
    '+     slags: oplæg',
    '-     start: 14.00',
    '+     start: 13.45',
    '-     start: 15.00',
    '+     start: 14.45',
    '-     start: 15.15',
    '+     start: 15.00',
    '-     start: 16.00',
    '+     start: 15.45',
  ],
  'data/citater.yaml': [
    '-     samtykke: ukendt',
    '+     samtykke:',
    '+       hvor: [rummet]',
    '+       trukket_tilbage: ja',
    '+   - id: citat-4',
    '+     ord: Hun sagde det, jeg selv ville have sagt',
    '+     hvem:',
    '+       koen: barn',
    '+       alder: 9',
    '+     kilde: temadag-citater',
    '+     samtykke:',
    '+       hvor: [rummet, nettet, tryk]',
    '+       indtil: 2099-12-31',
    '+       trukket_tilbage: nej',
  ],
};

/** What she would have done to the sentences of slides/intro.mdx. */
export const carefulSentences: readonly (readonly [was: string, is: string])[] = [
  [
    '<Slide id="bisiddersager" of={bisiddersager} written="2021">',
    '<Slide id="bisiddersager" of={bisiddersager} written="2022">',
  ],
  [
    '<Slide id="underretninger" of={underretninger} written="2021">',
    '<Slide id="underretninger" of={underretninger} written="2022">',
  ],
  [
    'Der har desuden været arbejdet med at rekruttere flere bisidderambassadører i kommunerne, som har til formål at udbrede kendskabet om bisidderordningen til deres kolleger.',
    'Der har desuden været opfundne møder i kommunerne.',
  ],
  [
    '\n<Claim that="nyt navn" of={familieretshuset}>\nSagerne fra {foer.aar} er opgjort som »Familieretshuset eller retten«. De to års grupper dækker derfor måske ikke helt det samme.\n</Claim>\n',
    '',
  ],
  [
    'Mistrivsel eller konflikt i hjemmet samt fysisk vold var oftest årsagen til de underretninger, Børns Vilkår foretog i {aar}',
    'Noget opfundet kom oftest for i {aar}',
  ],
  [
    '<Claim that="ikke oplyst" of={problemstillinger}>\nFiguren er stiplet, fordi andelene ikke er oplyst. Bliver du spurgt, så sig det. Gæt ikke.\n</Claim>\n\n',
    '',
  ],
];
