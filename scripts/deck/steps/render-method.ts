import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Method } from '../../../components/page/method.tsx';
import type { Day } from '../draft.ts';

/** Renders "Kilder og metode": where every figure is from, in the order that the slides have shown them. */
export function renderMethod({ figures, wordings, footnotes, quotes, hiddenQuotes }: Day): string {
  const sources = quotes.filter(({ id }) => !hiddenQuotes.has(id)).map(({ source }) => source);
  return renderToStaticMarkup(h(Method, { figures, sources, wordings, footnotes }));
}
