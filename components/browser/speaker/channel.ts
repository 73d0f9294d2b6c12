import { isHeldByStranger } from '../address.ts';
import { allowed } from '../allowed.ts';

/** Where the windows of one deck hear each other. A page that a stranger holds in a frame or has opened gets none. */
export function openChannel(): BroadcastChannel | undefined {
  if (isHeldByStranger()) return undefined;
  return allowed(() => new BroadcastChannel(`taler ${location.pathname.replace(/index\.html$/, '')}`));
}

/** The name of the window of a stage's speaker, in which the browser finds it again. */
export const windowName = (stage: string) => `taler ${stage}`;

/** The stage that a speaker's window was opened by, or drove before it was loaded again. */
export const stageInName = (name: string) => /^taler (.{1,200})$/.exec(name)?.[1];
