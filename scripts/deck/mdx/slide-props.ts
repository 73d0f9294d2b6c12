import type * as components from '../../../components/index.ts';
import { entryOf } from '../../../data/read/entry-of.ts';
import { didYouMean, nearest } from '../../../data/read/nearest.ts';
import type { Refused } from './unknown-names.ts';

/** What a part is given in its tag: a name, and where it stands, "66:5". */
export type Given = Readonly<{ name: string; at: string }>;

type Parts = {
  [
    Name in keyof typeof components as (typeof components)[Name] extends (props: never) => unknown
      ? Name
      : never
  ]: (typeof components)[Name] extends (props: infer Props) => unknown ? Props : never;
};
type NameIn<Props> = Props extends unknown ? keyof Props : never;
type NeededIn<Props> = {
  [Name in keyof Props]-?: object extends Pick<Props, Name> ? never : Name;
}[keyof Props];
type Needed<Props> = (Props extends unknown ? (name: NeededIn<Props>) => void : never) extends (
  name: infer Name,
) => void
  ? Name
  : never;

const chart = { of: 'needed', title: 'can be', finding: 'can be', note: 'can be' } as const;

/** What each part can be given, and what it can't do without; `told` where something else tells that it is missing. */
const props: {
  [Name in keyof Parts]: {
    readonly [Prop in Exclude<NameIn<Parts[Name]>, 'children' | 'at'>]: Prop extends Needed<Parts[Name]>
      ? 'needed' | 'told'
      : 'can be';
  };
} = {
  Background: {},
  Change: { of: 'can be', from: 'can be', to: 'can be', dated: 'can be' },
  Claim: { that: 'needed', of: 'can be', written: 'can be' },
  Columns: {},
  ColumnChart: chart,
  Film: { of: 'needed' },
  WithQuotes: { of: 'needed', otherwise: 'can be' },
  KeyFigure: { of: 'needed' },
  LineChart: chart,
  Notes: {},
  Opening: {},
  Programme: { of: 'needed' },
  Photo: { src: 'told', alt: 'told' },
  Quote: { of: 'needed' },
  QuoteWall: { of: 'can be' },
  QuoteAlone: { id: 'needed', of: 'needed', hidden: 'can be' },
  ForQuote: { id: 'can be', first: 'can be', last: 'can be' },
  QuotesAlone: { id: 'needed', of: 'needed', hidden: 'can be' },
  Ranking: chart,
  ShareBar: { title: 'needed', finding: 'needed', note: 'can be', of: 'needed' },
  Slide: {
    ...{ id: 'told', of: 'can be', layout: 'can be', only: 'can be', minutes: 'can be' },
    ...{ written: 'can be', skippable: 'can be', hidden: 'can be' },
  },
  Subject: { together: 'can be' },
  Subjects: {},
  Timer: { minutes: 'needed' },
  UnitChart: { of: 'needed' },
};

/** Every part that a slide may use, by its name. */
export const parts: readonly string[] = Object.keys(props);

const byName: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = props;

/** What is wrong with what a part is given: something it doesn't know, or something that is missing. */
export function wrongProps(part: string, at: string, given: readonly Given[]): Refused[] {
  const twice = given
    .filter(({ name }, index) => given.findIndex((one) => one.name === name) < index)
    .map(({ name, at: place }) => ({
      at: place,
      message: `»${name}« står to gange i <${part}>. Slet den ene.`,
    }));
  const known = entryOf(byName, part);
  if (!known) return twice;
  const names = Object.keys(known);
  const unknown = given.filter(({ name }) => !names.includes(name));
  const missing = names.filter((name) => known[name] === 'needed' && !given.some((one) => one.name === name));
  return [
    ...twice,
    ...unknown.map(({ name, at: place }) => ({
      at: place,
      message: `»${name}« kan ikke stå i <${part}>.${didYouMean(nearest(name, names)) || canBe(names)}`,
    })),
    // What is misspelt is missing, too.
    ...(unknown.length > 0 ? [] : missing).map((name) => ({
      at,
      message: `<${part}> mangler ${name}. Skriv det som ${name}=${quoted.includes(name) ? '"…"' : '{…}'}.`,
    })),
  ];
}

/** What is written as a text, and not as a name from data. */
const quoted = ['id', 'title', 'that'];

const canBe = (names: readonly string[]): string =>
  names.length === 0 ? ' Slet det.' : ` Her kan stå ${names.map((name) => `»${name}«`).join(', ')}.`;
