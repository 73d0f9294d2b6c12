import { useRef } from 'preact/hooks';
import type { DraftAnswer } from '../messages.ts';
import type { Store } from './store.ts';

/**
 * Does something to a file, and says whether it is done: no only where the server's answer to it refuses something. What
 * the server has not seen yet is kept, and is done later.
 */
export function useChange(store: Store, answer: DraftAnswer) {
  const latest = useRef(answer);
  latest.current = answer;
  return async (...asked: Parameters<Store['change']>): Promise<boolean> => {
    const before = latest.current;
    await store.change(...asked);
    return latest.current === before || latest.current.refused.length === 0;
  };
}
