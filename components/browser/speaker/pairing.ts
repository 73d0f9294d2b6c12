import type { FromStage } from './messages.ts';

/**
 * Which stage a speaker's window drives. `wanted` is the one it was opened by; `unheard` counts the hellos since it
 * last answered. One that went away is waited for: it comes back under another name.
 */
export type Pairing = Readonly<{
  stage: string | undefined;
  wanted: string | undefined;
  unheard: number;
  waits: boolean;
}>;

/** A window that has heard nothing yet. */
export const unpaired = (wanted: string | undefined): Pairing => ({
  stage: undefined,
  wanted,
  unheard: 0,
  waits: false,
});

/** How many hellos may go unanswered before another stage is taken, or the one that was driven counts as gone. */
const patience = 3;

/** The pairing once a stage has been heard. */
export function hear(pairing: Pairing, { stage, says }: FromStage): Pairing {
  if (says === 'goes') return stage === pairing.stage ? { ...unpaired(undefined), waits: true } : pairing;
  const takes =
    stage === pairing.stage ||
    stage === pairing.wanted ||
    (isAlone(pairing) && (says === 'arrives' || mayTakeAny(pairing)));
  return takes ? { stage, wanted: undefined, unheard: 0, waits: false } : pairing;
}

/** The pairing once another hello has been said. */
export function sayHello(pairing: Pairing): Pairing {
  return { ...pairing, unheard: pairing.unheard + 1 };
}

/** Whether no stage answers. */
export function isAlone({ stage, unheard }: Pairing): boolean {
  return stage === undefined || unheard > patience;
}

function mayTakeAny({ stage, wanted, unheard, waits }: Pairing): boolean {
  return stage === undefined && !waits && (wanted === undefined || unheard > patience);
}
