import type { Stage } from './stage-type.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { fillScreen } from './fill-screen.ts';
import { hasLeastText } from './least-text.ts';
import { onceFadedIn } from './once-faded-in.ts';

/**
 * Readies the slide that comes on: its colour fills the screen, its charts are drawn, and grow once it has been painted.
 * When it has faded in and there is time for it, the charts near it are drawn as well, one at a time, and those far from
 * it are let go.
 */
export function keepNearReady({ deck, slides, charts }: Stage): void {
  const room = hasLeastText() ? import('./make-room.ts').catch(() => undefined) : undefined;
  const readyNear = () => {
    const on = deck.getCurrentSlide();
    const near = slides()
      .map(({ section }) => section)
      .filter((section) => section === on || isNear(section));
    charts.only(near);
    for (const section of near) whenIdle(() => void charts.near(section));
  };
  let left: HTMLElement | undefined;
  let faded: ReturnType<typeof setTimeout> | undefined;
  const arrive = () => {
    const slide = deck.getCurrentSlide();
    // What arrives bit by bit with its slide is all there when that is shown again.
    if (left !== slide) left?.setAttribute('data-seen', '');
    left = slide;
    fillScreen(slide);
    void charts
      .near(slide)
      .then(async () => (await room)?.makeRoom(slide))
      .then(() => oncePainted(() => charts.shown(slide)));
    clearTimeout(faded);
    faded = onceFadedIn(readyNear);
  };
  deck.on('resize', () => charts.rescale());
  deck.on('slidechanged', arrive);
  arrive();
}

/** Whether reveal.js shows a slide, or may fade it in or out: it takes all others out of the layout. */
function isNear({ style, parentElement }: HTMLElement): boolean {
  return style.display !== 'none' && parentElement?.style.display !== 'none';
}

/** Does something after the next picture, so that a key is not kept waiting for it. */
function oncePainted(does: () => void): void {
  requestAnimationFrame(() => setTimeout(does));
}
