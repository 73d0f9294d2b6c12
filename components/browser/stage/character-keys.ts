import { deckPath } from '../platform/deck-path.ts';
import { recall, remember } from '../platform/memory.ts';

const key = () => `taster ${deckPath()}`;

/** Whether a key is one letter, digit or sign, which a voice or a hand that slips can press by mistake. */
export function isCharacter(name: string): boolean {
  return name.length === 1 && name !== ' ';
}

/** Whether keys of one character do anything, in any window of this deck in this browser. */
export function characterKeysWork(): boolean {
  return recall(key()) !== 'fra';
}

/** Lets keys of one character do something, or nothing, from now on. The browser remembers it where it may. */
export function letCharacterKeysWork(work: boolean): void {
  remember(key(), work ? 'til' : 'fra');
}
