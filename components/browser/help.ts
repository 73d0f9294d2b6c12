import { openDialog } from './dialog.ts';
import type { Key } from './keys.ts';

/** Opens the help: a dialog that lists the keys. */
export function showHelp(keys: readonly Key[]): void {
  const list = document.createElement('dl');
  for (const { shown, says } of keys.filter(({ shown }) => shown !== '')) {
    const term = document.createElement('dt');
    for (const key of shown.split(' · '))
      term.append(Object.assign(document.createElement('kbd'), { textContent: key }), ' ');
    const meaning = Object.assign(document.createElement('dd'), { textContent: says });
    list.append(term, meaning);
  }
  openDialog('Taster', list);
}
