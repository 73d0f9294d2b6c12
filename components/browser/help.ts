import type { Key } from './keys.ts';

/** What the mouse does on the slides. */
const byMouse = [
  { shown: 'Hold musen nede', says: 'Lysprik' },
  { shown: 'Dobbeltklik', says: 'Forstør diagrammet' },
];

/** Opens the help: a dialog that lists the keys, and what the mouse does. It closes with Escape or its button. */
export function showHelp(keys: readonly Key[]): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.setAttribute('aria-labelledby', 'help-heading');

  const heading = document.createElement('h2');
  heading.id = 'help-heading';
  heading.textContent = 'Taster';

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

  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'Luk',
    autofocus: true,
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(heading, list, close);
  document.body.append(dialog);
  dialog.showModal();
}
