import { minutesMoved } from '../clock/adjust.ts';
import { unadjusted, type Adjustments } from '../clock/adjustments.ts';
import { clockAt, dateInWords, momentOf, wholeDown, wholeUp } from '../clock/day.ts';
import { heldTime, isRehearsed } from '../clock/held-time.ts';
import { onDay, printedStretch, type Programme } from '../clock/programme.ts';
import type { Store } from '../clock/store.ts';
import { bad, good, type Check, type Outcome } from './check.ts';

/** Whether the clock and the programme agree about today, and nothing is kept from a rehearsal. */
export function clockToday(programme: Programme, store: Store): Check {
  const run = (): Outcome => {
    const outcome = clockOutcome(new Date(), programme, store.read());
    if (!isRehearsed(store.read()) && keptFrom(store.read()).length === 0) return outcome;
    const startAfresh = () => {
      store.change(() => unadjusted);
      return Promise.resolve(run());
    };
    return { ...outcome, ask: { label: 'Begynd forfra', run: startAfresh } };
  };
  return { id: 'ur', title: 'Ur og program', run, watch: (changed) => void store.onChange(changed) };
}

/** What the machine's clock says of the day, in its own time zone. */
export function clockOutcome(now: Date, { items, held }: Programme, adjustments: Adjustments): Outcome {
  const printed = printedStretch(items);
  const { day, minutes } = momentOf(now, printed);
  const { from, until } = printedStretch(onDay(items, day));
  const clock = (elapsed: number) => clockAt(day, elapsed).join('.').replace(/^0/, '');
  const clockNow = `Klokken er ${clock(minutes)}`;
  const danish = danishClock(now);
  if (clock(minutes) !== danish)
    return bad(`${clockNow} på maskinen, men ${danish} i Danmark. Sæt maskinens tidszone til dansk tid.`);
  if (held !== undefined && day !== held) return onAnotherDay(clockNow, day, held);
  const time = held === undefined ? clockNow : `${clockNow}, og det er i dag, ${dateInWords(held)}`;
  const kept = keptFrom(adjustments);
  if (isRehearsed(adjustments)) {
    const shown = clock(momentOf(heldTime(adjustments, now.getTime()), printed).minutes);
    return bad(
      `${time}, men dagen følger en prøves ur, der viser ${shown}. Er prøven slut, så begynd forfra.`,
    );
  }
  if (kept.length > 0) return bad(`${time}. ${kept.join(' ')} Er det fra en prøve, så begynd forfra.`);
  if (items.length === 0) return bad(`${time}, men der er intet program. Byg siden igen.`);
  if (minutes > until)
    return bad(
      `${time}, men det sidste på programmet var kl.\u00a0${clock(until)}. Se, om maskinens ur går rigtigt.`,
    );
  if (minutes >= from) return good(`${time}. Dagen begyndte kl.\u00a0${clock(from)}.`);
  return good(`${time}. Dagen begynder kl.\u00a0${clock(from)}, om ${inWords(wholeUp(from - minutes))}.`);
}

/** What is said on another day than the one that the programme is held. */
function onAnotherDay(clockNow: string, day: string, held: string): Outcome {
  const days = Math.round((Date.parse(held) - Date.parse(day)) / 86_400_000);
  const apart = `${Math.abs(days)}\u00a0${Math.abs(days) === 1 ? 'dag' : 'dage'}`;
  if (days > 0)
    return good(`${clockNow}. Dagen er ${dateInWords(held)}, om ${apart}. Urene går først den dag.`);
  return bad(
    `${clockNow}, men dagen var ${dateInWords(held)}, for ${apart} siden. Se, om maskinens dato er rigtig, eller ret »dato« i data/program.yaml.`,
  );
}

/** What has been changed in the day, a sentence each. */
function keptFrom(adjustments: Adjustments): string[] {
  const items = new Set(adjustments.moves.map(({ item }) => item));
  const moved = [...items].reduce((sum, item) => sum + minutesMoved(adjustments, item), 0);
  const { pauses, ended, skipped, timers } = adjustments;
  const sentences: [isSo: boolean, sentence: string][] = [
    [items.size > 0, moved === 0 ? 'Punkter er flyttet.' : `Dagen er flyttet ${signed(moved)}\u00a0min.`],
    [pauses.length > 0, 'Tempoet har været sat på pause.'],
    [ended.length > 0, 'En pause er sluttet før tid.'],
    [skipped.length > 0, `${skipped.length} ${skipped.length === 1 ? 'slide' : 'slides'} springes over.`],
    [timers.length > 0, 'Et ur til arbejdet i salen er brugt.'],
  ];
  return sentences.filter(([isSo]) => isSo).map(([, sentence]) => sentence);
}

const signed = (minutes: number) => (minutes < 0 ? `\u2212${-minutes}` : String(minutes));

/** Up to two hours in minutes, more than that in hours too. */
function inWords(minutes: number): string {
  if (minutes < 120) return `${minutes}\u00a0min`;
  const [hours, rest] = [wholeDown(minutes / 60), minutes % 60];
  return rest === 0 ? `${hours}\u00a0timer` : `${hours} timer og ${rest}\u00a0min`;
}

function danishClock(date: Date): string {
  const format = new Intl.DateTimeFormat('da-DK', {
    timeZone: 'Europe/Copenhagen',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(date);
}
