import { itemAt, minutesLeft, minutesOfDay, parseClock } from './day.ts';

/** Shows the time of day on the slides that follow it, and goes on doing so. */
export function startClock(root: HTMLElement): void {
  showTime(root);
  setInterval(() => showTime(root), 1000);
}

/** Marks the agenda item that is now, and writes how long the breaks have left. */
export function showTime(root: HTMLElement, date = new Date()): void {
  const now = minutesOfDay(date);
  for (const agenda of root.querySelectorAll('.agenda')) {
    const items = [...agenda.querySelectorAll<HTMLElement>('[data-start]')];
    const current = itemAt(
      items.map((item) => parseClock(item.dataset['start'])),
      now,
    );
    for (const [index, item] of items.entries()) {
      if (index === current) item.setAttribute('aria-current', 'time');
      else item.removeAttribute('aria-current');
    }
  }
  for (const countdown of root.querySelectorAll<HTMLElement>('.countdown')) {
    const { from, until } = countdown.dataset;
    const left = minutesLeft({ from: parseClock(from), until: parseClock(until) }, now);
    const time = countdown.querySelector('time');
    if (!time || time.dateTime === `PT${left}M`) continue;
    time.dateTime = `PT${left}M`;
    time.textContent = `${left} min`;
  }
}
