import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Figure } from '../../data/figure/figure.ts';
import { useShown } from './shown-figures.ts';

/** The figures that the page has shown so far, by id: the place of each is the number of its footnote. */
export type Footnotes = Map<string, Figure>;

/** Collects the figures of a page while it is rendered. Without it, figures have no footnotes. */
export const FootnotesContext = createContext<Footnotes | undefined>(undefined);

/** The number of a figure's footnote, the same wherever it is shown; undefined where figures have no footnotes. */
export function useFootnote(figure: Figure): number | undefined {
  const footnotes = useContext(FootnotesContext);
  // Whoever shows a figure asks here, also where it has no footnote.
  useShown(figure);
  if (!footnotes) return undefined;
  // A page is rendered once, from top to bottom: who comes first gets the first number.
  if (!footnotes.has(figure.id)) footnotes.set(figure.id, figure);
  return [...footnotes.keys()].indexOf(figure.id) + 1;
}

/** Text that nobody reads in the reading view, and where figures therefore have no footnotes. */
export function WithoutFootnotes({ children }: { children: ComponentChildren }) {
  return <FootnotesContext.Provider value={undefined}>{children}</FootnotesContext.Provider>;
}
