import { slideFaults } from '../ready/drawing-faults.ts';

/** How much more room a slide may get, as theme/stage.css has it: all on it is that much smaller, but its text. */
const rooms = ['0', '1', '2', '3'];

/**
 * Gives a slide that is shown more room where the least text of its reader's browser does not fit on it. Charts are
 * drawn anew, so what each room comes to is seen a little later. One that is left meanwhile has nothing to be measured:
 * it gets its room when it is shown again.
 */
export async function makeRoom(slide: HTMLElement): Promise<void> {
  if (slide.dataset['room'] !== undefined || isLeft(slide)) return;
  document.documentElement.dataset['leastText'] = '';
  let best = { room: '0', faults: Infinity };
  for (const room of rooms) {
    slide.dataset['room'] = room;
    await painted();
    if (isLeft(slide)) {
      delete slide.dataset['room'];
      return;
    }
    const faults = slideFaults(slide.id).length;
    if (faults < best.faults) best = { room, faults };
    if (faults === 0) break;
  }
  slide.dataset['room'] = best.room;
}

/** Whether reveal.js has hidden a slide, or the stack that it is in, since another is on. */
const isLeft = (slide: HTMLElement): boolean => slide.closest('[hidden]') !== null;

async function painted(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
