import { digits } from './keys.ts';
import { nothingTyped, typeKey } from './typed-number.ts';

/** How long a number is kept without another key, in milliseconds. */
const patience = 3000;

type Ways = Readonly<{ count: () => number; go: (number: number) => void }>;

/**
 * Shows in a corner of the stage which number is being typed, and goes to that slide on Enter. Returns what a digit
 * does; until the number is used or dropped, the keys that belong to it come here first.
 */
export function installNumberCorner(root: HTMLElement, { count, go }: Ways): (digit: string) => void {
  const corner = document.createElement('p');
  corner.className = 'number-corner';
  corner.setAttribute('role', 'status');
  root.append(corner);
  let typed = nothingTyped;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (next = nothingTyped) => {
    typed = next;
    corner.textContent = typed.says;
    clearTimeout(timer);
    if (typed.says !== '') timer = setTimeout(become, patience);
    if (typed.digits === '') removeEventListener('keydown', listen, { capture: true });
    else addEventListener('keydown', listen, { capture: true });
    if (typed.goesTo !== undefined) go(typed.goesTo);
  };
  const press = (key: string): boolean => {
    const next = typeKey(typed, key, count());
    become(next);
    return next !== undefined;
  };
  const listen = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, isComposing } = event;
    if (ctrlKey || altKey || metaKey || isComposing || key === 'Shift') return;
    // A digit that is held down is typed once.
    if (event.repeat ? digits.includes(key) : press(key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return press;
}
