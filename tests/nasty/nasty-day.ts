import { chance, type Chance } from '../support/chance.ts';
import { danish } from '../../data/figure/number.ts';
import { sealOf } from '../../data/check/seal.ts';
import type { Content } from '../../data/read/yaml-text.ts';

/** A day's own files by their paths, as "data/film.yaml" and "slides/intro.mdx". */
export type DayFiles = Readonly<Record<string, string>>;

type Row = { [key: string]: Content };

const unknown = 'ikke oplyst';
const source = 'temadag-side-4';

/** A valid day as full as it may be: long titles and names, many items, problems, quotes and years; or nearly nothing. */
export function nastyDay(seed: number): DayFiles {
  const by = chance(seed * 7919);
  const quotes = quotesOf(by);
  const programme = programmeOf(by);
  const hasItem = (id: string) =>
    programme['punkter'] instanceof Array && JSON.stringify(programme).includes(`"${id}"`);
  return {
    'data/program.yaml': yaml(programme),
    'data/film.yaml': yaml({
      titel: title(by),
      medvirkende: words(by, by.one([6, 30, 80])),
      adresse: by.one([
        'https://www.youtube.com/watch?v=Wrd3_4dSCFY',
        'https://youtu.be/Wrd3_4dSCFY?t=120&list=PLabcdefgh',
      ]),
    }),
    'data/citater.yaml': yaml({ citater: quotes }),
    ...numbersOf(by),
    'slides/velkommen.mdx': velkommen,
    ...(hasItem('intro') ? { 'slides/intro.mdx': introOf(by) } : {}),
    ...(hasItem('gruppearbejde') ? { 'slides/gruppearbejde.mdx': groupWorkOf(by) } : {}),
  };
}

function programmeOf(by: Chance): Row {
  const count = by.one([1, 5, 8, 10, 12, 16, 16, by.whole(2, 16)]);
  const long = by.one([12, 40, 120, 0]);
  const text = () => words(by, long || by.one([8, 30, 60, 120]));
  const names = ['velkommen', 'intro', 'gruppearbejde'];
  let minutes = 8 * 60;
  const punkter = Array.from({ length: count }, (_, index): Row => {
    const slags =
      index === 0 || index === count - 1 ? 'ramme' : by.one(['oplæg', 'pause', 'arbejde', 'ramme']);
    const start = `${String(Math.floor(minutes / 60))}.${String(minutes % 60).padStart(2, '0')}`;
    minutes += by.one([10, 15, 45, 45, 50]);
    return {
      id: names[index] ?? `punkt-${index}`,
      start,
      titel: text(),
      ...(by.onceIn(3) ? { undertitel: text() } : {}),
      ...(by.onceIn(3) ? { taler: speakersOf(by) } : {}),
      slags,
    };
  });
  return {
    ...{ titel: title(by), velkomst: words(by, by.one([9, 60])), arrangoer: words(by, by.one([12, 60])) },
    ...{ slagord: words(by, by.one([23, 60])), slut: by.one([unknown, '23.30']), punkter },
  };
}

/** Most often one; several have shorter names, since a slide has room for so much. */
function speakersOf(by: Chance): Content {
  const count = by.one([1, 1, 2, 3, 6]);
  if (count === 1) return speakerOf(by);
  return Array.from({ length: count }, (_, index) => ({
    navn: `${words(by, by.one([12, 30]))} ${letterAt(index)}`,
  }));
}

function speakerOf(by: Chance): Row {
  const part = () => by.one([unknown, words(by, 20), words(by, 50)]);
  return { navn: words(by, by.one([12, 80])), titel: part(), organisation: part() };
}

/** No two in a list have the same name. */
const letterAt = (index: number): string => String.fromCharCode(65 + index);

function quotesOf(by: Chance): Row[] {
  const count = by.one([1, 2, 3, 4, 6, 12]);
  const longest = by.one([20, 300, 700, 1200]);
  return Array.from({ length: count }, (_, index) => ({
    id: `citat-${index + 1}`,
    ord: words(by, by.one([longest, by.whole(20, longest)])),
    hvem: { ...by.one([{ koen: 'pige' }, { koen: 'barn' }, {}]), alder: String(by.whole(7, 17)) },
    kilde: 'temadag-citater',
    samtykke: 'ukendt',
  }));
}

/** Of a sum of 0 nothing could be withheld: its parts are 0. */
const hidden = { kommunen: 'skjult', familieretshuset: 'skjult' };

