import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Page } from '../../../components/page/page.tsx';
import type { Day } from '../draft.ts';
import { newestOf } from '../newest-figure.ts';

/** Renders the page round the slides. */
export const renderFrame = ({ figures, beside }: Day): string =>
  renderToStaticMarkup(h(Page, { newest: newestOf(figures), beside }));
