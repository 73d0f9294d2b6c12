import type { Store } from '../clock/store.ts';
import { actOnTimer, timerLook, timerOf, type TimerAct } from '../clock/timer-state.ts';
import { writeText } from '../clock/timer.ts';
import { button } from './button.ts';

/** The buttons of the timer on the slide that is on; hidden where that has none. */
export type TimerControls = Readonly<{ show: (section: HTMLElement | undefined) => void }>;

const acts: readonly Readonly<{ act: TimerAct; words: string; key?: string; label?: string }>[] = [
  { act: 'toggle', words: 'Start', key: 'T' },
  { act: 'less', words: '−5 min', label: 'Gruppearbejde −5 min' },
  { act: 'minute', words: '+1 min', label: 'Gruppearbejde +1 min' },
  { act: 'more', words: '+5 min', label: 'Gruppearbejde +5 min' },
];

/** Puts in the buttons that start, pause and stretch the timer for work in the room. */
export function openTimerControls(place: HTMLElement, store: Store): TimerControls {
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
  return {
    show(section) {
      const minutes = section?.querySelector<HTMLElement>('.timer')?.dataset['minutes'];
      place.hidden = minutes === undefined;
      timer = section && minutes ? { slide: section.id, seconds: Number(minutes) * 60 } : undefined;
      if (!timer) return;
      const look = timerLook(timerOf(store.read(), timer.slide, timer.seconds), timer.seconds, Date.now());
      writeText(left, look.over || look.left);
      writeText(buttons[0]?.querySelector('span') ?? null, look.toggles);
    },
  };
}
