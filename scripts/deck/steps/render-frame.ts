import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Page } from '../../../components/page/page.tsx';
import type { Day } from '../draft.ts';
import { newestOf } from '../newest-figure.ts';

/** Renders the page round the slides. A calendar file lies beside it only where the day's date is known. */
export const renderFrame = ({
  figures,
  programme,
  beside: lies,
}: Pick<Day, 'figures' | 'programme' | 'beside'>): string => {
  const beside = { ...lies, calendar: programme.date && lies.calendar };
  return renderToStaticMarkup(h(Page, { newest: newestOf(figures), beside, told: programme }));
};
