import { fields, isId } from '../checks.ts';
import type { Connect } from './speaker-view.ts';

/** How long the speaker's window has to answer, in milliseconds. */
const patience = 5000;

const isHello = fields<{ to: string; hello: true }>({ to: isId, hello: (value) => value === true });

/** Opens the speaker's window as the stage does, waits for its hello, and closes it again. */
export const connectSpeaker: Connect = async () => {
  const id = crypto.getRandomValues(new Uint32Array(3)).join('-');
  const channel = new BroadcastChannel(`taler ${location.pathname.replace(/index\.html$/, '')}`);
  const answers = new Promise<boolean>((resolve) => {
    channel.addEventListener('message', ({ data }) => {
      if (isHello(data)) resolve(true);
    });
    setTimeout(() => resolve(false), patience);
  });
  const opened = open('?vis=taler', `taler ${id}`, 'popup,width=960,height=600');
  const outcome = !opened ? 'blocked' : (await answers) ? 'answers' : 'silent';
  opened?.close();
  channel.close();
  return outcome;
};
