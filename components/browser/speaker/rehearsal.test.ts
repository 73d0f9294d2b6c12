import { expect, it } from 'vitest';
import { areRehearsals, betterRun, goOn, planToWrite, secondsOf, type Run } from './rehearsal.ts';

/** A run through slides that each come on at a second, until the last second. */
function runThrough(until: number, ...slides: [slide: string, at: number][]): Run {
  const run = slides.reduce<Run>((before, [slide, at]) => goOn(before, slide, at * 1000), {
    item: 'intro',
    slides: [],
  });
  return goOn(run, undefined, until * 1000);
}

const run = runThrough(220, ['intro', 10], ['tal', 70], ['intro', 160], ['tak', 190]);

it('a run times each slide, also one that is come back to', () => {
  expect(run.slides).toEqual([
    { slide: 'intro', seconds: 90 },
    { slide: 'tal', seconds: 90 },
    { slide: 'tak', seconds: 30 },
  ]);
  expect(secondsOf(run, 999_000)).toBe(210);
});

it('a slide that stays on is timed until now, and no less when the clock is set back', () => {
  const on = goOn(goOn({ item: 'intro', slides: [] }, 'tal', 5000), 'tal', 8000);
  expect(secondsOf(on, 9000)).toBe(4);
  expect(secondsOf(on, 1000)).toBe(0);
});

it('the better run is the one whose length is nearer to the plan', () => {
  const long = runThrough(300, ['intro', 0]);
  expect(betterRun(undefined, run, 240)).toBe(run);
  expect(betterRun(long, run, 240)).toBe(run);
  expect(betterRun(run, long, 290)).toBe(long);
});

it('a run is written as the minutes of its slides, in halves', () => {
  expect(planToWrite(run)).toBe('intro: minutes={1.5}\ntal: minutes={1.5}\ntak: minutes={0.5}');
});

it('what was kept is read again only where it is rehearsals', () => {
  const current = goOn(run, 'tal', 5);
  for (const kept of [
    { runs: [run] },
    { runs: [run], current },
    { runs: [], current: { ...run, slides: [] } },
  ])
    expect(areRehearsals(JSON.parse(JSON.stringify(kept)))).toBe(true);
  for (const strange of [
    null,
    {},
    { runs: [{ item: 'intro' }] },
    { runs: [{ ...run, slides: [{ slide: 3 }] }] },
    { runs: [], current: { run } },
    { runs: [], current: 'den' },
  ])
    expect(areRehearsals(strange)).toBe(false);
});
