import { fit, headingOf, wordsIn, type Fit } from './fit.ts';
import type { FittedPage } from './one-page.ts';
import { quoteOf } from './quotes.ts';
import { runningText } from './running.ts';
import { beside, display, named, nothing, space, taken, text, under, type Taken } from './set-text.ts';

type Look = Readonly<{
  heading: number;
  /** Type in the chart, and of the key figures. */
  label: number;
  number: number;
  key: number;
  /** The chart's room across. */
  width: number;
  /** Names stand before bars, in so much of the chart's width (`--chart-names`), not above them. */
  names?: number;
  /** Names that are not stated are in the type of text, which is narrower. */
  plain?: boolean;
  /** The arch over a name that has no length, and the type of the name; a list where there is no arch. One number beside arches begins so far down that it stands on their `line`. */
  arch?: Readonly<{ size: number; name: number; least: number; gap: number; line?: number }>;
}>;

const narrow = { width: 620 };
const wide = { width: 1120, number: 0, key: 0 };

/** On one slide, key figures beside the chart. */
const together: readonly Look[] = [
  {
    ...narrow,
    ...{ heading: 48, label: 22, number: 84, key: 22 },
    arch: { size: 150, name: 30, least: 180, gap: 56, line: 163 },
  },
  {
    ...narrow,
    ...{ heading: 44, label: 22, number: 72, key: 22 },
    arch: { size: 100, name: 24, least: 170, gap: 36, line: 116 },
  },
  { ...narrow, heading: 40, label: 20, number: 64, key: 20 },
  { ...narrow, heading: 36, label: 20, number: 48, key: 20 },
];

/** The chart alone. */
const chartAlone: readonly Look[] = [
  { ...wide, heading: 48, label: 24, arch: { size: 150, name: 30, least: 240, gap: 40 } },
  { ...wide, heading: 44, label: 24, names: 761 },
  { ...wide, heading: 40, label: 22, names: 761 },
  { ...wide, heading: 36, label: 20, names: 761 },
  { ...wide, heading: 32, label: 20, names: 880, plain: true },
];

/** The key figures alone, beside each other. */
const keysAlone = [
  { heading: 48, number: 120, key: 28 },
  { heading: 44, number: 84, key: 24 },
  { heading: 36, number: 56, key: 22 },
  { heading: 32, number: 40, key: 20 },
];

/** Where a finding's heading begins, and what is left under it: two lines of base, note and source, and more where they need more. */
const top = 64;
const leastFoot = 88;

/** How a finding fits: on one slide where that can be read, otherwise its chart and its key figures each on one of their own. */
export function findingPages(slide: Element): readonly FittedPage[] {
  const lines = Math.round(taken(footOf(slide), text(16, 1060, 1.35)).height / (16 * 1.35));
  const foot = Math.max(0, lines - 2);
  const room = 720 - top - leastFoot - foot * 16 * 1.35 - runningText(slide).height;
  const charts = [...slide.querySelectorAll('.chart')];
  const keys = [...slide.querySelectorAll('.key-figure, .quote')];
  const set = <Set extends { heading: number }>(looks: readonly Set[], body: (look: Set) => Taken): Fit => {
    const all = (look: Set) => under(headingOf(slide, look.heading), body(look));
    return fit(
      slide,
      looks.map((look) => () => ({ taken: all(look), room })),
    );
  };
  const one = set(together, (look) =>
    under(
      space(24),
      beside(chartOf(slide, look, true), under(space(onLine(slide, keys, look)), keysUnder(keys, look))),
    ),
  );
  if (keys.length === 0 || charts.length === 0 || one.over === 0) return [{ ...one, foot }];
  const chart = set(chartAlone, (look) => under(space(24), chartOf(slide, look, false)));
  const width = (1120 - 64 * (keys.length - 1)) / keys.length;
  const alone = set(keysAlone, (look) =>
    under(space(60), beside(...keys.map((key) => keyOf(key, look, width)))),
  );
  return [
    { ...chart, step: together.length + chart.step, foot, parts: charts },
    { ...alone, step: together.length + alone.step, foot, parts: keys },
  ];
}

const onLine = (slide: Element, keys: readonly Element[], { arch }: Look): number =>
  keys.length === 1 && slide.querySelector('.outlines') ? (arch?.line ?? 0) : 0;

const footOf = (slide: Element) => wordsIn(slide, '.chart-foot') || wordsIn(slide, '.slide-body > .foot');

