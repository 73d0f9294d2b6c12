import { figureText } from '../../../components/figure/figure-text.ts';
import { isKnown, type Figure } from '../../../data/figure/figure.ts';
import { danish } from '../../../data/figure/number.ts';

/**
 * How much a count or a share has become more, "+46" or "-3 procentpoint"; undefined where the two can't be held against
 * each other, or one of them has no value, or both are changes already.
 */
export function differenceOf(before: Figure, after: Figure): string | undefined {
  if (!isKnown(before) || !isKnown(after) || before.unit !== after.unit) return undefined;
  if ([before, after].some(isChange)) return undefined;
  const [from, to] = [before.value, after.value];
  const decimals = Math.max(...[from, to].map(decimalsOf));
  const apart = Number((to - from).toFixed(decimals));
  const isAbout = [before, after].some(({ status }) => status === 'approximate');
  const number = `${isAbout ? 'ca.\u00a0' : ''}${apart > 0 ? '+' : ''}${danish(apart)}`;
  return after.unit === 'pct.' ? `${number} procentpoint` : number;
}

/** Whether a figure is a rise or a fall itself, or says in words that there is none. */
const isChange = (figure: Figure): boolean =>
  figureText(figure) === 'på niveau' ||
  (figure.base !== undefined && JSON.stringify(figure.base.period) !== JSON.stringify(figure.period));

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
