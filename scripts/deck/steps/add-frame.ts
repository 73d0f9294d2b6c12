import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Page } from '../../../components/page/page.tsx';
import type { Day, PageDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { readHtml } from '../html/tree.ts';
import { newestOf } from '../newest-figure.ts';

/** Renders the page round the slides. */
export function addFrame(
  { frame }: Pick<PageDraft, 'frame'>,
  { figures, programme, beside: lies }: Day,
): Findings {
  // What is offered whatever the day says is there only where its date is known.
  const beside = { ...lies, calendar: programme.date && lies.calendar };
  frame.tree = readHtml(
    renderToStaticMarkup(h(Page, { newest: newestOf(figures), beside, told: programme })),
  );
  return {};
}
