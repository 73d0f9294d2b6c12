import type { Store } from './store.ts';
import { actOnTimer, isTimerAct, timerLook, timerOf } from './timer-state.ts';

/** Lets the speaker start, pause, shorten and stretch the timers for work in the room. */
export function installTimers(root: HTMLElement, store: Store): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-timer]') : null;
    const timer = button?.closest<HTMLElement>('.timer');
    const act = button?.dataset['timer'] ?? '';
    if (!timer || !isTimerAct(act)) return;
    store.change((before) => actOnTimer(before, { ...plan(timer), act, now: Date.now() }));
  });
}

/** Starts or pauses the timer on a slide, if it has one. */
export function toggleTimer(slide: Element): void {
  slide.querySelector<HTMLElement>('[data-timer="toggle"]')?.click();
}

/** Writes what timers have left. */
export function showTimers(timers: readonly HTMLElement[], store: Store): void {
  const adjustments = store.read();
  for (const timer of timers) {
    const { slide, seconds } = plan(timer);
    const look = timerLook(timerOf(adjustments, slide, seconds), seconds, Date.now());
    if (timer.dataset['state'] !== look.state) timer.dataset['state'] = look.state;
    writeText(timer.querySelector('time'), look.left);
    writeText(timer.querySelector('.over'), look.over);
    writeText(timer.querySelector('[data-timer="toggle"]'), look.toggles);
  }
}

/** Writes a text where it is not there already: what is being read or pressed is left in peace. */
export function writeText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function plan(timer: HTMLElement): { slide: string; seconds: number } {
  return { slide: timer.closest('section')?.id ?? '', seconds: Number(timer.dataset['minutes']) * 60 };
}