function keysUnder(keys: readonly Element[], look: Look): Taken {
  return under(...keys.flatMap((key, at) => [space(at > 0 ? 49 : 0), keyOf(key, look, 436)]));
}

function keyOf(figure: Element, look: Pick<Look, 'number' | 'key'>, width: number): Taken {
  if (figure.matches('.quote')) return quoteOf(figure, 24, width);
  const number = wordsIn(figure, '.number');
  const words = figure.textContent.slice(number.length);
  return under(taken(number, display(look.number, width, 1)), taken(words, text(look.key, width, 1.3, 10)));
}

/** The heights that a chart needs round its picture: the title, the gaps, the legend, and the margin above. */
function chartOf(slide: Element, look: Look, hasMargin: boolean): Taken {
  const chart = slide.querySelector('.chart');
  if (!chart) return nothing;
  const caption = chart.querySelector('figcaption')?.firstChild?.textContent ?? '';
  return under(
    space(hasMargin ? 16 : 0),
    taken(caption, text(20, look.width)),
    space(32),
    (pictures[chart.getAttribute('data-chart') ?? ''] ?? overYears)(chart, look),
  );
}

/** The kinds of chart whose picture takes other room than that of a line. */
const pictures: Readonly<Record<string, (chart: Element, look: Look) => Taken>> = {
  column: columnChart,
  share: shareBar,
  ranking: (chart, look) => (chart.querySelector('.outlines') ? outlines(chart, look) : bars(chart, look)),
};

/** Whatever stands on an axis of years gets lower rather than hide a number; above its legend. */
function overYears(chart: Element, { width }: Look): Taken {
  const lines = Math.round(taken(legendOf(chart).join(' mmmm '), text(20, width)).height / 28);
  return space(240 + 16 + lines * 26);
}

/** A number on each column is at least 20 px. */
function columnChart(chart: Element, look: Look): Taken {
  const { width } = look;
  const totals = [...chart.querySelectorAll('tbody tr')].map(
    (row) => row.lastElementChild?.textContent ?? '',
  );
  const each = width / Math.max(1, totals.length) - 8;
  const cuts = width < 1120 && totals.some((total) => taken(total, display(20, each)).cuts);
  return { ...overYears(chart, look), cuts };
}

function shareBar(chart: Element, { label }: Look): Taken {
  // Under their parts of the bar they take no more.
  const list = legendOf(chart).map((name) => taken(name, text(label + 2, 1080)).height + 6);
  return space(150 + 16 + list.reduce((sum, height) => sum + height, 0));
}

const legendOf = (chart: Element): readonly string[] =>
  [...chart.querySelectorAll('.chart-legend li')].map(({ textContent }) => textContent);

/** Bars, with their names above or before them, as the browser draws them. */
function bars(chart: Element, { width, label, names }: Look): Taken {
  const rows = [...chart.querySelectorAll('tbody tr')];
  const heights = rows.map((row) => {
    const name = taken(wordsIn(row, 'th'), text(label, names ?? width, 1.25));
    return names ? beside(name, space(label * 1.2)) : under(name, space(label * 1.2));
  });
  return under(...heights, space((rows.length - 1) * label * (names ? 0.35 : 0.7)));
}

/** What is not stated: arches of equal size over the names, or a list. */
function outlines(chart: Element, { width, label, arch, plain }: Look): Taken {
  const items = [...chart.querySelectorAll('.outlines li')];
  if (!arch) {
    const room = width - 40 - 210;
    const set = plain ? { ...text(label, room, 1.25), weight: 600 } : named(label, room, 1.25);
    return under(...items.map((item) => under(taken(wordsIn(item, 'b'), set), space(label * 0.4))));
  }
  const columns = Math.max(1, Math.floor((width + arch.gap) / (arch.least + arch.gap)));
  const each = (width - arch.gap * (columns - 1)) / columns;
  const one = (item: Element) =>
    under(
      space((arch.size * 17) / 15 + arch.name * 0.8 + 3),
      taken(wordsIn(item, 'b'), named(arch.name, each, 1.15)),
      taken(wordsIn(item, 'span'), text(20, each)),
      space(16),
    );
  const rows = items.flatMap((_, at) => (at % columns === 0 ? [items.slice(at, at + columns)] : []));
  return under(...rows.map((row) => beside(...row.map(one))));
}
