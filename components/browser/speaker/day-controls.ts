import {
  endBreak,
  endedAt,
  isPaused,
  keepSlides,
  moveDay,
  pausePace,
  resumeBreak,
  resumePace,
  skipSlides,
} from '../clock/adjust.ts';
import type { Adjustments } from '../clock/adjustments.ts';
import type { AgendaClock } from '../clock/agenda-clock.ts';
import type { Store } from '../clock/store.ts';
import { writeText } from '../clock/timer.ts';
import { putAside } from '../platform/switch-off.ts';
import { button } from './button.ts';
import { winInWords } from './panel.ts';
import { slidesToSkip } from './skips.ts';

/** What a button needs to know of the day as it is now. */
type Now = Readonly<{ clock: AgendaClock; slide: string; adjustments: Adjustments; now: number }>;

/** A button: its words, empty where it has nothing to do, and what pressing it changes. */
type Control = Readonly<{
  words: (now: Now) => string;
  does: (before: Adjustments, now: Now) => Adjustments;
}>;

const controls: readonly Control[] = [
  { words: (now) => (canMove(now) ? '−5 min' : ''), does: (before, now) => moveDay(before, itemOn(now), -5) },
  { words: (now) => (canMove(now) ? '+5 min' : ''), does: (before, now) => moveDay(before, itemOn(now), 5) },
  {
    words: (now) => (isPaused(now.adjustments) ? 'Start dagens ur' : canPause(now) ? 'Stands dagens ur' : ''),
    does: (before, now) =>
      isPaused(before) ? resumePace(before, now.now) : pausePace(before, itemOn(now), now.now),
  },
  {
    words: (now) => (isInBreak(now) ? 'Slut pausen' : ''),
    does: (before, now) => endBreak(before, itemOn(now), now.now),
  },
  {
    words: (now) => (breakJustEnded(now) === '' ? '' : 'Fortryd slut på pausen'),
    does: (before, now) => resumeBreak(before, breakJustEnded(now)),
  },
  {
    words: (now) =>
      winInWords(slidesToSkip(now.clock, now.slide, now.adjustments).length, now.clock.winnable),
    does: (before, now) => skipSlides(before, slidesToSkip(now.clock, now.slide, now.adjustments)),
  },
  {
    words: (now) => takeInAgain(skippedInItem(now).length),
    does: (before, now) => keepSlides(before, skippedInItem(now)),
  },
];

/**
 * Puts in the buttons that change the day while it is held. `moment` tells the minutes since midnight. What is given shows
 * those that have something to do.
 */
export function openDayControls(
  place: HTMLElement,
  store: Store,
  moment: () => number,
): (clock: AgendaClock, slide: string) => void {
  let shown: Omit<Now, 'adjustments' | 'now'> | undefined;
  const nowOf = (adjustments: Adjustments) => shown && { ...shown, adjustments, now: moment() };
  const buttons = controls.map(({ does }) =>
    button('', () =>
      store.change((before) => {
        const now = nowOf(before);
        return now ? does(before, now) : before;
      }),
    ),
  );
  place.append(...buttons);
  return (clock, slide) => {
    shown = { clock, slide };
    const now = nowOf(store.read());
    for (const [index, { words }] of controls.entries()) {
      const text = now ? words(now) : '';
      const made = buttons[index];
      if (!made) continue;
      putAside(made, text === '');
      if (text) writeText(made.querySelector('span'), text);
    }
  };
}

function itemOn({ clock }: Now): string {
  return clock.day[clock.on]?.item.id ?? '';
}

function canMove({ clock }: Now): boolean {
  return clock.day[clock.on]?.end !== undefined;
}

/** Whether the day's clock goes: what is counted outside the day would move it. */
function canPause({ clock }: Now): boolean {
  return clock.day[clock.on] !== undefined && clock.state !== 'before' && clock.state !== 'over';
}

function isInBreak({ clock, now }: Now): boolean {
  const on = clock.day[clock.on];
  return on?.item.isBreak === true && !on.ended && now >= on.start;
}

/** How long the end of a break can be taken back once the next item is on, in minutes. */
const undoable = 5;

/** The break that was ended, while its slide is on or the next item has just begun; empty where there is none. */
function breakJustEnded({ clock, adjustments, now }: Now): string {
  const [on, before] = [clock.day[clock.on], clock.day[clock.on - 1]];
  if (on?.ended) return on.item.id;
  const ended = before?.ended ? endedAt(adjustments, before.item.id) : undefined;
  return before && ended !== undefined && now < ended + undoable ? before.item.id : '';
}

function skippedInItem({ clock, adjustments }: Now): string[] {
  const slides = clock.day[clock.on]?.item.slides ?? [];
  return slides.map(({ id }) => id).filter((id) => adjustments.skipped.includes(id));
}

function takeInAgain(slides: number): string {
  if (slides === 0) return '';
  return slides === 1 ? 'Tag 1 slide med igen' : `Tag ${slides} slides med igen`;
}
