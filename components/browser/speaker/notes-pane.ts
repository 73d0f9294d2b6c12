import type { Key } from '../stage/keys.ts';
import { upTo } from '../platform/expected-shape.ts';
import { recall, remember } from '../platform/memory.ts';
import { deckPath } from '../platform/deck-path.ts';
import { switchOff } from '../platform/switch-off.ts';
import { button } from './button.ts';

const sizes = { least: 23, most: 48, step: 3 };
const isSize = upTo(sizes.most);

/** Shows the notes of slides, in a size that the speaker sets with two buttons and this browser remembers. */
export function openNotes(
  place: HTMLElement,
  buttons: HTMLElement,
  hasNotes: boolean,
): (section: ParentNode | undefined) => void {
  const key = `noter ${deckPath()}`;
  let size = remembered(key);
  const resize = (by: number) => {
    size = within(size + by);
    remember(key, String(size));
    apply();
  };
  const smaller = button('A−', () => resize(-sizes.step), { label: 'A− Mindre noter' });
  const larger = button('A+', () => resize(sizes.step), { label: 'A+ Større noter' });
  const apply = () => {
    place.style.fontSize = `${size}px`;
    switchOff(smaller, size === sizes.least);
    switchOff(larger, size === sizes.most);
    tellIfItGoesOn();
  };
  buttons.append(smaller, larger);
  // Arrows scroll the notes while the focus is in them; elsewhere they drive the slides.
  place.addEventListener('keydown', (event) => {
    if (['ArrowUp', 'ArrowDown'].includes(event.key) && !event.shiftKey) event.stopPropagation();
  });
  const tellIfItGoesOn = () =>
    place.toggleAttribute('data-goes-on', place.scrollHeight - place.clientHeight - place.scrollTop > 2);
  place.addEventListener('scroll', tellIfItGoesOn);
  addEventListener('resize', tellIfItGoesOn);

  apply();
  void document.fonts.ready.then(tellIfItGoesOn);

  let shown: ParentNode | undefined;
  return (section) => {
    if (section === shown) return;
    shown = section;
    place.scrollTop = 0;
    const notes = [...(section?.querySelectorAll('.notes') ?? [])];
    place.classList.toggle('without', notes.length === 0);
    if (notes.length > 0) place.replaceChildren(...notes.map(partOf));
    else place.replaceChildren(hasNotes ? 'Der er ingen noter til dette slide.' : withoutNotes);
    tellIfItGoesOn();
  };
}

/** The key that scrolls the notes on and back, wherever the focus is. */
export const scrollsNotes = (place: HTMLElement): Key => ({
  keys: ['Shift+ArrowDown', 'Shift+ArrowUp'],
  shown: 'Shift+↓ · Shift+↑',
  says: 'Rul i noterne',
  does: (key) => place.scrollBy({ top: (key === 'ArrowUp' ? -0.6 : 0.6) * place.clientHeight }),
});

const withoutNotes =
  'Denne udgave er uden talernoter. De er med, når du bruger npm start, og i filen fra npm run usb.';

/** What is to be said; what explains the slide to readers stands apart, after it. */
function partOf(notes: Element): HTMLElement {
  const part = document.createElement('div');
  const explains = notes.previousElementSibling?.classList.contains('background') === true;
  part.className = explains ? 'explains' : 'says';
  part.append(...[...notes.childNodes].map(copyOf));
  return part;
}

function copyOf(node: Node): Node {
  const copy = node.cloneNode(true);
  if (copy instanceof Element)
    for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  return copy;
}

function within(size: number): number {
  return Math.max(sizes.least, Math.min(sizes.most, size));
}

function remembered(key: string): number {
  const size = Number(recall(key));
  return within(isSize(size) ? size : sizes.least);
}
