import { allowed } from '../platform/allowed.ts';
import { bad, good, type Check } from './check.ts';

/** Whether the day can be held without network. */
export const offline: Check = {
  id: 'uden-net',
  title: 'Uden net',
  run: () => {
    if (location.protocol === 'file:') return good('Siden ligger på denne maskine.');
    if (worker()?.controller) return good('Siden er gemt i browseren og kan åbnes uden net.');
    return bad(
      'Siden er ikke gemt i browseren. Brug temadag.html fra et USB-stik, eller åbn scenen nu, og lad den stå.',
    );
  },
  watch: (changed) => {
    // On a first visit the browser has kept the page a little after it is there.
    worker()?.addEventListener('controllerchange', changed);
  },
};

/** It is not there on an address that is not secure, nor for a page that may keep nothing, whatever its type says. */
function worker(): ServiceWorkerContainer | undefined {
  return allowed(() => navigator.serviceWorker);
}
