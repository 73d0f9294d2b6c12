import type { FromStage } from './messages.ts';

/**
 * Which stage a speaker's window drives, of those that have its key: there is more than one where a stage's window has
 * been doubled. `unheard` counts the hellos since it last answered. One that went away is waited for: it comes back
 * under another name.
 */
export type Pairing = Readonly<{
  stage: string | undefined;
  unheard: number;
  waits: boolean;
}>;

/** A window that has heard nothing yet. */
export const unpaired: Pairing = { stage: undefined, unheard: 0, waits: false };

/** How many hellos may go unanswered before a stage that arrives is taken, and the one that was driven counts as gone. */
const patience = 3;

/** How many go unanswered before any stage that does answer is taken: the one that was driven has crashed, and is this. */
const longPatience = 10;

/** The pairing once a stage has been heard. */
export function hear(pairing: Pairing, { stage, says }: FromStage): Pairing {
  if (says === 'goes') return stage === pairing.stage ? { ...unpaired, waits: true } : pairing;
  const mayTakeAny = !pairing.waits && (pairing.stage === undefined || pairing.unheard > longPatience);
  const takes = stage === pairing.stage || (isAlone(pairing) && (says === 'arrives' || mayTakeAny));
  return takes ? { stage, unheard: 0, waits: false } : pairing;
}

/** The pairing once another hello has been said. */
export function sayHello(pairing: Pairing): Pairing {
  return { ...pairing, unheard: pairing.unheard + 1 };
}

/** Whether no stage answers. */
export function isAlone({ stage, unheard }: Pairing): boolean {
  return stage === undefined || unheard > patience;
}
