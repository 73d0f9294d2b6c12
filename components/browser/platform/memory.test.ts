import { afterEach, describe, expect, it, vi } from 'vitest';
import { canRemember, recall, remember } from './memory.ts';

/** A browser's storage, for as much as is asked of it. */
function storage(setItem?: () => void) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: setItem ?? ((key: string, text: string) => void kept.set(key, text)),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const full = () => {
  throw new DOMException('No room', 'QuotaExceededError');
};

/** Lets the browser give this when its storage is asked for. */
function browserGives(give: () => unknown): void {
  vi.stubGlobal('location', { pathname: '/temadag/' });
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: give });
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('what is remembered', () => {
  it('is kept by the browser', () => {
    const place = storage();
    browserGives(() => place);
    remember('noter', '26');
    expect(place.kept.get('noter')).toBe('26');
    expect(recall('noter')).toBe('26');
    expect(recall('andet')).toBeNull();
  });

  const refusals: [says: string, give: () => unknown][] = [
    [
      'refuses',
      () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    ],
    ['has no storage', () => null],
    ['is full', () => storage(full)],
    ['keeps nothing and says nothing', () => storage(() => undefined)],
  ];
  it.each(refusals)('is kept by the window where the browser %s', (says, give) => {
    browserGives(give);
    expect(canRemember()).toBe(false);
    expect(recall(says)).toBeNull();
    remember(says, '29');
    expect(recall(says)).toBe('29');
    remember(says, '32');
    expect(recall(says)).toBe('32');
  });

  it('goes before what the browser kept while it had room', () => {
    const place = storage();
    browserGives(() => place);
    remember('størrelse', '23');
    place.setItem = full;
    remember('størrelse', '26');
    expect(recall('størrelse')).toBe('26');
  });

  it('is not changed by asking whether anything can be', () => {
    const place = storage();
    browserGives(() => place);
    expect(canRemember()).toBe(true);
    expect([...place.kept]).toEqual([]);
  });
});
