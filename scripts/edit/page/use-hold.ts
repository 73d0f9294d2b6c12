import { useEffect } from 'preact/hooks';
import type { Store } from './store.ts';

/** Lets the store know for as long as a field has something in it that is in no draft. */
export function useHold(store: Store, isHeld: boolean): void {
  useEffect(() => (isHeld ? store.hold() : undefined), [store, isHeld]);
}
