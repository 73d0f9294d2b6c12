import { openDialog } from './dialog.ts';
import type { Key } from './keys.ts';

/** What the mouse does on the slides. */
const byMouse = [
  { shown: 'Hold musen nede', says: 'Lysprik' },
  { shown: 'Dobbeltklik', says: 'Forstør diagrammet' },
];

/** Opens the help: a dialog that lists the keys, and what the mouse does. */
export function showHelp(keys: readonly Key[]): void {
  const list = document.createElement('dl');
  for (const { shown, says } of [...keys, ...byMouse]) {
    if (shown === '') continue;
    const row = document.createElement('div');
    const term = document.createElement('dt');
    for (const key of shown.split(' · '))
      term.append(Object.assign(document.createElement('kbd'), { textContent: key }), ' ');
    const meaning = Object.assign(document.createElement('dd'), { textContent: says });
    row.append(term, meaning);
    list.append(row);
  }
  openDialog('Taster', list);
}
