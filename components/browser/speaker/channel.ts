import { isHeldByStranger } from '../stage/address.ts';
import { allowed } from '../platform/allowed.ts';
import { deckPath } from '../platform/deck-path.ts';
import { openWindowChannel, type Channel } from './window-channel.ts';

/**
 * Where a stage and its speaker hear each other, and nobody else does: the name of the channel has the deck's address
 * and a key that only these windows have. Where the browser gives no channel, they talk as the windows they were opened
 * by. A page that a stranger holds in a frame or has opened gets none.
 */
export function openChannel(key: string): Channel | undefined {
  if (isHeldByStranger()) return undefined;
  return allowed(() => new BroadcastChannel(`taler ${deckPath()} ${key}`)) ?? openWindowChannel();
}

/** The part that a window plays. */
export type Part = 'scene' | 'taler';

/** The name of a window, in which the browser finds it again, and it finds its key again when it is loaded again. */
export const windowName = (part: Part, key: string): string => `${part} ${key}`;

/** A key that nobody can guess. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * The key of this window: from the one that opened it, or from before it was loaded again; a new one where it has none.
 * It is kept in the window's name, which pages of other hosts don't get to see.
 */
export function ownKey(part: Part): string {
  const [, named] = new RegExp(`^${part} (.{1,200})$`).exec(window.name) ?? [];
  const key = named ?? newKey();
  window.name = windowName(part, key);
  return key;
}
