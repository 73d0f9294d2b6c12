import type { RevealApi } from 'reveal.js';
import { mayTakeFocus } from '../platform/may-take-focus.ts';
import type { Stage } from './stage-type.ts';

/** Puts in, before reveal.js starts, the two things it would otherwise make in English or read out twice. */
export function prepareRoles(root: HTMLElement): void {
  root.insertAdjacentHTML(
    'beforeend',
    '<div class="aria-status" hidden></div>' +
      '<div class="pause-overlay"><button type="button" class="resume-button">Fortsæt</button></div>' +
      '<p class="announcer visually-hidden" role="status"></p>',
  );
}

/**
 * Gives the stage roles and names that let a screen reader read a slide line by line. reveal.js makes itself an
 * `application`, which shuts that off. On the stage the slide is the page, so its heading is the first heading.
 */
export function settleRoles(stage: Stage): void {
  const { root } = stage;
  root.setAttribute('role', 'region');
  root.setAttribute('aria-roledescription', 'præsentation');
  root.setAttribute('aria-label', document.title);
  // Its place for notes is empty here, and a stop for Tab all the same.
  root.querySelector('.speaker-notes')?.remove();
  // A slide has a name of its own, but is no landmark among those of the stage.
  for (const slide of root.querySelectorAll('.slide')) {
    slide.setAttribute('role', 'group');
    slide.setAttribute('aria-roledescription', 'slide');
  }
  for (const heading of root.querySelectorAll<HTMLElement>('.slide :is(h1, h2, h3)')) {
    heading.setAttribute('aria-level', '1');
    heading.tabIndex = -1;
  }
  announce(stage);
}

/** Says which slide is on whenever another comes on, and reads out what a step on it brings. */
export function announceSlides(stage: Stage): void {
  const { root, deck } = stage;
  deck.on('slidechanged', () => announce(stage));
  deck.on('fragmentshown', () => {
    const brought = [...deck.getCurrentSlide().querySelectorAll<HTMLElement>('.current-fragment')];
    const words = brought.map(({ innerText }) => innerText).join(' ');
    say(root, words.replaceAll('\u00ad', '').replace(/\s+/g, ' '));
  });
}

/** Says which slide is on, and moves the reader's place to its heading unless they are using a control. */
export function announce({ root, deck, slides }: Stage): void {
  const { id } = deck.getCurrentSlide();
  const all = slides();
  say(root, `Slide ${all.find((slide) => slide.id === id)?.number ?? ''} af ${all.length}`);
  const active = document.activeElement;
  const isAtControl = active && active !== document.body && active !== root && !active.closest('.slides');
  if (isAtControl) return;
  readFromHeading(deck);
}

/** Moves the reader's place, and the keyboard's, to the heading of the slide that is on. */
export function readFromHeading(deck: RevealApi): void {
  if (!mayTakeFocus()) return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const heading = deck.getCurrentSlide().querySelector<HTMLElement>('[aria-level="1"]');
  heading?.focus({ preventScroll: true });
}

/** Has a screen reader read out a short text. */
export function say(root: HTMLElement, text: string): void {
  const announcer = root.querySelector('.announcer');
  if (announcer) announcer.textContent = text;
}
