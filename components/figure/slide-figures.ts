import type { Figure } from '../../data/figure/figure.ts';
import { Notes } from '../slide/notes.tsx';
import { useRendering } from '../slide/rendering.tsx';
import { isNode, partsOf } from '../slide/vnode-parts.ts';
import { sourceLine } from './source-line.ts';

/**
 * The source line of the slide that is being rendered: of all its figures, and of `more` that it works out itself.
 * The first who asks gets it, the next nothing, so that it stands on the slide once.
 */
export function useSourceLine(more: readonly Figure[] = []): string {
  const { onSlide } = useRendering();
  if (!onSlide) return sourceLine(more);
  if (onSlide.hasSourceLine) return '';
  onSlide.hasSourceLine = true;
  return sourceLine([...more, ...onSlide.figures]);
}

/** What a slide's content is given to show: the figures in the props of its components, each once. */
export function figuresIn(content: unknown): Figure[] {
  return [...new Set(partsOf(content, isFigure, without))];
}

/** The figures in a slide's headings. */
export function figuresInHeadings(content: unknown): Figure[] {
  if (Array.isArray(content)) return content.flatMap(figuresInHeadings);
  if (!isNode(content)) return [];
  const isHeading = typeof content.type === 'string' && /^h[1-6]$/.test(content.type);
  return isHeading ? figuresIn(content) : figuresInHeadings(content.props['children']);
}

/** What a slide does not show: what only the speaker sees. */
const without: unknown[] = [Notes];

/** Whether something is a figure. */
export const isFigure = (part: unknown): part is Figure =>
  typeof part === 'object' && part !== null && 'status' in part && 'sources' in part;
