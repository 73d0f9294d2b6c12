import { fields, isId, listOf, optional, upTo } from '../platform/expected-shape.ts';

/** An item that is gone through for practice: the seconds that each slide was on, and since when one is. */
export type Run = Readonly<{
  item: string;
  slides: readonly Readonly<{ slide: string; seconds: number }>[];
  on?: Readonly<{ slide: string; since: number }>;
}>;

/** What a browser keeps of rehearsals: the best run of each item, and the run that is going on. */
export type Rehearsals = Readonly<{ runs: readonly Run[]; current?: Run }>;

const isTime = upTo(Number.MAX_SAFE_INTEGER);

const isRun = fields<Run>({
  item: isId,
  slides: listOf(fields<Run['slides'][number]>({ slide: isId, seconds: isTime })),
  on: optional(fields<NonNullable<Run['on']>>({ slide: isId, since: isTime })),
});

/** Whether a value that anyone may have written is what is kept of rehearsals. */
export const areRehearsals = fields<Rehearsals>({
  runs: listOf(isRun),
  current: optional(isRun),
});

/** The run once a slide is on, at a time in ms; with none it has ended. */
export function goOn(run: Run, slide: string | undefined, now: number): Run {
  const { item, slides, on } = run;
  if (on && on.slide === slide) return run;
  const timed = on ? withSeconds(slides, on.slide, Math.max(0, now - on.since) / 1000) : slides;
  return slide === undefined ? { item, slides: timed } : { item, slides: timed, on: { slide, since: now } };
}

function withSeconds(slides: Run['slides'], slide: string, more: number): Run['slides'] {
  if (!slides.some((one) => one.slide === slide)) return [...slides, { slide, seconds: more }];
  return slides.map((one) => (one.slide === slide ? { slide, seconds: one.seconds + more } : one));
}

/** How many seconds a run has lasted. */
export function secondsOf(run: Run, now: number): number {
  return goOn(run, undefined, now).slides.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The better of two runs of an item: the one whose length is nearer to what is planned. */
export function betterRun(before: Run | undefined, run: Run, planned: number): Run {
  const off = (one: Run) => Math.abs(secondsOf(one, 0) - planned);
  return before && off(before) <= off(run) ? before : run;
}

/** A run as the plan that an editor can write: a line for each slide, in half minutes. */
export function planToWrite({ slides }: Run): string {
  return slides
    .map(({ slide, seconds }) => `${slide}: minutes={${Math.max(0.5, Math.round(seconds / 30) / 2)}}`)
    .join('\n');
}
