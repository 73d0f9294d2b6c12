import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Page } from '../../../components/page/page.tsx';
import type { Day, PageDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { readHtml } from '../html/tree.ts';
import { newestOf } from '../newest-figure.ts';

/** Renders the page round the slides. */
export function addFrame({ frame }: Pick<PageDraft, 'frame'>, { figures, beside }: Day): Findings {
  frame.tree = readHtml(renderToStaticMarkup(h(Page, { newest: newestOf(figures), beside })));
  return {};
}
