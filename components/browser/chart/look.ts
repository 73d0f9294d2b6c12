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

/** Reads the look from the plot's styles. */
export function readLook(plot: HTMLElement): Look {
  const probe = document.createElement('i');
  probe.style.position = 'absolute';
  plot.append(probe);
  const style = getComputedStyle(probe);
  const colour = (value: string) => {
    probe.style.color = value;
    return style.color;
  };
  const length = (name: string) => {
    probe.style.width = `var(--chart-${name})`;
    return Number.parseFloat(style.width) || 0;
  };
  const ink = colour('var(--ink)');
  const onMarks = [colour('#fff'), ink, colour('var(--paper)'), colour('#000')];
  const look = {
    ink,
    soft: colour('var(--ink-soft)'),
    series: [1, 2, 3, 4, 5].map((number) => {
      const mark = colour(`var(--series-${number})`);
      return { mark, label: readable(mark, onMarks) };
    }),
    display: style.getPropertyValue('--font-display') || 'sans-serif',
    text: style.getPropertyValue('--font-text') || 'sans-serif',
    total: length('total'),
    label: length('label'),
    share: length('share'),
    least: length('least'),
    column: length('column'),
    arch: length('arch'),
    gap: length('gap'),
    names: length('names'),
  };
  probe.remove();
  return look;
}
