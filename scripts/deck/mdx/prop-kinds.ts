import { claimWords } from '../../../components/figure/claim-words.ts';
import { isFigure } from '../../../components/figure/slide-figures.ts';
import { layouts } from '../../../components/slide/layout.ts';
import { entryOf } from '../../../data/read/entry-of.ts';
import { nearest } from '../../../data/read/nearest.ts';
import { isGroup, subjectNamed, type Subjects } from './subject-named.ts';
import type { PropValue } from './prop-values.ts';
import type { Refused } from './unknown-names.ts';

/** What a part may be given by a name: whether a value is that, and what is told where it isn't; `example` is a name that is. */
type Kind = Readonly<{
  is: (value: unknown) => boolean;
  says: (prop: string, example: string, value: unknown) => string;
}>;

const isEntry = (value: unknown): boolean => isGroup(value) && 'share' in value;
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isEntry);

const fromData = (is: Kind['is'], what: string): Kind => ({
  is,
  says: (prop, example) => `skal være ${what} fra data, som ${prop}={${example}}.`,
});

const figure = fromData(isFigure, 'et tal');
const years = fromData((value) => isGroup(value) && 'columns' in value, 'et tal gennem årene');
const quotes = fromData((value) => Array.isArray(value) && !value.some(isEntry), 'børnenes ord');
/** One that has been deleted is nothing to tell. */
const quote = fromData(
  (value) => value === undefined || (isGroup(value) && 'words' in value && 'who' in value),
  'et citat',
);

const yes: Kind = {
  is: (value) => typeof value === 'boolean',
  says: (prop) => `skal stå alene, uden = efter. Skriv kun ${prop}, eller slet det.`,
};
const minutes: Kind = {
  is: (value) => typeof value === 'number' && value > 0 && value <= 600,
  says: (prop) => `skal være et antal minutter mellem { og }, som ${prop}={20}.`,
};
const oneOf = (words: readonly string[], otherwise = 'Ret det, eller slet det.'): Kind => ({
  is: (value) => typeof value === 'string' && words.includes(value),
  says: (prop, _, value) => {
    const guess = typeof value === 'string' ? nearest(value.trim(), words) : undefined;
    const all = words.map((word) => `${prop}="${word}"`).join(', ');
    return `kan kun være ${all}. ${guess === undefined ? otherwise : `Mente du ${prop}="${guess}"?`}`;
  },
});
const writtenYear: Kind = {
  is: (value) => typeof value === 'string' && /^\d{4}$/.test(value.trim()),
  says: (prop) => `skal være et årstal i anførselstegn, som ${prop}="2021".`,
};

/** What any tag may be given. */
const anywhere: Readonly<Partial<Record<string, Kind>>> = { 'data-only': oneOf(['stage', 'reading']) };

const ofSlide = {
  minutes,
  only: oneOf(['stage']),
  layout: oneOf(Object.keys(layouts)),
  written: writtenYear,
};

const kinds: Readonly<Partial<Record<string, Readonly<Partial<Record<string, Kind>>>>>> = {
  Change: { of: figure, from: figure, to: figure, dated: yes },
  Claim: {
    that: oneOf(claimWords, 'Ret det.'),
    of: fromData((value) => isFigure(value) || isList(value), 'et tal'),
    written: writtenYear,
  },
  ColumnChart: { of: years },
  Film: { of: fromData((value) => isGroup(value) && 'videoId' in value, 'en film') },
  ForQuote: { first: yes, last: yes },
  KeyFigure: { of: figure },
  LineChart: { of: years },
  Programme: { of: fromData((value) => isGroup(value) && 'items' in value, 'et program') },
  Quote: { of: quote },
  QuoteAlone: { of: quote, hidden: yes },
  QuotesAlone: { of: quotes, hidden: yes },
  QuoteWall: { of: quotes },
  Ranking: { of: fromData(isList, 'en liste') },
  ShareBar: {
    of: fromData(
      (value) => isGroup(value) && Object.values(value).every((one) => isFigure(one) && one.unit === 'pct.'),
      'dele af en helhed',
    ),
  },
  Slide: { ...ofSlide, skippable: yes, hidden: yes },
  Subject: { together: yes },
  Timer: { minutes: { ...minutes, is: (value) => minutes.is(value) && Number.isInteger(value) } },
  UnitChart: { of: figure },
  WithQuotes: { of: quotes },
};

/** All that a slide can name, and its subjects. */
export type Names = Readonly<{ scope: Readonly<Record<string, unknown>>; subjects: Subjects }>;

/** Tells of each part that is given something else than it can show: a text for a number, one number for a list. */
export function wrongValues(names: Names, given: readonly PropValue[]): Refused[] {
  return given.flatMap((one) => {
    const kind = entryOf(entryOf(kinds, one.part) ?? {}, one.prop) ?? entryOf(anywhere, one.prop);
    const value = valueOf(names, one);
    if (!kind || value === unknownName || kind.is(value)) return [];
    const example = meant(names, one, kind) ?? exampleOf(names, kind);
    return [{ at: one.at, message: `»${one.prop}« i <${one.part}> ${kind.says(one.prop, example, value)}` }];
  });
}

const unknownName = Symbol('told elsewhere');

function valueOf(names: Names, { path, about, mayBeMissing = false, value }: PropValue): unknown {
  if (path === undefined) return value;
  const own = about === undefined ? undefined : subjectNamed(names.subjects, about);
  const found = valueAt({ ...names.scope, ...own }, path);
  return found === undefined && !mayBeMissing ? unknownName : found;
}

/** What stands under a name in all that there is; undefined where nothing does. */
export function valueAt(scope: Names['scope'], path: readonly string[]): unknown {
  let found: unknown = scope;
  for (const name of path) {
    if (!isGroup(found) || !Object.hasOwn(found, name)) return undefined;
    found = found[name];
  }
  return found;
}

/** The name that was written as a text, where it is one that fits. */
function meant({ scope }: Names, { value, prop }: PropValue, kind: Kind): string | undefined {
  if (typeof value !== 'string' || prop === 'layout') return undefined;
  const name = value.replaceAll(/[{}\s]/g, '');
  const found = valueAt(scope, name.split('.'));
  return found !== undefined && kind.is(found) ? name : undefined;
}

/** How deep names in data lie: "bisiddersager.alle_aar.nye". */
const deepest = 3;

/** The first name in data that is of a kind, those nearest to the top before those within them. */
function exampleOf({ scope, subjects }: Names, kind: Kind): string {
  let groups: readonly (readonly [string, unknown])[] = [
    ...Object.entries(subjects),
    ...Object.entries(scope).filter(([name]) => /^\p{Ll}/u.test(name)),
  ];
  for (let depth = 0; depth < deepest; depth += 1) {
    const found = groups.find(([, value]) => value !== undefined && kind.is(value));
    if (found) return found[0];
    groups = groups.flatMap(([name, value]) => (isGroup(value) ? within(name, value) : []));
  }
  return '…';
}

const within = (name: string, group: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] =>
  Array.isArray(group)
    ? Object.entries(group)
        .filter(([key]) => !/^\d+$/.test(key))
        .map(([key, value]) => [`${name}['${key}']`, value])
    : Object.entries(group)
        .filter(([key]) => key !== 'foer' && !isFigure(group))
        .map(([key, value]) => [`${name}.${key}`, value]);
