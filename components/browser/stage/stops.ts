/** Where one stops on the way through the day: a slide, and its fragment shown last, from 0; -1 while none is. */
export type Stop = Readonly<{ slide: string; step: number }>;

/** A slide as one walks through it. `steps` is how many fragments, or groups of them, it shows after each other. */
export type WalkedSlide = Readonly<{ id: string; steps: number }>;

/**
 * What forward brings, whatever key, button or window it is asked from: a fragment more, or the next slide in the deck's
 * order that is not skipped today; where all that are left are skipped, the very next. Undefined at the end.
 */
export function nextStop(
  slides: readonly WalkedSlide[],
  { slide, step }: Stop,
  skipped: readonly string[],
): Stop | undefined {
  const at = slides.findIndex(({ id }) => id === slide);
  const on = slides[at];
  if (!on) return undefined;
  if (step + 1 < on.steps) return { slide, step: step + 1 };
  const left = slides.slice(at + 1);
  const next = left.find(({ id }) => !skipped.includes(id)) ?? left[0];
  return next && { slide: next.id, step: -1 };
}

/** What back brings: the way of `nextStop` the other way. A slide that is come back to shows all its fragments. */
export function previousStop(
  slides: readonly WalkedSlide[],
  { slide, step }: Stop,
  skipped: readonly string[],
): Stop | undefined {
  if (step >= 0) return { slide, step: step - 1 };
  const before = slides.slice(
    0,
    Math.max(
      0,
      slides.findIndex(({ id }) => id === slide),
    ),
  );
  const previous = before.findLast(({ id }) => !skipped.includes(id)) ?? before.at(-1);
  return previous && { slide: previous.id, step: previous.steps - 1 };
}
