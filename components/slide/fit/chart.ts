import { wordsIn } from './fit.ts';
import { beside, display, named, nothing, space, taken, text, under, type Taken } from './set-text.ts';

/** How a finding is set: its heading, its chart, and its key figures. */
export type Look = Readonly<{
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

/** The heights that a chart needs round its picture: the title, the gaps, the legend, and the margin above. */
export function chartOf(slide: Element, look: Look, hasMargin: boolean): Taken {
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
