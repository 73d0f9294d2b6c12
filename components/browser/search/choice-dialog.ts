import './choice-dialog.css';
import { openDialog } from '../dialog/dialog.ts';

/** Something that can be chosen: its id, and what is shown of it. */
export type Choice = Readonly<{ id: string; shows: readonly (Node | string)[] }>;

type Asking = Readonly<{
  heading: string;
  /** The field's label. */
  label: string;
  /** What fits what has been typed, the best first. */
  find: (typed: string) => readonly Choice[];
  /** The sentence over the list; it is read out. */
  says: (typed: string, count: number) => string;
  /** Which of them is chosen while nothing has been typed. */
  from?: string;
  go: (id: string) => void;
}>;

/**
 * Opens a dialog with a field, and under it what fits the words typed there. The arrows choose, Enter goes, Escape
 * closes. Does nothing while another dialog is open.
 */
export function openChoice({ heading, label, find, says, from, go }: Asking): void {
  if (document.querySelector('dialog[open]')) return;
  const { dialog, field, list, status } = makeDialog(heading, label);
  const { chosen, choose } = choosingFrom(field);

  const show = () => {
    const typed = field.value.trim();
    const found = find(typed);
    list.replaceChildren(...found.map(optionFor));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    status.textContent = says(typed, found.length);
    const current = typed === '' ? found.findIndex(({ id }) => id === from) : 0;
    choose(list.children[Math.max(0, current)], 'center');
  };
  const leaveFor = (option: Element | undefined) => {
    const id = option instanceof HTMLElement ? option.dataset['goesTo'] : undefined;
    if (id === undefined) return;
    dialog.close();
    go(id);
  };
  field.addEventListener('input', show);
  pressIn(field, {
    ArrowDown: () => choose(chosen()?.nextElementSibling ?? list.firstElementChild ?? undefined),
    ArrowUp: () => choose(chosen()?.previousElementSibling ?? list.lastElementChild ?? undefined),
    Enter: () => leaveFor(chosen()),
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) leaveFor(target.closest('[role="option"]') ?? undefined);
  });
  // The field keeps the focus, also when the list is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  stayInSight(dialog);
  show();
}

/** Which option is chosen; a screen reader is told by the field. */
function choosingFrom(field: HTMLElement) {
  let chosen: Element | undefined;
  const choose = (option: Element | undefined, block: ScrollLogicalPosition = 'nearest') => {
    chosen?.setAttribute('aria-selected', 'false');
    chosen = option;
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block });
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  };
  return { chosen: () => chosen, choose };
}

/** Lets keys do something else in a field than what they do there. */
function pressIn(field: HTMLElement, keys: Readonly<Record<string, () => void>>): void {
  field.addEventListener('keydown', (event) => {
    const does = keys[event.key];
    if (!does || event.isComposing) return;
    event.preventDefault();
    does();
  });
}

function makeDialog(heading: string, label: string) {
  const name = Object.assign(document.createElement('label'), {
    htmlFor: 'choice-field',
    textContent: label,
  });
  const field = Object.assign(document.createElement('input'), {
    id: 'choice-field',
    type: 'text',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'go',
    autofocus: true,
  });
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', 'choice-list');

  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = Object.assign(document.createElement('ul'), { id: 'choice-list' });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', heading);
  const dialog = openDialog(heading, name, field, status, list);
  dialog.className = 'choice';
  // Where the browser can't do it, pressing beside the dialog does nothing.
  dialog.setAttribute('closedby', 'any');
  return { dialog, field, list, status };
}

function optionFor({ id, shows }: Choice): HTMLElement {
  const option = Object.assign(document.createElement('li'), { id: `choice-${id}` });
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['goesTo'] = id;
  for (const part of shows) option.append(part, ' ');
  return option;
}

/** Keeps the dialog over a phone's keyboard, which covers the page without making it smaller. */
function stayInSight(dialog: HTMLDialogElement): void {
  const { visualViewport: seen } = window;
  if (!seen) return;
  const fit = () => dialog.style.setProperty('--seen', `${seen.height}px`);
  fit();
  seen.addEventListener('resize', fit);
  dialog.addEventListener('close', () => seen.removeEventListener('resize', fit));
}
