import { bad, good, type Check } from './check.ts';

/** Whether the day can be held without network. */
export const offline: Check = {
  id: 'uden-net',
  title: 'Uden net',
  run: () => {
    if (location.protocol === 'file:') return good('Siden ligger på denne maskine.');
    // It is not there on an address that is not secure, whatever its type says.
    if ('serviceWorker' in navigator && navigator.serviceWorker.controller)
      return good('Siden er gemt i browseren og kan åbnes uden net.');
    return bad(
      'Siden er ikke gemt i browseren. Brug temadag.html fra et USB-stik, eller åbn scenen nu, og lad den stå.',
    );
  },
  watch: (changed) => {
    // On a first visit the browser has kept the page a little after it is there.
    if ('serviceWorker' in navigator) navigator.serviceWorker.addEventListener('controllerchange', changed);
  },
};
