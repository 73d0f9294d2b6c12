import { expect, type Page } from '@playwright/test';
import { chance } from './chance.ts';
import { slideOn } from './deck.ts';
import { currentSlide, nextSlide, press } from './speaker-windows.ts';

/** The slides, and the speaker's window that was opened from them. */
export type Windows = Readonly<{ stage: Page; speaker: Page }>;
type Way = Readonly<{ name: string; go: (windows: Windows) => Promise<void> }>;

const keys = {
  forward: ['ArrowRight', 'ArrowDown', 'Space', 'PageDown'],
  back: ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp'],
} as const;

/** Every way on, and back, that there is in the two windows. */
const ways: Readonly<Record<'forward' | 'back', readonly [Way, ...Way[]]>> = {
  forward: [byArrow('right'), byButton('Næste'), ...byKey('forward')],
  back: [byArrow('left'), byButton('Forrige'), ...byKey('back')],
};

/**
 * Takes random steps on and back, each of a random way, and expects both windows to be where the order of the deck says
 * after every one, and the speaker's picture of the next to be what forward then brings.
 */
export async function walkThroughStops(windows: Windows, seed: number, steps: number): Promise<void> {
  const { stage } = windows;
  const stops = await stopsOf(stage);
  const dice = chance(seed);
  const taken: string[] = [];
  let at = 0;
  for (let step = 0; step < steps; step += 1) {
    const direction = dice.onceIn(3) ? 'back' : 'forward';
    const to = at + (direction === 'forward' ? 1 : -1);
    const way = dice.one(ways[direction]);
    // An arrow or a button that leads nowhere may be switched off.
    if (!stops[to] && way.name.includes('»')) continue;
    await way.go(windows);
    taken.push(`${direction}: ${way.name}`);
    at = stops[to] ? to : at;
    const why = `seed ${seed}, after ${taken.slice(-6).join(', ')}`;
    await areAt(windows, stops, at, { why });
  }
}

/** Waits until both windows are at a stop of the day, and the speaker's picture of the next is the stop after it. */
export async function areAt(
  { stage, speaker }: Windows,
  stops: readonly string[],
  at: number,
  how: Waits,
): Promise<void> {
  await becomes(stage, slideOn, stops[at], how);
  await becomes(speaker, currentSlide, stops[at], how);
  if (stops[at + 1]) await becomes(speaker, nextSlide, stops[at + 1], how);
  else await expect(speaker.getByText('Det var sidste slide.'), how.why).toBeVisible(how);
}

type Waits = Readonly<{ why: string; timeout?: number }>;

/** Every stop of the day in the order of the deck, as a slide's id and how many of its fragments are shown. */
async function stopsOf(stage: Page): Promise<string[]> {
  return stage.locator('section.slide').evaluateAll((slides) =>
    slides.flatMap((slide) => {
      const steps = [...slide.querySelectorAll('.fragment')].map((one) =>
        Number(one.getAttribute('data-fragment-index')),
      );
      const inOrder = [...new Set(steps)].sort((a, b) => a - b);
      return [-1, ...inOrder].map((step) => `${slide.id} ${steps.filter((one) => one <= step).length}`);
    }),
  );
}

/** Waits until a stop is shown. It is looked for often: a walk waits so two hundred times. */
const becomes = (page: Page, slide: typeof slideOn, stop: string | undefined, { why, ...waits }: Waits) =>
  expect.poll(() => shownOn(page, slide), { message: why, intervals: [20, 50, 100], ...waits }).toBe(stop);

async function shownOn(page: Page, slide: typeof slideOn): Promise<string> {
  return slide(page).evaluate((one) => `${one.id} ${one.querySelectorAll('.fragment.visible').length}`);
}

function byKey(direction: keyof typeof keys): Way[] {
  return (['stage', 'speaker'] as const).flatMap((window) =>
    keys[direction].map((key) => ({
      name: `${key} in the ${window}’s window`,
      go: (windows) => windows[window].keyboard.press(key),
    })),
  );
}

function byArrow(side: 'left' | 'right'): Way {
  return {
    name: `the arrow »${side}«`,
    go: ({ stage }) => stage.locator(`.controls .navigate-${side}`).click(),
  };
}

function byButton(name: string): Way {
  return { name: `»${name}«`, go: ({ speaker }) => press(speaker, 'Scenen', name) };
}
