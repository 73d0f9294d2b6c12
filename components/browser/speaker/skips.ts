import type { Adjustments } from '../clock/adjustments.ts';
import type { AgendaClock } from '../clock/agenda-clock.ts';
import { writeText } from '../clock/timer.ts';
import type { DeckSlide } from '../document/read-document.ts';

/** The slides that come after this one in its item, can be skipped, and are not. */
export function slidesToSkip({ day, on }: AgendaClock, slide: string, { skipped }: Adjustments): string[] {
  const slides = day[on]?.item.slides ?? [];
  const at = slides.findIndex(({ id }) => id === slide);
  return slides
    .slice(at + 1)
    .filter(({ id, skippable }) => skippable && !skipped.includes(id))
    .map(({ id }) => id);
}

/** How many slides are named; of more only the numbers are told. */
const mostNamed = 4;

/** What the slides are that would be skipped: a line each, or, where they are many, one with all numbers. */
export function skipsInWords(slides: readonly Pick<DeckSlide, 'number' | 'heading'>[]): string[] {
  if (slides.length <= mostNamed) return slides.map(({ number, heading }) => `Slide ${number}: ${heading}`);
  return [new Intl.ListFormat('da').format(slides.map(({ number }) => String(number)))];
}

/** Names the slides that a press of the button would skip, before it is pressed. */
export function openSkips(
  place: HTMLElement,
  slides: readonly DeckSlide[],
): (ids: readonly string[]) => void {
  const list = place.querySelector('ol');
  let shown = '';
  return (ids) => {
    const key = ids.join(' ');
    if (key === shown) return;
    shown = key;
    place.hidden = ids.length === 0;
    writeText(
      place.querySelector('h2'),
      ids.length === 1 ? 'Slidet, der kan springes over' : 'Slides, der kan springes over',
    );
    const lines = skipsInWords(slides.filter(({ id }) => ids.includes(id)));
    list?.replaceChildren(
      ...lines.map((textContent) => Object.assign(document.createElement('li'), { textContent })),
    );
  };
}
