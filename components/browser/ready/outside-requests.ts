import { bad, good, type Check } from './check.ts';

/** Where a click on this page may ask for something; the button says so. */
const asked = new Set(['https://www.youtube-nocookie.com']);

/** Whether the page has asked anyone but its own place for anything, while it is open. */
export function others(): Check {
  const origins = new Set<string>();
  const note = (address: string): boolean => {
    const origin = originOf(address);
    if (origin === undefined || origin === location.origin || asked.has(origin) || origins.has(origin))
      return false;
    origins.add(origin);
    return true;
  };
  return {
    id: 'andre',
    title: 'Ingen andre',
    run: () => {
      if (origins.size === 0) return good('Siden har ikke spurgt andre om noget.');
      return bad(
        `Siden har spurgt ${[...origins].join(' og ')}. Luk den, og brug temadag.html fra et USB-stik.`,
      );
    },
    watch: (changed) => {
      new PerformanceObserver((list) => {
        const fresh = list.getEntries().filter(({ name }) => note(name));
        if (fresh.length > 0) changed();
      }).observe({ type: 'resource', buffered: true });
      // A request that the site's rules stopped was never made, but something wanted to.
      addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        if (note(blockedURI)) changed();
      });
    },
  };
}

/** The origin of an address that leads to another machine; nothing for data, files and words. */
function originOf(address: string): string | undefined {
  return /^(https?|wss?):/.test(address) ? new URL(address).origin : undefined;
}
