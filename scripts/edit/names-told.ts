import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Change } from '../../components/figure/change.tsx';
import { figureText } from '../../components/figure/figure-text.ts';
import { isFigure } from '../../components/figure/slide-figures.ts';
import { Rendered, type SlideCheck } from '../../components/slide/rendering.tsx';
import type { Figure } from '../../data/figure/figure.ts';
import { textOf } from '../deck/html/text.ts';
import { readHtml } from '../deck/html/tree.ts';
import type { NamesTold, NameTold } from './mdx/chips.ts';

/** What every name stands for that a slide can show in a sentence; `scope` is all that slides can name. */
export function namesTold(scope: Readonly<Record<string, unknown>>, figures: readonly Figure[]): NamesTold {
  const names: Record<string, NameTold> = {};
  const look = (value: unknown, name: string): void => {
    const told = toldOf(value, name, figures);
    if (told) names[name] = told;
    else if (isGroup(value))
      for (const [own, inner] of Object.entries(value)) look(inner, name === '' ? own : `${name}.${own}`);
  };
  look(scope, '');
  return names;
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('columns' in value);

function toldOf(value: unknown, name: string, figures: readonly Figure[]): NameTold | undefined {
  if (isFigure(value)) {
    const [change, dated] = [false, true].map((isDated) => changeText(value, isDated, figures));
    const year = 'since' in value.period ? `siden ${value.period.since}` : value.period.year;
    return { what: `${value.name}, ${year}`, shows: figureText(value), change, dated };
  }
  if (typeof value === 'number') return { what: name.endsWith('aar') ? 'året' : name, shows: String(value) };
  return typeof value === 'string' ? { what: name, shows: value } : undefined;
}

/** How a number's change is written in a sentence; undefined where it has none. */
function changeText(of: Figure, dated: boolean, figures: readonly Figure[]): string | undefined {
  const check: SlideCheck = { figures, doubted: [], mistakes: [], typed: [], unstated: [] };
  const html = renderToStaticMarkup(h(Rendered, { check }, h(Change, { of, dated })));
  return check.mistakes.length > 0 ? undefined : textOf(readHtml(html));
}