function numbersOf(by: Chance): DayFiles {
  const newest = 2021;
  const years = Array.from({ length: by.one([1, 2, 3, 8, 20]) }, (_, back) => newest - back).toReversed();
  const most = by.one([0, 9, 999, 9_999, 1_000_000]);
  const cases = years.map((year): Row => {
    const [kommunen, familieretshuset] = [by.whole(0, most), by.whole(0, most)];
    const parts = { kommunen: danish(kommunen), familieretshuset: danish(familieretshuset) };
    return {
      ...{ aar: String(year), kilde: source, nye: danish(kommunen + familieretshuset) },
      // More than all before it, up to as many as can be drawn one by one.
      ...(year === newest && most < 999 ? { siden_begyndelsen: danish(by.one([757, 5219, 20_000])) } : {}),
      ...by.one([parts, parts, kommunen + familieretshuset > 0 ? hidden : parts, {}]),
      ...(by.onceIn(2) ? { familieretshuset_hedder: words(by, by.one([25, 80])) } : {}),
    };
  });
  const problems = by.one([1, 2, 3, 5, 6, 8, 12]);
  const named = by.one([20, 45, 80]);
  const stated = by.one(['all', 'none', 'mixed', 'none']);
  const base = by.whole(100, 900);
  let share = 99;
  const problemstillinger = Array.from({ length: problems }, (_, index): Row => {
    share = Math.max(1, share - by.whole(0, 9));
    const isStated = stated === 'all' || (stated === 'mixed' && by.onceIn(2));
    return {
      navn: `${words(by, named - 3)} ${letterAt(index)}`,
      andel: isStated ? `${share} pct.` : unknown,
      blandt_de_hyppigste: index === 0 ? 'ja' : 'nej',
    };
  });
  return {
    'data/bisiddersager.yaml': yaml({
      ordningen_begyndte: String((years[0] ?? newest) - 1),
      aar: sealed(cases),
    }),
    'data/underretninger.yaml': yaml({
      aar: [{ aar: String(newest), kilde: source, procentgrundlag: danish(base), problemstillinger }],
    }),
    'data/forbehold.yaml': yaml({
      forbehold: [{ id: 'et', hvad: words(by, 200), tal: [`bisiddersager.${newest}.nye`] }],
    }),
  };
}

const velkommen = `<Opening />

<Slide id="program" layout="programme">

## Dagens program

<Programme of={program} />

</Slide>
`;

function introOf(by: Chance): string {
  const note = by.onceIn(2) ? `note="${words(by, by.one([60, 300]))}."` : '';
  return `<Opening />

<Slide id="filmen" layout="film">
<Film of={film}>

### ${title(by)}

</Film>
</Slide>

<Slide id="sager" layout="finding">

### ${title(by)}

<ColumnChart title="${words(by, 40)}" finding="${words(by, 60)}." of={bisiddersager.alle_aar.nye} ${note} />

<KeyFigure of={bisiddersager.nye}>
  ${words(by, by.one([40, 160]))} i {bisiddersager.aar}.
</KeyFigure>

${by.onceIn(3) ? '' : `<KeyFigure of={bisiddersager.aktive}>\n  ${words(by, by.one([40, 120]))}.\n</KeyFigure>`}

<Background>
  ${words(by, 400)}.
</Background>

</Slide>

<Slide id="problemer" layout="finding">

### ${title(by)}

<Ranking title="${words(by, 40)}" finding="${words(by, 60)}." of={underretninger.problemstillinger} />

<KeyFigure of={underretninger.procentgrundlag}>
  ${words(by, by.one([40, 140]))}.
</KeyFigure>

</Slide>

<Slide id="alle" layout="count">

### ${title(by)}

<UnitChart of={bisiddersager.siden_begyndelsen} />

</Slide>

<Slide id="steder" layout="finding">

### ${title(by)}

<ShareBar title="${words(by, 40)}" finding="${words(by, 60)}." of={bisiddersager.andele} />

</Slide>

<Slide id="ordene" layout="quotes">

### ${title(by)}

<QuoteWall of={citater} />

</Slide>

<QuotesAlone id="ordene" of={citater} />
`;
}

function groupWorkOf(by: Chance): string {
  const subjects = Array.from({ length: by.one([1, 2, 2, 3, 4]) }, () => words(by, by.one([14, 30, 60])));
  return `<Opening />

<Slide id="emner" layout="work">

<h3 data-only="stage">${words(by, by.one([20, 60, 120]))}</h3>

<Timer minutes={20} />

<Subjects>
${subjects.map((subject) => `  <Subject>${subject}</Subject>`).join('\n')}
</Subjects>

</Slide>
`;
}

const title = (by: Chance): string =>
  by.onceIn(5) ? 'Børnerettighedsambassadørkonference' : words(by, by.one([16, 45, 80, 120]));

const vocabulary = [
  ...[
    'og',
    'i',
    'på',
    'om',
    'for',
    'at',
    'det',
    'vi',
    'er',
    'den',
    'når',
    'barnet',
    'voksne',
    'møde',
    'hjælp',
  ],
  ...[
    'børn',
    'støtte',
    'kommunen',
    'bisidder',
    'samtale',
    'skole',
    'hjemmet',
    'lytte',
    'ærligt',
    'åbent',
    'øve',
  ],
  ...['bisidderordningen', 'sagsbehandleren', 'børneinddragelse', 'familieretshuset', 'underretningerne'],
  ...['anbringelsessteder', 'ungdomskriminalitetsnævnet', 'børnerettighedsambassadørkonference'],
  ...['kommunalbestyrelsesmedlemmer', 'specialundervisningstilbud', 'myndighedsrådgiverne'],
] as const;

/** Danish words of which the text is just so long, or a little shorter. */
function words(by: Chance, length: number): string {
  let text = '';
  for (let tries = 0; tries < 400 && text.length < length; tries++) {
    const word = by.one(vocabulary);
    if (text.length + word.length + 1 <= length) text += text ? ` ${word}` : word;
    else if (by.onceIn(12)) break;
  }
  return (text.charAt(0).toLocaleUpperCase('da') + text.slice(1)).padEnd(1, 'B');
}

/** Every row but the newest has its seal. */
const sealed = (rows: readonly Row[]): Row[] =>
  rows.map((row, index) => (index < rows.length - 1 ? { ...row, forsegl: sealOf(row) } : row));

/** JSON is YAML too, and quotes every text. */
const yaml = (content: Content): string => JSON.stringify(content, undefined, 2);
