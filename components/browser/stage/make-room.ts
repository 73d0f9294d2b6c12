import { slideFaults } from '../ready/drawing-faults.ts';

/** How much more room a slide gets, as theme/stage.css has it: all on it is that much smaller, but its text. */
const rooms = ['1', '2', '3'];

/**
 * Gives a slide that is shown more room where the least text of its reader's browser does not fit on it. Charts are
 * drawn anew, so what each room comes to is seen a little later.
 */
export async function makeRoom(slide: HTMLElement): Promise<void> {
  if (slide.dataset['room'] !== undefined) return;
  document.documentElement.dataset['leastText'] = '';
  let best = { room: '0', faults: await faultsOf(slide) };
  for (const room of rooms) {
    if (best.faults === 0) break;
    slide.dataset['room'] = room;
    const faults = await faultsOf(slide);
    if (faults < best.faults) best = { room, faults };
  }
  slide.dataset['room'] = best.room;
}

async function faultsOf(slide: HTMLElement): Promise<number> {
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  return slideFaults(slide.id).length;
}
