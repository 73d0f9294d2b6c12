import type { AgendaClock, DayState } from '../clock/agenda-clock.ts';
import { clockAt, dateInWords, wholeDown, wholeUp } from '../clock/day.ts';
import { inWords, paceInWords } from '../clock/pace.ts';

/** What the speaker reads of the day, in words. Empty where there is nothing to say. */
export type Panel = Readonly<{
  /** Minutes left of the item that is on, and what they are. */
  minutes: string;
  minutesAre: string;
  item: string;
  about: string;
  /** What should be on instead, or when the day begins. */
  due: string;
  pace: string;
  paceIs: 'behind' | 'ahead' | 'even' | 'still';
  /** That the clock stands still, where the pace says something else. */
  still: string;
}>;

/** What the panel is put into words of: today, minutes since its midnight, and the day that the programme is held, if known. */
type Told = Readonly<{
  day: string;
  now: number;
  held?: string | undefined;
  titles: ReadonlyMap<string, string>;
}>;

/** Puts the agenda clock into words. */
export function panelOf(clock: AgendaClock, { day, now, held = day, titles }: Told): Panel {
  const on = clock.day[clock.on];
  const first = clock.day[0];
  const timeOf = (minutes: number) => clockAt(day, minutes).join('.');
  const left = clock.minutesLeft;
  const pace = paceInWords(clock.pace);
  const isEven = pace === paceInWords(0);
  const isLater = clock.state === 'before' && !clock.isToday;
  const outside = clock.state === 'over' || clock.state === 'begun' || isLater;
  return {
    ...(clock.state === 'before' && !isLater && first
      ? { minutes: inWords(wholeUp(first.start - now)), minutesAre: 'til vi begynder' }
      : minutesLeft(outside ? undefined : left)),
    item: titles.get(on?.item.id ?? '') ?? '',
    about: [
      on?.end === undefined ? '' : `slutter ${timeOf(on.end)}`,
      on && !on.item.isBreak && slidesLeft(clock.slidesLeft),
    ]
      .filter(Boolean)
      .join(' · '),
    due: isLater ? `Dagen er ${dateInWords(held)}` : dueInWords(clock, timeOf, titles),
    ...paceAs(clock.state, clock.pace, pace, isEven),
  };
}

/** What is said instead of a pace, where there is none to tell. */
const states: Partial<Record<DayState, string>> = {
  before: 'Ikke begyndt',
  break: 'Pause',
  begun: 'Vi er i gang',
  over: 'Dagen er slut',
};

function paceAs(
  state: DayState,
  pace: number,
  words: string,
  isEven: boolean,
): Pick<Panel, 'pace' | 'paceIs' | 'still'> {
  const instead = states[state] ?? (state === 'paused' && isEven ? 'Uret står stille' : undefined);
  if (instead !== undefined)
    return { pace: instead, paceIs: state === 'begun' ? 'even' : 'still', still: '' };
  const still = state === 'paused' ? 'uret står stille' : '';
  return { pace: words, paceIs: isEven ? 'even' : pace > 0 ? 'behind' : 'ahead', still };
}

function dueInWords(
  { state, day, due, on }: AgendaClock,
  timeOf: (minutes: number) => string,
  titles: ReadonlyMap<string, string>,
): string {
  const [first, item] = [day[0], day[due]];
  if (state === 'over') return '';
  if (state === 'before' && first) return `Dagen begynder kl. ${timeOf(first.start)}`;
  if (!item || due === on) return '';
  const title = titles.get(item.item.id) ?? '';
  return state === 'begun' ? `Gå videre til: ${title}` : `Skulle være i gang: ${title}`;
}

/** "Spring 2 slides over og vind 4 min"; empty where there is none to skip. */
export function winInWords(slides: number, minutes: number): string {
  if (slides === 0) return '';
  const whole = wholeDown(minutes);
  const wins = whole > 0 ? ` og vind ${whole} min` : '';
  return `Spring ${slides} ${slides === 1 ? 'slide' : 'slides'} over${wins}`;
}

function minutesLeft(left: number | undefined): Pick<Panel, 'minutes' | 'minutesAre'> {
  if (left === undefined) return { minutes: '', minutesAre: '' };
  if (left >= 0) return { minutes: inWords(wholeUp(left)), minutesAre: 'tilbage' };
  const over = wholeDown(-left);
  if (over === 0) return { minutes: paceInWords(0), minutesAre: '' };
  return { minutes: inWords(over), minutesAre: 'over tiden' };
}

function slidesLeft(count: number): string {
  if (count === 0) return 'sidste slide';
  return `${count} ${count === 1 ? 'slide' : 'slides'} tilbage`;
}
