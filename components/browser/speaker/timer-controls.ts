import type { Store } from '../clock/store.ts';
import { actOnTimer, timerLook, timerOf, type TimerAct } from '../clock/timer-state.ts';
import { writeText } from '../clock/timer.ts';
import { button } from './button.ts';

const acts: readonly Readonly<{ act: TimerAct; words: string; key?: string; label?: string }>[] = [
  { act: 'toggle', words: 'Start', key: 'T' },
  { act: 'less', words: '−5 min', label: 'Gruppearbejde −5 min' },
  { act: 'minute', words: '+1 min', label: 'Gruppearbejde +1 min' },
  { act: 'more', words: '+5 min', label: 'Gruppearbejde +5 min' },
];

/**
 * Puts in the buttons that start, pause and stretch the timer for work in the room. What is given shows those of the timer
 * on a slide; they are hidden where that has none.
 */
export function openTimerControls(
  place: HTMLElement,
  store: Store,
): (section: HTMLElement | undefined) => void {
  let timer: { slide: string; seconds: number } | undefined;
  const name = document.createElement('span');
  const left = document.createElement('b');
  name.append('Gruppearbejde ', left);
  const buttons = acts.map(({ act, words, ...extras }) =>
    button(
      words,
      () =>
        store.change((before) => (timer ? actOnTimer(before, { ...timer, act, now: Date.now() }) : before)),
      extras,
    ),
  );
  place.append(name, ...buttons);
  return (section) => {
    const minutes = section?.querySelector<HTMLElement>('.timer')?.dataset['minutes'];
    place.hidden = minutes === undefined;
    timer = section && minutes ? { slide: section.id, seconds: Number(minutes) * 60 } : undefined;
    if (!timer) return;
    const look = timerLook(timerOf(store.read(), timer.slide, timer.seconds), timer.seconds, Date.now());
    writeText(left, look.over || look.left);
    writeText(buttons[0]?.querySelector('span') ?? null, look.toggles);
  };
}
