import type { AgendaClock } from '../clock/agenda-clock.ts';
import { clockAt, wholeDown, wholeUp } from '../clock/day.ts';
import { paceInWords } from '../clock/pace.ts';

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

/** Puts the agenda clock into words. `day` is the date of the day that is held, `now` minutes since its midnight. */
export function panelOf(
  clock: AgendaClock,
  { day, now, titles }: Readonly<{ day: string; now: number; titles: ReadonlyMap<string, string> }>,
): Panel {
  const on = clock.day[clock.on];
  const due = clock.day[clock.due];
  const first = clock.day[0];
  const timeOf = (minutes: number) => clockAt(day, minutes).join('.');
  const left = clock.minutesLeft;
  const pace = paceInWords(clock.pace);
  const isEven = pace === paceInWords(0);
  const stands = 'uret står stille';
  return {
    ...minutesLeft(left),
    item: titles.get(on?.item.id ?? '') ?? '',
    about: [
      on?.end === undefined ? '' : `slutter ${timeOf(on.end)}`,
      on && !on.item.isBreak && slidesLeft(clock.slidesLeft),
    ]
      .filter(Boolean)
      .join(' · '),
    due:
      first && now < first.start
        ? `Dagen begynder kl. ${timeOf(first.start)}`
        : due && clock.due !== clock.on
          ? `Skulle være i gang: ${titles.get(due.item.id) ?? ''}`
          : '',
    pace: clock.standsStill && isEven ? 'Uret står stille' : pace,
    paceIs: isEven ? (clock.standsStill ? 'still' : 'even') : clock.pace > 0 ? 'behind' : 'ahead',
    still: clock.standsStill && !isEven ? stands : '',
  };
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
  if (left >= 0) return { minutes: `${wholeUp(left)} min`, minutesAre: 'tilbage' };
  return { minutes: `${wholeDown(-left)} min`, minutesAre: 'over tiden' };
}

function slidesLeft(count: number): string {
  if (count === 0) return 'sidste slide';
  return `${count} ${count === 1 ? 'slide' : 'slides'} tilbage`;
}
