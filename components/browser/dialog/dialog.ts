/**
 * Opens a dialog of the house's look under a heading, once none is open. It closes with Escape or its button, and is then
 * gone.
 */
export function openDialog(title: string, ...content: readonly Node[]): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.setAttribute('aria-labelledby', 'dialog-heading');
  const heading = Object.assign(document.createElement('h2'), { id: 'dialog-heading', textContent: title });
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'Luk',
    autofocus: true,
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(heading, ...content, close);
  whenNoneIsOpen(() => {
    document.body.append(dialog);
    dialog.showModal();
  });
  return dialog;
}

function whenNoneIsOpen(opens: () => void): void {
  const open = document.querySelector('dialog[open]');
  if (open) open.addEventListener('close', () => whenNoneIsOpen(opens), { once: true });
  else opens();
}
