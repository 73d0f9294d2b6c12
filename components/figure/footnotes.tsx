import type { ComponentChildren } from 'preact';
import type { Figure } from '../../data/figure/figure.ts';
import { Rendered, useRendering } from '../slide/rendering.tsx';

/** The number of a figure's footnote, the same wherever it is shown; undefined where figures have no footnotes. */
export function useFootnote(figure: Figure): number | undefined {
  const { footnotes, shownFigures, slide } = useRendering();
  // Whoever shows a figure asks here, also where it has no footnote.
  shownFigures?.set(figure.id, (shownFigures.get(figure.id) ?? new Set()).add(slide));
  if (!footnotes) return undefined;
  // A page is rendered once, from top to bottom: who comes first gets the first number.
  if (!footnotes.has(figure.id)) footnotes.set(figure.id, figure);
  return [...footnotes.keys()].indexOf(figure.id) + 1;
}

/** Text that nobody reads in the reading view, and where figures therefore have no footnotes. */
export function WithoutFootnotes({ children }: { children: ComponentChildren }) {
  return <Rendered footnotes={undefined}>{children}</Rendered>;
}
