import type { Figure } from '../../data/figure/figure.ts';
import { figureText } from '../figure/figure-text.ts';

/** What is said of figures without a value, after what they are: "er ikke oplyst", "mangler", "er ikke oplyst eller er skjult". */
export function without(figures: readonly Figure[]): string {
  const clauses = figures.map((figure) =>
    figure.status === 'missing' ? figureText(figure) : `er ${figureText(figure)}`,
  );
  return [...new Set(clauses)].join(' eller ');
}
