import { mostMinutes, type Adjustments, type TimerState } from './adjustments.ts';
import { formatCountdown } from './day.ts';
import { overTime } from './countdown.ts';

/** What the speaker can do with a timer. */
export type TimerAct = 'toggle' | 'less' | 'minute' | 'more';

/** What a timer shows: what it has left, in words by how much it has run over, and what pressing its button does. */
export type TimerLook = Readonly<{
  left: string;
  over: string;
  toggles: 'Start' | 'Pause' | 'Forfra';
  state: 'ready' | 'running' | 'paused' | 'over';
}>;

const acts: Record<TimerAct, (timer: TimerState, seconds: number, now: number) => TimerState> = {
  toggle: (timer, seconds, now) => {
    if (isOver(timer, now)) return { slide: timer.slide, left: seconds };
    const stands = { slide: timer.slide, left: secondsLeft(timer, now) };
    return timer.since === undefined ? { ...stands, since: now } : stands;
  },
  less: (timer, _seconds, now) => stretched(timer, -5 * 60, now),
  minute: (timer, _seconds, now) => stretched(timer, 60, now),
  more: (timer, _seconds, now) => stretched(timer, 5 * 60, now),
};

/** Whether someone who names an act names one there is. */
export function isTimerAct(name: string): name is TimerAct {
  return Object.hasOwn(acts, name);
}

/** The timer of a slide, which is planned for some seconds. */
export function timerOf({ timers }: Adjustments, slide: string, seconds: number): TimerState {
  return timers.find((timer) => timer.slide === slide) ?? { slide, left: seconds };
}

/** How many minutes the timer of a slide still runs; 0 where it does not, or is over. `now` is in ms since 1970. */
export function minutesRunning({ timers }: Adjustments, slide: string, now: number): number {
  const timer = timers.find((one) => one.slide === slide);
  return timer?.since === undefined ? 0 : Math.max(0, secondsLeft(timer, now)) / 60;
}

/** Does something with the timer of a slide, which is planned for some seconds. `now` is in ms since 1970. */
export function actOnTimer(
  before: Adjustments,
  { slide, seconds, act, now }: Readonly<{ slide: string; seconds: number; act: TimerAct; now: number }>,
): Adjustments {
  const others = before.timers.filter((timer) => timer.slide !== slide);
  return { ...before, timers: [...others, acts[act](timerOf(before, slide, seconds), seconds, now)] };
}

/** What a timer shows that is planned for some seconds. */
export function timerLook(timer: TimerState, seconds: number, now: number): TimerLook {
  const left = formatCountdown(secondsLeft(timer, now));
  if (isOver(timer, now)) {
    const over = overTime(-secondsLeft(timer, now) / 60, 'Tiden er gået').text;
    return { left, over, toggles: 'Forfra', state: 'over' };
  }
  if (timer.since !== undefined) return { left, over: '', toggles: 'Pause', state: 'running' };
  return { left, over: '', toggles: 'Start', state: timer.left === seconds ? 'ready' : 'paused' };
}

/** Below 0 when it has run over. A clock that is set back gives no more than there was. */
function secondsLeft({ left, since }: TimerState, now: number): number {
  return since === undefined ? left : left - Math.max(0, now - since) / 1000;
}

function isOver(timer: TimerState, now: number): boolean {
  return timer.since !== undefined && secondsLeft(timer, now) <= 0;
}

/** More time from what is left, or from now if nothing is. */
function stretched(timer: TimerState, seconds: number, now: number): TimerState {
  const left = Math.max(0, Math.max(0, secondsLeft(timer, now)) + seconds);
  const within = { slide: timer.slide, left: Math.min(left, mostMinutes * 60) };
  return timer.since === undefined ? within : { ...within, since: now };
}
