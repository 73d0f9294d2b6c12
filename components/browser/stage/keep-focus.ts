import { controls } from './keys.ts';

/**
 * Leaves the focus where it is when the mouse or a finger presses a button or a link, so that the next Space goes on
 * instead of pressing it again. A control that the keyboard had come to loses the focus to `home`, and one in a dialog
 * keeps it.
 */
export function keepFocus(home: () => void): void {
  addEventListener(
    'mousedown',
    (event) => {
      if (event.button === 0 && controlAt(event.target)) event.preventDefault();
    },
    { capture: true },
  );
  addEventListener('click', ({ detail, target }) => {
    // The keyboard's clicks have no detail.
    if (
      detail > 0 &&
      target instanceof Element &&
      target.closest(controls) &&
      controlAt(document.activeElement)
    )
      home();
  });
}

function controlAt(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(controls) !== null && !target.closest('dialog');
}
