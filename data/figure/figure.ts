/** What is counted, in a word after the count ("757 sager"), or "pct." for shares and rises. */
export type Unit = string;

/** Where figures and quotes come from: one entry of `kilder.yaml`. */
export type Source = Readonly<{
  id: string;
  /** Who made it, as it stands in a source line: "Børns Vilkår". */
  producer: string;
  title: string;
  /** Page or slide in the publication, as a person would say it: "side 4". */
  place: string | undefined;
  /** Day or year of publication; undefined where the publication does not say. */
  published: string | undefined;
  /** The day it was read, in words: "12. marts 2022"; undefined where nobody noted it. */
  accessed: string | undefined;
  /** Web address; undefined where none is known. */
  address: string | undefined;
  note: string | undefined;
}>;

/** The time a figure covers: one calendar year, or everything from a year on. */
export type Period = Readonly<{ year: number } | { since: number }>;

type About = Readonly<{
  /** Its lasting name, the same whether it is given, derived or missing: "bisiddersager.2021.nye". No spaces. */
  id: string;
  /** What is counted, in words that can follow the number: "nye bisiddersager i kommunen". */
  name: string;
  unit: Unit;
  /** One of what is counted, with its article: "en sag"; undefined where nobody has said it. */
  one?: string | undefined;
  period: Period;
  /** What a share is a share of, and what a rise is a rise from. */
  base: Figure | undefined;
  sources: readonly Source[];
  /** How it was reached, where it does not simply stand in its source: "439 + 318", "rettet fra 439 til 440: …". */
  account?: string | undefined;
}>;

/** How many decimals the source wrote, where they end in zeros: 1 for 12,0. */
type AsWritten = Readonly<{ decimals?: number | undefined }>;

/** A number that a source states. */
export type GivenFigure = About & AsWritten & Readonly<{ status: 'given'; value: number }>;

/** A number worked out from others; `account` says how, readably ("439 + 318"). */
export type DerivedFigure = About & Readonly<{ status: 'derived'; value: number; account: string }>;

/** A number that is only known about, in its source or in one it is worked out from: "ca. 1.200". */
export type ApproximateFigure = About & AsWritten & Readonly<{ status: 'approximate'; value: number }>;

/** A number that no source states. It has no value: it is neither 0 nor empty. */
export type UnknownFigure = About & Readonly<{ status: 'not stated' }>;

/** A number that a new year has room for, and nobody has written yet. It has no value. */
export type MissingFigure = About & Readonly<{ status: 'missing' }>;

/** A number that is known but withheld, because so few children are behind it. It has no value. */
export type SuppressedFigure = About & Readonly<{ status: 'suppressed' }>;

/** A figure that has a value. */
export type KnownFigure = GivenFigure | DerivedFigure | ApproximateFigure;

/** One number that a slide may show, with what it takes to trust it. */
export type Figure = KnownFigure | UnknownFigure | MissingFigure | SuppressedFigure;

/** The year whose row a figure stands in; that of a total "since" is the year it goes up to. */
export const yearOf = ({ id, period }: Figure): number =>
  'year' in period ? period.year : Number(id.split('.')[1]);

/** The newest year that some figures are about. */
export const newest = (figures: readonly Figure[]): number => Math.max(...figures.map(yearOf));

/** Whether a figure is a change: what it is measured by is another year's number. */
export const isChange = ({ base, period }: Figure): boolean =>
  base !== undefined && 'year' in base.period && 'year' in period && base.period.year !== period.year;

/** Whether a figure has a value. */
export const isKnown = (figure: Figure): figure is KnownFigure => 'value' in figure;
