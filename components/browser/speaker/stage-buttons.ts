import { switchOff } from '../platform/switch-off.ts';
import type { Act } from '../stage/keys.ts';
import { button } from './button.ts';
import type { StageState } from './messages.ts';

/** What else has a button: all slides on a table, a list of them, and the help. */
export type Opens = Readonly<{ table: () => void; list: () => void; help: () => void }>;

/** Acts with a button, the key that does the same, and whether it holds as long as the stage is in a state. */
const buttons: readonly Readonly<{
  act: Act;
  words: string;
  key: string;
  holds?: (state: StageState) => boolean;
}>[] = [
  { act: 'previous', words: 'Forrige', key: '←' },
  { act: 'next', words: 'Næste', key: '→' },
  { act: 'black', words: 'Sort', key: 'B', holds: ({ screen }) => screen === 'black' },
  { act: 'white', words: 'Hvid', key: 'W', holds: ({ screen }) => screen === 'white' },
];

/** Puts in the buttons that drive the stage, and those that open all slides, their list, and the help. */
export function openDriving(
  place: HTMLElement,
  asks: (act: Act) => void,
  opens: Opens,
): (state: StageState | undefined) => void {
  const made = buttons.map(({ act, words, key, holds }) => ({
    element: button(words, () => asks(act), { key }),
    holds,
  }));
  const ways = [button('Alle slides', opens.table, { key: 'O' }), button('Gå til', opens.list, { key: 'G' })];
  const help = button('Taster', opens.help, { key: '?' });
  place.append(...made.map(({ element }) => element), ...ways, help);
  return (state) => {
    for (const way of ways) switchOff(way, state === undefined);
    for (const { element, holds } of made) {
      switchOff(element, state === undefined);
      if (holds) element.setAttribute('aria-pressed', String(state !== undefined && holds(state)));
    }
  };
}
