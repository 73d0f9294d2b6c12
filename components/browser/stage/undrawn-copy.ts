/**
 * A copy of an element of the page as it was before a script came to it: its charts not drawn, no film in its player, and
 * nothing styled. Notes are left out, and so are ids, which would be there twice.
 */
export function undrawnCopy(element: HTMLElement): HTMLElement {
  // A copy of an element is an element of the same kind.
  const copy = element.cloneNode(true) as HTMLElement;
  for (const canvas of copy.querySelectorAll('canvas'))
    canvas.closest('figure')?.removeAttribute('data-drawn');
  for (const gone of copy.querySelectorAll('canvas, iframe, .notes')) gone.remove();
  for (const own of [copy, ...copy.querySelectorAll('[id], [style]')]) {
    own.removeAttribute('id');
    own.removeAttribute('style');
  }
  return copy;
}
