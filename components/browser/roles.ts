import type { RevealApi } from 'reveal.js';

const arrows: Record<string, string> = {
  'navigate-left': 'Forrige slide',
  'navigate-right': 'Næste slide',
  'navigate-up': 'Slide ovenfor',
  'navigate-down': 'Slide nedenfor',
};

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
export function settleRoles(root: HTMLElement, deck: RevealApi): void {
  root.setAttribute('role', 'region');
  root.setAttribute('aria-roledescription', 'præsentation');
  root.setAttribute('aria-label', document.title);
  for (const [name, label] of Object.entries(arrows)) {
    root.querySelector(`.controls .${name}`)?.setAttribute('aria-label', label);
  }
  for (const heading of headings(root)) {
    heading.setAttribute('aria-level', '1');
    heading.tabIndex = -1;
  }
  announce(root, deck);
}

/** Says which slide is on, and moves the reader's place to its heading unless they are using a control. */
export function announce(root: HTMLElement, deck: RevealApi): void {
  const slide = deck.getCurrentSlide();
  say(root, `Slide ${deck.getSlidePastCount() + 1} af ${deck.getTotalSlides()}`);
  const active = document.activeElement;
  if (active && active !== document.body && !active.closest('.slides')) return;
  slide.querySelector<HTMLElement>('[aria-level="1"]')?.focus({ preventScroll: true });
}

/** Has a screen reader read out a short text. */
export function say(root: HTMLElement, text: string): void {
  const announcer = root.querySelector('.announcer');
  if (announcer) announcer.textContent = text;
}

function headings(root: HTMLElement): NodeListOf<HTMLElement> {
  return root.querySelectorAll<HTMLElement>('.slide :is(h1, h2, h3)');
}
