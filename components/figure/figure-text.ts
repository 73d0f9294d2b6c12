import { isChange, isKnown, type Figure, type KnownFigure } from '../../data/figure/figure.ts';
import { formatNumber } from '../../data/figure/number.ts';

/** A figure as it is printed: "5.219", "35 pct.", "ca. 1.200", "på niveau", "ikke oplyst", "mangler", "skjult". */
export function figureText(figure: Figure): string {
  if (!isKnown(figure)) return withoutValue[figure.status];
  if (isLevelChange(figure)) return 'på niveau';
  const decimals = 'decimals' in figure ? figure.decimals : undefined;
  const number = formatNumber(figure.value, figure.unit, decimals);
  return figure.status === 'approximate' ? `ca.\u00a0${number}` : number;
}

const withoutValue: Readonly<Record<Exclude<Figure, KnownFigure>['status'], string>> = {
  'not stated': 'ikke oplyst',
  missing: 'mangler',
  suppressed: 'skjult',
};

/** Whether a source says in words alone that a number is level with an earlier year's. "ca. 0 pct." would be our number, not its. */
export const isLevelChange = (figure: KnownFigure): boolean =>
  figure.status === 'approximate' && figure.value === 0 && isChange(figure);

const statuses: Readonly<Record<Figure['status'], string>> = {
  given: 'oplyst i kilden',
  derived: 'beregnet',
  approximate: 'omtrentligt tal',
  'not stated': 'ikke oplyst i kilden',
  missing: 'er ikke skrevet endnu',
  suppressed: 'skjult af hensyn til børnene',
};

/** How sure a figure is, in words: "oplyst i kilden". */
export const statusText = ({ status }: Figure): string => statuses[status];
