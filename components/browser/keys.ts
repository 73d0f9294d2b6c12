import type { Act } from './acts.ts';

/** A key: how the browser names it, how the help shows it and what it says there, and what it does. */
export type Key = Readonly<{
  /** Names as in `KeyboardEvent.key`, a letter in lower case; with "Shift+" before it where that matters. */
  keys: readonly string[];
  shown: string;
  says: string;
  does: (key: string) => void;
}>;

const forActs: readonly (Omit<Key, 'does' | 'shown'> & Readonly<{ shown?: string; act: Act }>)[] = [
  { act: 'right', keys: ['ArrowRight'], says: 'Næste' },
  { act: 'chooseOrNext', keys: [' '], says: 'Næste' },
  { act: 'next', keys: ['PageDown'], shown: '→ · Mellemrum · Page Down', says: 'Næste' },
  { act: 'left', keys: ['ArrowLeft'], says: 'Forrige' },
  { act: 'previous', keys: ['PageUp', 'Shift+ '], shown: '← · Page Up', says: 'Forrige' },
  { act: 'down', keys: ['ArrowDown'], says: 'Slides under dette' },
  { act: 'up', keys: ['ArrowUp'], shown: '↓ · ↑', says: 'Slides under dette, og op igen' },
  { act: 'first', keys: ['Home'], says: 'Første slide' },
  { act: 'last', keys: ['End'], shown: 'Home · End', says: 'Første og sidste slide' },
  { act: 'choose', keys: ['Enter'], says: 'Vis det slide, der er valgt' },
  {
    act: 'overview',
    keys: ['Escape', 'o'],
    shown: 'Esc · O',
    says: 'Overblik; Enter viser det valgte slide',
  },
  { act: 'black', keys: ['b', '.'], shown: 'B · .', says: 'Sort skærm' },
  { act: 'white', keys: ['w', ','], shown: 'W · ,', says: 'Hvid skærm' },
  { act: 'enlarge', keys: ['z'], shown: 'Z', says: 'Forstør diagrammet' },
  { act: 'timer', keys: ['t'], shown: 'T', says: 'Start og stop uret' },
];

/**
 * The keys that drive the slides, from their own window or the speaker's. A key without `shown` is told with the one
 * after it.
 */
export function keysForActs(does: (act: Act) => void): Key[] {
  return forActs.map(({ act, shown = '', ...key }) => ({ ...key, shown, does: () => does(act) }));
}

/** F and a clicker's F5, which would otherwise load the page anew. */
export const fullscreenKey: Key = {
  keys: ['f', 'F5'],
  shown: 'F · F5',
  says: 'Fuld skærm',
  does: () => void toggleFullscreen(),
};

/** Digits, for a slide's number. */
export const digits: readonly string[] = '0123456789'.split('');

/** Listens for keys. Those that a control needs itself, or that belong to the browser, are left alone. */
export function listenForKeys(keys: readonly Key[]): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isForControl(event) || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const names = event.shiftKey ? [`Shift+${name}`, name] : [name];
    const own = names.map((one) => keys.find((key) => key.keys.includes(one))).find(Boolean);
    if (!own) return;
    event.preventDefault();
    own.does(name);
  });
}

/** Fields have all keys for themselves, and so has an open dialog; buttons and links have Space and Enter. */
function isForControl({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, input, select, textarea')) return true;
  return target.closest('button, a[href], summary') !== null && (key === ' ' || key === 'Enter');
}

async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
