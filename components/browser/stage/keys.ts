import { characterKeysWork, isCharacter } from './character-keys.ts';

/** A key: how the browser names it, how the help shows it and what it says there, and what it does. */
export type Key = Readonly<{
  /** Names as in `KeyboardEvent.key`, a letter in lower case; with "Shift+" before it where that matters. */
  keys: readonly string[];
  shown: string;
  says: string;
  does: (key: string) => void;
  /** Set where the help has no button that does the same. */
  onlyAsKey?: true;
}>;

/**
 * What the slides can be asked to do, in the help's order, and the keys that ask it. A key without `shown` is told with
 * the one after it.
 */
const forActs = {
  next: {
    keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown'],
    shown: '→ · ↓ · Mellemrum · Page Down',
    says: 'Næste',
  },
  previous: {
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ '],
    shown: '← · ↑ · Page Up',
    says: 'Forrige',
  },
  first: { keys: ['Home'], says: 'Første slide' },
  last: { keys: ['End'], shown: 'Home · End', says: 'Første og sidste slide' },
  black: { keys: ['b', '.'], shown: 'B · .', says: 'Sort skærm' },
  white: { keys: ['w', ','], shown: 'W · ,', says: 'Hvid skærm' },
  enlarge: { keys: ['z'], shown: 'Z', says: 'Forstør diagrammet' },
  timer: { keys: ['t'], shown: 'T', says: 'Start og stop uret' },
} as const satisfies Record<string, Pick<Key, 'keys' | 'says'> & Readonly<{ shown?: string }>>;

/** What the slides can be asked to do. */
export type Act = keyof typeof forActs;

/** Whether someone who names an act names one there is. */
export function isAct(name: unknown): name is Act {
  return typeof name === 'string' && Object.hasOwn(forActs, name);
}

/** The keys that drive the slides, from their own window or the speaker's. */
export function keysForActs(does: (act: Act) => void): Key[] {
  return Object.entries(forActs).flatMap(([act, key]) =>
    isAct(act) ? [{ shown: '', ...key, does: () => does(act) }] : [],
  );
}

/** The keys for all slides at once, in the slides' window and the speaker's. */
export const allSlides = {
  keys: ['Escape', 'o'],
  shown: 'Esc · O',
  says: 'Alle slides; frem og tilbage flytter mærket, Enter viser',
} as const satisfies Omit<Key, 'does'>;

/** Digits, for a slide's number. */
export const digits: readonly string[] = '0123456789'.split('');

/**
 * Listens for keys. Those that a control needs itself, or that belong to the browser, are left alone. A key that is held
 * down acts once. Whoever listens for a while ends it with `signal`.
 */
export function listenForKeys(keys: readonly Key[], signal?: AbortSignal): void {
  const held = new Set<string>();
  const listen = (event: KeyboardEvent) => {
    if (!event.repeat) held.delete(event.code);
    if (event.repeat && (held.has(event.code) || pressesControl(event))) {
      // Nor does a key that has opened a field write in it.
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isForControl(event) || (isCharacter(event.key) && !characterKeysWork())) return;
    const own = keyFor(event, keys);
    if (!own) return;
    event.preventDefault();
    if (event.repeat) return;
    held.add(event.code);
    own.does(nameOf(event));
  };
  addEventListener('keydown', listen, signal && { signal });
}

function keyFor(event: KeyboardEvent, keys: readonly Key[]): Key | undefined {
  const name = nameOf(event);
  const names = event.shiftKey ? [`Shift+${name}`, name] : [name];
  return names.map((one) => keys.find((key) => key.keys.includes(one))).find(Boolean);
}

function nameOf({ key }: KeyboardEvent): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Fields have all keys for themselves, and so has an open dialog; buttons and links have Space and Enter. */
function isForControl(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  const { target, key } = event;
  // One in a dialog that has just been closed may have the focus until the dialog is taken away.
  if (!(target instanceof Element) || target.closest('dialog')) return false;
  if (target.closest('input, select, textarea, [contenteditable]')) return true;
  return pressesControl(event) || (key === ' ' && target.closest(controls) !== null);
}

function pressesControl({ target, key }: KeyboardEvent): boolean {
  return key === 'Enter' && target instanceof Element && target.closest(controls) !== null;
}

/** What Space and Enter press. */
export const controls = 'button, a[href], summary, [role="button"]';
