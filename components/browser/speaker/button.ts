import { isOff } from '../platform/switch-off.ts';

/** What a button has beside its words: the key that does the same, and its name where the words are not one. */
type Extras = Readonly<{ key?: string | undefined; label?: string }>;

/** A button of the speaker's window. Switched off, it does nothing. */
export function button(words: string, does: () => void, { key, label }: Extras = {}): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button' });
  const text = Object.assign(document.createElement('span'), { textContent: words });
  made.append(text);
  if (key !== undefined) {
    const shown = Object.assign(document.createElement('kbd'), { textContent: key });
    shown.setAttribute('aria-hidden', 'true');
    made.append(shown);
  }
  if (label !== undefined) made.setAttribute('aria-label', label);
  made.addEventListener('click', () => {
    if (!isOff(made)) does();
  });
  return made;
}
