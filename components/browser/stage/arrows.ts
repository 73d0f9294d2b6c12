import { isOff, switchOff } from '../platform/switch-off.ts';
import { canWalk, perform } from './acts.ts';
import { moves } from './moves.ts';
import type { Stage } from './stage-type.ts';
import { nextStop, previousStop } from './stops.ts';

/** The arrows that are kept of reveal.js' four, with its own look: what they are called and do. */
const arrows = [
  { name: 'left', label: 'Forrige slide', act: 'previous', step: previousStop },
  { name: 'right', label: 'Næste slide', act: 'next', step: nextStop },
] as const;

/** Puts in the two arrows on screen, which go on and back as the keys do. reveal.js' own skip slides and jump over some. */
export function installArrows(stage: Stage): void {
  const { root, deck } = stage;
  const made = arrows.flatMap(({ name, label, act, step }) => {
    const arrow = root.querySelector(`.controls .navigate-${name}`)?.cloneNode(true);
    if (!(arrow instanceof HTMLButtonElement)) return [];
    arrow.type = 'button';
    // It comes as reveal.js had it.
    arrow.disabled = false;
    arrow.setAttribute('aria-label', label);
    arrow.addEventListener('click', () => {
      if (!isOff(arrow)) perform(act, stage);
    });
    return [{ arrow, step }];
  });
  root.querySelector('.controls')?.replaceChildren(...made.map(({ arrow }) => arrow));
  const show = () => {
    for (const { arrow, step } of made) {
      const leadsOn = canWalk(stage, step);
      switchOff(arrow, !leadsOn);
      arrow.classList.toggle('enabled', leadsOn);
    }
  };
  for (const move of moves) deck.on(move, show);
  show();
}
