import type { RevealConfig } from 'reveal.js';

/** How reveal.js shows the slides: one at a time, at one size, with our own keys, arrows, address and roles beside it. */
export const revealOptions = {
  width: 1280,
  height: 720,
  margin: 0,
  minScale: 0.1,
  maxScale: 6,
  center: false,
  // followAddress does both: reveal.js writes a second late, and follows any number.
  hash: false,
  respondToHashChanges: false,
  help: false,
  jumpToSlide: false,
  // At the edges they stand over no text and not over the slide's number.
  controlsLayout: 'edges',
  controlsTutorial: false,
  progress: false,
  postMessage: false,
  // reveal's own scroll view loses links and charts on phones; they get the reading view.
  scrollActivationWidth: 0,
  pdfSeparateFragments: false,
  focusBodyOnPageVisibilityChange: false,
  preventIframeAutoFocus: true,
  autoAnimate: false,
  backgroundTransition: 'none',
  autoPlayMedia: false,
  // Our own keys, which the speaker's window has as well, and our own fingers, which do the same.
  keyboard: false,
  touch: false,
} as const satisfies RevealConfig;
