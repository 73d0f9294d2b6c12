import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Head, type Shared } from '../../components/page/head.ts';
import type { Deck } from '../deck/deck.ts';

/** What is put into index.html: rendered, so that every text in it is escaped. */
export type Filling = Readonly<{ head: string; body: string }>;

/** What a deck fills index.html with; on a page that is linked to, its head says so. */
export const fillingOf = (
  { title, description, body }: Pick<Deck, 'title' | 'description' | 'body'>,
  shared?: Shared,
): Filling => ({ head: renderToStaticMarkup(h(Head, { title, description, shared })), body });

/**
 * Puts a page's head and body where index.html has room for them. This is the only way for a text to get into a page:
 * both at once, so that neither is searched for room for the other, and without a `%` as such, which Vite takes for the
 * name of one of its own values.
 */
export function fillPage(html: string, { head, body }: Filling): string {
  return html.replaceAll(/<!--(head|body)-->/g, (_room, name: string) =>
    (name === 'head' ? head : body).replaceAll('%', '&#37;'),
  );
}
