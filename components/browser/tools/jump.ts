import { findSlides, type ListedSlide } from './find-slides.ts';
import { listedSlides } from './listed-slides.ts';

type Way = Readonly<{ from: string; go: (id: string) => void }>;

/**
 * Opens a dialog that finds a slide by its number or by words: a field, and under it the slides that fit. Enter goes to
 * the one chosen, Escape closes it.
 */
export function openJump(root: HTMLElement, { from, go }: Way): void {
  if (document.querySelector('dialog[open]')) return;
  const slides = listedSlides(root);
  const { dialog, field, list, none } = makeDialog();
  let chosen: Element | undefined;

  const choose = (option: Element | undefined, block: ScrollLogicalPosition = 'nearest') => {
    chosen?.setAttribute('aria-selected', 'false');
    chosen = option;
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block });
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const show = () => {
    const query = field.value.trim();
    const found = findSlides(slides, query);
    list.replaceChildren(...found.map(optionFor));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    none.textContent = found.length === 0 ? `Ingen slides passer til »${query}«.` : '';
    const current = query === '' ? found.findIndex(({ id }) => id === from) : 0;
    choose(list.children[Math.max(0, current)], 'center');
  };
  const leaveFor = (option: Element | undefined) => {
    const id = option instanceof HTMLElement ? option.dataset['slide'] : undefined;
    if (id === undefined) return;
    dialog.close();
    go(id);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => choose(chosen?.nextElementSibling ?? list.firstElementChild ?? undefined),
    ArrowUp: () => choose(chosen?.previousElementSibling ?? list.lastElementChild ?? undefined),
    Enter: () => leaveFor(chosen),
  };
  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    const does = keys[event.key];
    if (!does || event.isComposing) return;
    event.preventDefault();
    does();
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) leaveFor(target.closest('[role="option"]') ?? undefined);
  });
  // The field keeps the focus, also when the list is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  show();
}

function makeDialog() {
  const dialog = document.createElement('dialog');
  dialog.className = 'jump';
  dialog.setAttribute('aria-labelledby', 'jump-heading');

  const heading = Object.assign(document.createElement('h2'), {
    id: 'jump-heading',
    textContent: 'Gå til slide',
  });
  const label = Object.assign(document.createElement('label'), {
    htmlFor: 'jump-field',
    textContent: 'Nummer eller ord fra overskriften',
  });
  const field = Object.assign(document.createElement('input'), {
    id: 'jump-field',
    type: 'text',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'go',
  });
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', 'jump-list');

  const list = Object.assign(document.createElement('ul'), { id: 'jump-list' });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Slides');

  const none = document.createElement('p');
  none.setAttribute('role', 'status');
  dialog.append(heading, label, field, list, none);
  return { dialog, field, list, none };
}

function optionFor({ id, number, heading, item }: ListedSlide): HTMLElement {
  const option = Object.assign(document.createElement('li'), { id: `jump-to-${id}` });
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['slide'] = id;
  const parts = [['b', String(number)], ['span', heading], ...(item === heading ? [] : [['small', item]])];
  for (const [tag = 'span', text = ''] of parts)
    option.append(Object.assign(document.createElement(tag), { textContent: text }), ' ');
  return option;
}
