import { isHeldByStranger } from '../address.ts';
import { allowed } from '../allowed.ts';
import { openWindowChannel, type Channel } from './window-channel.ts';

/** Where the windows of one deck hear each other. A page that a stranger holds in a frame or has opened gets none. */
export function openChannel(): Channel | undefined {
  if (isHeldByStranger()) return undefined;
  return openBroadcast() ?? openWindowChannel();
}

/** Whether a speaker's window finds a stage that did not open it. */
export function findsAnyStage(): boolean {
  const channel = openBroadcast();
  channel?.close();
  return channel !== undefined;
}

function openBroadcast(): BroadcastChannel | undefined {
  return allowed(() => new BroadcastChannel(`taler ${location.pathname.replace(/index\.html$/, '')}`));
}

/** The name of the window of a stage's speaker, in which the browser finds it again. */
export const windowName = (stage: string) => `taler ${stage}`;

/** The stage that a speaker's window was opened by, or drove before it was loaded again. */
export const stageInName = (name: string) => /^taler (.{1,200})$/.exec(name)?.[1];
