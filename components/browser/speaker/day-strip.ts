import { allowed } from '../platform/allowed.ts';
import { isOff, switchOff } from '../platform/switch-off.ts';
import { clockAt } from '../clock/day.ts';
import type { AgendaClock } from '../clock/agenda-clock.ts';
import { writeText } from '../clock/timer.ts';

/** How many minutes wide an item is drawn whose end is not stated. */
const unstated = 15;

/**
 * Makes the day a strip: items as wide as they last, the one that is on marked, and where the clock is. Pressing an item goes to the slide that opens it, where there is a stage that it leads.
 */
export function openStrip(
  place: HTMLElement,
  titled: readonly Readonly<{ id: string; title: string; short: string | undefined }>[],
  goes: (id: string) => void,
): (clock: AgendaClock, day: string, now: number, leads: boolean) => void {
  const fits: (() => void)[] = [];
  const items = titled.map(({ id, title, short }) => {
    const row = document.createElement('li');
    const press = Object.assign(document.createElement('button'), { type: 'button', title });
    const time = document.createElement('time');
    const whole = Object.assign(document.createElement('span'), {
      className: 'visually-hidden',
      textContent: title,
    });
    const name = document.createElement('span');
    name.setAttribute('aria-hidden', 'true');
    press.append(time, ' ', whole, name);
    const fit = () => showWhatFits(name, short === undefined ? [title] : [title, short]);
    allowed(() => new ResizeObserver(fit))?.observe(press);
    // Where nobody tells of the element itself, its window tells.
    addEventListener('resize', fit);
    fits.push(fit);
    press.addEventListener('click', () => {
      if (!isOff(press)) goes(id);
    });
    row.append(press);
    return { id, title, row, press, time };
  });
  place.replaceChildren(...items.map(({ row }) => row));
  void document.fonts.ready.then(() => fits.forEach((fit) => fit()));

  return (clock, day, now, leads) => {
    for (const { id, row, press, time } of items) {
      const index = clock.day.findIndex(({ item }) => item.id === id);
      const moved = clock.day[index];
      if (!moved) continue;
      const { start, end = start + unstated } = moved;
      switchOff(press, !leads);
      writeText(time, clockAt(day, start).join('.'));
      row.style.flexGrow = String(Math.max(1, end - start));
      row.classList.toggle('quiet', moved.item.isBreak);
      row.classList.toggle('clock-is-here', index === clock.due);
      row.style.setProperty('--now', String(Math.min(1, Math.max(0, (now - start) / (end - start)))));
      if (index === clock.on) press.setAttribute('aria-current', 'true');
      else press.removeAttribute('aria-current');
    }
  };
}

/** Shows the first of some names that there is room for, or none: half a word is no name. */
function showWhatFits(place: HTMLElement, names: readonly string[]): void {
  for (const name of [...names, '']) {
    writeText(place, name);
    if (place.scrollWidth <= place.clientWidth) return;
  }
}
