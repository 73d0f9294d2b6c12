import type { Figure } from '../../data/figure/figure.ts';
import { useRendering } from '../slide/rendering.tsx';

/** Notes that the slide being rendered shows a figure, where somebody asks. */
export function useShownFigure({ id }: Figure): void {
  const { shownFigures, slide } = useRendering();
  shownFigures?.set(id, (shownFigures.get(id) ?? new Set()).add(slide));
}
