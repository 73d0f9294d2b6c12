import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Method } from '../../../components/page/method.tsx';
import type { Day, PageDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { readHtml } from '../html/tree.ts';

/** Renders "Kilder og metode": where every figure is from, in the order that the slides have shown them. */
export function addMethod({ method }: Pick<PageDraft, 'method'>, day: Day): Findings {
  const { figures, wordings, footnotes, quotes, hiddenQuotes } = day;
  const sources = quotes.filter(({ id }) => !hiddenQuotes.has(id)).map(({ source }) => source);
  method.tree = readHtml(renderToStaticMarkup(h(Method, { figures, sources, wordings, footnotes })));
  return {};
}
