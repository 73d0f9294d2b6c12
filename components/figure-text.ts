import type { Figure, KnownFigure } from '../data/figure.ts';
import { formatNumber } from './number.ts';

/** Whether a figure has a value. One that is unknown or suppressed has none: it is neither 0 nor empty. */
export const isKnown = (figure: Figure): figure is KnownFigure => 'value' in figure;

/** A figure as it is printed: "5.219", "35 pct.", "ca. 1.200", "ikke oplyst", "skjult". */
export function figureText(figure: Figure): string {
  if (!isKnown(figure)) return figure.status === 'suppressed' ? 'skjult' : 'ikke oplyst';
  const number = formatNumber(figure.value, figure.unit);
  return figure.status === 'approximate' ? `ca.\u00a0${number}` : number;
}

const statuses: Readonly<Record<Figure['status'], string>> = {
  given: 'oplyst i kilden',
  derived: 'beregnet',
  approximate: 'omtrentligt tal',
  'not stated': 'ikke oplyst i kilden',
  suppressed: 'skjult af hensyn til børnene',
};

/** How sure a figure is, in words: "oplyst i kilden". */
export const statusText = ({ status }: Figure): string => statuses[status];
