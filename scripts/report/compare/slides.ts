import type { ShownSlide } from '../../deck/shown-slides.ts';

/** A slide that looks otherwise than before, is new, or is gone. */
export type ChangedSlide = Readonly<{ id: string; heading: string; how: 'ændret' | 'nyt' | 'væk' }>;

/** The slides that are to be looked at, in the order of the newer deck, those that are gone last. */
export function changedSlides(before: readonly ShownSlide[], after: readonly ShownSlide[]): ChangedSlide[] {
  const old = new Map(before.map((slide) => [slide.id, slide]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap(({ id, heading, onStage }): ChangedSlide[] => {
      const was = old.get(id);
      if (!was) return [{ id, heading, how: 'nyt' }];
      return was.onStage === onStage ? [] : [{ id, heading, how: 'ændret' }];
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map(({ id, heading }): ChangedSlide => ({ id, heading, how: 'væk' })),
  ];
}
