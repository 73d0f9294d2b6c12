import type { DeckSlide } from './read-document.ts';

/**
 * A slide's number as it stands before its heading. Who listens is told what it is: »8« before »674 børn« would be read
 * out as another number.
 */
export function numberBefore({ number }: Pick<DeckSlide, 'number'>): HTMLElement {
  const before = document.createElement('b');
  const seen = Object.assign(document.createElement('span'), { textContent: String(number) });
  seen.setAttribute('aria-hidden', 'true');
  const heard = { className: 'visually-hidden', textContent: `Slide ${number}:` };
  before.append(seen, Object.assign(document.createElement('span'), heard));
  return before;
}
