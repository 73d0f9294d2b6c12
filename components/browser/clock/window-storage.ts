import { fields, isId, type Expected } from '../platform/expected-shape.ts';
import { openWindowChannel } from '../speaker/window-channel.ts';

/** As much of a browser's storage as a store of adjustments asks for. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Asks = Readonly<{ asks: 'dag' }>;
type Told = Readonly<{ key: string; text: string }>;

const isText: Expected = (value) => typeof value === 'string' && value.length < 1_000_000;
const isAsks = fields<Asks>({ asks: (value) => value === 'dag' });
const isTold = fields<Told>({ key: isId, text: isText });

/**
 * Stands in where the browser keeps nothing: a window and the ones that it has opened each have a copy and tell each other
 * of every change, so one of them can be loaded again. `changed` is called with the key that another window has changed.
 */
export function openWindowStorage(changed: (key: string) => void): TextStorage {
  const texts = new Map<string, string>();
  const channel = openWindowChannel();
  const tell = (key: string, text: string) => channel.postMessage({ key, text } satisfies Told);
  channel.addEventListener('message', ({ data }) => {
    if (isAsks(data)) for (const [key, text] of texts) tell(key, text);
    else if (isTold(data) && texts.get(data.key) !== data.text) {
      texts.set(data.key, data.text);
      changed(data.key);
    }
  });
  channel.postMessage({ asks: 'dag' } satisfies Asks);
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
      tell(key, text);
    },
    removeItem: (key) => void texts.delete(key),
  };
}
