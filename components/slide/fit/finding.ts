import { chartOf, type Look } from './chart.ts';
import { fit, headingOf, wordsIn, type Fit } from './fit.ts';
import type { FittedPage } from './one-page.ts';
import { quoteOf } from './quotes.ts';
import { runningText } from './running.ts';
import { beside, display, space, taken, text, under, type Taken } from './set-text.ts';

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
