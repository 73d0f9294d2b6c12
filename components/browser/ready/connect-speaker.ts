import { newKey, openChannel, windowName } from '../speaker/channel.ts';
import { toStage, type FromStage, type StageState } from '../speaker/messages.ts';
import type { Channel } from '../speaker/window-channel.ts';
import type { Connect } from './speaker-view.ts';

/** How long the speaker's window has to answer, in milliseconds: a machine that is busy takes its time to open one. */
const patience = 15_000;

const state: StageState = { slide: '', step: -1, screen: 'on', height: 720 };

/**
 * Opens the speaker's window as the stage does, answers its hello as a stage, waits until it says hello to this one in
 * particular, and closes it again.
 */
export const connectSpeaker: Connect = async () => {
  const stage = newKey();
  const channel = openChannel(stage);
  if (!channel) return 'silent';
  const opened = open('?vis=taler', windowName('taler', stage), 'popup,width=960,height=600');
  const outcome = !opened ? 'blocked' : (await hears(channel, stage)) ? 'answers' : 'silent';
  channel.postMessage({ from: 'stage', stage, says: 'goes' } satisfies FromStage);
  opened?.close();
  channel.close();
  return outcome;
};

function hears(channel: Channel, stage: string): Promise<boolean> {
  return new Promise((resolve) => {
    channel.addEventListener('message', ({ data }) => {
      const message = toStage(data);
      if (!message || !('hello' in message)) return;
      if (message.to === stage) resolve(true);
      else if (message.to === '*')
        channel.postMessage({ from: 'stage', stage, says: 'shows', state } satisfies FromStage);
    });
    setTimeout(() => resolve(false), patience);
  });
}
