import type { Stage } from './stage-type.ts';
import { whenIdle } from '../document/when-idle.ts';
import { hasLeastText } from './least-text.ts';

/**
 * Readies the slide that comes on: its colour fills the screen, its charts are drawn and grow. Once there is time for
 * it, the charts near it are drawn as well, and those far from it are let go.
 */
export function keepNearReady({ root, deck, charts }: Stage): void {
  const room = hasLeastText() ? import('./make-room.ts').catch(() => undefined) : undefined;
  const readyNear = () => {
    const on = deck.getCurrentSlide();
    const slides = [...root.querySelectorAll<HTMLElement>('section.slide')];
    const near = slides.filter((slide) => slide === on || isNear(slide));
    charts.only(near);
    for (const slide of near) void charts.near(slide);
  };
  let left: HTMLElement | undefined;
  const arrive = () => {
    const slide = deck.getCurrentSlide();
    // What arrives bit by bit with its slide is all there when that is shown again.
    if (left !== slide) left?.setAttribute('data-seen', '');
    left = slide;
    document.body.style.backgroundColor = getComputedStyle(slide).backgroundColor;
    void charts
      .near(slide)
      .then(async () => (await room)?.makeRoom(slide))
      .then(() => charts.shown(slide));
    whenIdle(readyNear);
  };
  deck.on('resize', () => charts.rescale());
  deck.on('overviewshown', readyNear);
  deck.on('overviewhidden', readyNear);
  deck.on('slidechanged', arrive);
  arrive();
}

/** Whether reveal.js shows a slide, or may fade it in or out: it takes all others out of the layout. */
function isNear({ style, parentElement }: HTMLElement): boolean {
  return style.display !== 'none' && parentElement?.style.display !== 'none';
}
