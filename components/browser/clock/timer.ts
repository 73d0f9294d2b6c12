import { formatCountdown } from './day.ts';

/** A timer: seconds left when it stood still, or the moment (ms) it runs out. */
type State = Readonly<{ left: number } | { endsAt: number }>;

/** How many seconds the buttons add or take. */
const step = 5 * 60;

/** By slide, so that a timer goes on when its slide is edited. */
const states = new Map<string, State>();

const actions: Record<string, (state: State) => State> = {
  toggle: (state) =>
    'left' in state ? { endsAt: Date.now() + state.left * 1000 } : { left: secondsLeft(state) },
  less: (state) => moved(state, -step),
  more: (state) => moved(state, step),
};

/** Lets the speaker start, pause, shorten and stretch the timers for work in the room. */
export function installTimers(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-timer]') : null;
    const timer = button?.closest<HTMLElement>('.timer');
    if (timer) act(timer, button?.dataset['timer'] ?? '');
  });
  setInterval(() => showTimers(root), 250);
}

/** Starts or pauses the timer on a slide, if it has one. */
export function toggleTimer(slide: Element): void {
  const timer = slide.querySelector<HTMLElement>('.timer');
  if (timer) act(timer, 'toggle');
}

/** Writes what every timer has left. */
export function showTimers(root: HTMLElement): void {
  for (const timer of root.querySelectorAll<HTMLElement>('.timer')) show(timer);
}

function act(timer: HTMLElement, name: string): void {
  const state = actions[name]?.(stateOf(timer));
  if (state) states.set(keyOf(timer), state);
  show(timer);
}

function show(timer: HTMLElement): void {
  const state = stateOf(timer);
  const time = timer.querySelector('time');
  const toggle = timer.querySelector('[data-timer="toggle"]');
  const text = formatCountdown(secondsLeft(state));
  if (time && time.textContent !== text) time.textContent = text;
  const word = 'left' in state ? 'Start' : 'Pause';
  if (toggle && toggle.textContent !== word) toggle.textContent = word;
}

function stateOf(timer: HTMLElement): State {
  return states.get(keyOf(timer)) ?? { left: Number(timer.dataset['minutes']) * 60 };
}

function keyOf(timer: HTMLElement): string {
  return timer.closest('section')?.id ?? '';
}

function secondsLeft(state: State): number {
  return 'left' in state ? state.left : Math.max(0, (state.endsAt - Date.now()) / 1000);
}

function moved(state: State, seconds: number): State {
  if ('left' in state) return { left: Math.max(0, state.left + seconds) };
  return { endsAt: Math.max(Date.now(), state.endsAt + seconds * 1000) };
}
