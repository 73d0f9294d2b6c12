import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Figure } from '../../data/figure/figure.ts';

/** The ids of the slides that show a figure, by the figure's id. */
export type ShownFigures = Map<string, Set<string>>;

/** Notes which slides show which figures while they are rendered; `slide` is the id of the one being rendered. */
export const ShownFiguresContext = createContext<
  Readonly<{ shown: ShownFigures; slide: string }> | undefined
>(undefined);

/** Notes that the slide being rendered shows a figure. Without the context, nobody asks. */
export function useShown({ id }: Figure): void {
  const noted = useContext(ShownFiguresContext);
  if (noted) noted.shown.set(id, (noted.shown.get(id) ?? new Set()).add(noted.slide));
}
