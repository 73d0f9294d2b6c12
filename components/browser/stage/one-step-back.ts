import type { Stage } from './stage-type.ts';
import { hashOf, placeInHash, writePlace } from './address.ts';
import { placeOn } from './follow-address.ts';
import { moves } from './moves.ts';

/** How the history is marked: the step under the slides that were moved, and the one that Back takes first. */
const under = 'under slides';
const over = 'over slides';

/**
 * Lets a swipe, a mouse button or Alt and an arrow not throw the speaker out: once the slides have been moved, the first
 * step back stays on the slide and tells that the next one leaves. Before the address is made to follow the slides: where
 * it has named the place already, that is a step of history of its own.
 */
export function holdOneStepBack({ deck, tell }: Stage): void {
  let isHeld = history.state === over;
  const hold = () => {
    const place = placeOn(deck);
    const named = placeInHash();
    if (history.state === over || hashOf(place) === hashOf(named)) return;
    try {
      // Where a link was followed since, the step that is held lies under it: after another, one more would not leave.
      if (isHeld && history.state !== under) history.replaceState(over, '', hashOf(place));
      else {
        history.replaceState(under, '');
        history.pushState(over, '', hashOf(place));
      }
      isHeld = true;
    } catch {
      // A browser may refuse many at once; the next move holds.
    }
  };
  for (const move of moves) deck.on(move, hold);
  addEventListener('popstate', ({ state }) => {
    if (state !== under) return;
    // The place it was under before is of no use to anyone.
    writePlace(placeOn(deck));
    tell('Gå tilbage én gang til for at forlade slides.');
  });
}
