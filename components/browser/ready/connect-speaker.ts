import { fields, isId } from '../checks.ts';
import type { Connect } from './speaker-view.ts';

/** How long the speaker's window has to answer, in milliseconds. */
const patience = 5000;

const isHello = fields<{ to: string; hello: true }>({ to: isId, hello: (value) => value === true });
const state = { slide: '', step: -1, screen: 'on', overview: false };

/**
 * Opens the speaker's window as the stage does, answers its hello as a stage, waits until it says hello to this one in
 * particular, and closes it again.
 */
export const connectSpeaker: Connect = async () => {
  const stage = crypto.getRandomValues(new Uint32Array(3)).join('-');
  const channel = new BroadcastChannel(`taler ${location.pathname.replace(/index\.html$/, '')}`);
  const opened = open('?vis=taler', `taler ${stage}`, 'popup,width=960,height=600');
  const outcome = !opened ? 'blocked' : (await hears(channel, stage)) ? 'answers' : 'silent';
  channel.postMessage({ from: 'stage', stage, says: 'goes' });
  opened?.close();
  channel.close();
  return outcome;
};

function hears(channel: BroadcastChannel, stage: string): Promise<boolean> {
  return new Promise((resolve) => {
    channel.addEventListener('message', ({ data }) => {
      if (!isHello(data)) return;
      if (data.to === stage) resolve(true);
      else if (data.to === '*') channel.postMessage({ from: 'stage', stage, says: 'shows', state });
    });
    setTimeout(() => resolve(false), patience);
  });
}
