import { readable } from './contrast.ts';

/** How a chart looks where it stands: what `figure.css` says there, with lengths in CSS pixels. */
export type Look = Readonly<{
  ink: string;
  soft: string;
  /** A colour for each series, and one that reads well on it. */
  series: readonly Readonly<{ mark: string; label: string }>[];
  display: string;
  text: string;
  /** Text sizes. `least` is the smallest any text on a mark may get. */
  total: number;
  label: number;
  share: number;
  least: number;
  /** The widest column, the radius of its top, the gap between segments. */
  column: number;
  arch: number;
  gap: number;
  /** How wide the names before the bars of a ranking are; 0 where they stand above them. */
  names: number;
}>;

/** Reads the look from the plot's styles. All that is asked is written before any of it is read: it is worked out once. */
export function readLook(plot: HTMLElement): Look {
  const probes = document.createElement('span');
  probes.style.position = 'absolute';
  const asked = asksOn(probes);
  plot.append(probes);
  const { ink, soft, paper, white, black, series, lengths, display, text } = asked();
  probes.remove();
  const onMarks = [white, ink, paper, black];
  return {
    ...{ ink, soft, ...lengths },
    series: series.map((mark) => ({ mark, label: readable(mark, onMarks) })),
    display: display || 'sans-serif',
    text: text || 'sans-serif',
  };
}

/** Puts an element for each question on `probes`; what is given reads all the answers. */
function asksOn(probes: HTMLElement) {
  const ask = (property: 'color' | 'width', value: string) => {
    const probe = document.createElement('i');
    probe.style.position = 'absolute';
    probe.style[property] = value;
    probes.append(probe);
    const style = getComputedStyle(probe);
    return () => style[property];
  };
  const colour = (value: string) => ask('color', value);
  const length = (name: string) => {
    const width = ask('width', `var(--chart-${name})`);
    return () => Number.parseFloat(width()) || 0;
  };
  const colours = {
    ...{ ink: colour('var(--ink)'), soft: colour('var(--ink-soft)'), paper: colour('var(--paper)') },
    ...{ white: colour('#fff'), black: colour('#000') },
  };
  const series = [1, 2, 3, 4, 5].map((number) => colour(`var(--series-${number})`));
  const lengths = {
    ...{ total: length('total'), label: length('label'), share: length('share'), least: length('least') },
    ...{ column: length('column'), arch: length('arch'), gap: length('gap'), names: length('names') },
  };
  const style = getComputedStyle(probes);
  return () => ({
    ...answers(colours),
    series: series.map((read) => read()),
    lengths: answers(lengths),
    display: style.getPropertyValue('--font-display'),
    text: style.getPropertyValue('--font-text'),
  });
}

/** What each of some questions is answered with. */
function answers<Name extends string, Answer>(asked: Readonly<Record<Name, () => Answer>>) {
  const read = Object.entries<() => Answer>(asked).map(([name, answer]) => [name, answer()]);
  // It has the names that were asked.
  return Object.fromEntries(read) as Record<Name, Answer>;
}
