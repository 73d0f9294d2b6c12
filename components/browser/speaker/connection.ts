import type { Act } from '../stage/keys.ts';
import { openChannel } from './channel.ts';
import { fromStage, type Point, type Said, type StageState, type ToStage } from './messages.ts';
import { hear, isAlone, sayHello, unpaired } from './pairing.ts';

/** The stage that a speaker's window drives. */
export type Connection = Readonly<{
  ask: (act: Act) => void;
  /** Shows a slide, none of its fragments. */
  go: (id: string) => void;
  /** Puts the dot at a place on the slide, or takes it away. */
  point: (at: Point | 'none') => void;
}>;

/** How often the stage is asked what it shows, in milliseconds. A message that was lost is made up for by then. */
const every = 1000;

/** Finds the stage that has this window's key, and tells what it shows; undefined while none answers. */
export function connect(key: string, shows: (state: StageState | undefined) => void): Connection {
  const channel = openChannel(key);
  let pairing = unpaired;
  const say = (said: Said, to = pairing.stage) => {
    if (to !== undefined) channel?.postMessage({ to, ...said } satisfies ToStage);
  };
  const greet = () => {
    const wasAlone = isAlone(pairing);
    pairing = sayHello(pairing);
    say({ hello: true }, isAlone(pairing) ? '*' : pairing.stage);
    if (isAlone(pairing) && !wasAlone) shows(undefined);
  };

  channel?.addEventListener('message', ({ data }) => {
    const message = fromStage(data);
    if (!message) return;
    const before = pairing;
    pairing = hear(pairing, message);
    if (message.says === 'goes') {
      if (pairing !== before) shows(undefined);
    } else if (pairing.stage === message.stage) {
      shows(message.state);
    }
  });
  greet();
  setInterval(greet, every);
  return {
    ask: (act) => say({ act }),
    go: (id) => say({ go: { id, step: -1 } }),
    point: (point) => say({ point }),
  };
}
