import type { Page } from '@playwright/test';

/** A slide with a chart of each kind, and the chart's title. */
export const charts = [
  { id: 'bisiddersager', kind: 'column', title: 'Nye bisiddersager' },
  { id: 'underretninger', kind: 'ranking', title: 'Hyppigste problemstillinger i underretningerne' },
  { id: 'boern-med-bisidder', kind: 'share', title: 'Hvor sagerne foregik' },
] as const;

/** The chart that lies over the whole stage. */
export const enlarged = (page: Page) => page.getByRole('region', { name: /^Forstørret diagram/ });

/** What G opens. */
export const jump = (page: Page) => page.getByRole('dialog', { name: 'Gå til slide' });

/** The field in what G opens. */
export const field = (page: Page) =>
  page.getByRole('combobox', { name: 'Nummer eller ord fra overskriften' });

/** What makes the screen black or white. */
export const overlay = (page: Page) => page.locator('.pause-overlay');
