/** How far a finger moves before it is a swipe, in CSS pixels. */
const far = 40;

/** Which way a finger has swiped: to the left and up is on, as if the next slide were pulled in. */
export type Swipe = 'next' | 'previous';

/** Tells of swipes with one finger. Two fingers, or one on a page that is zoomed in, are the browser's. */
export function listenForSwipes(root: HTMLElement, swiped: (way: Swipe) => void): void {
  let from: PointerEvent | undefined;
  root.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch') return;
    from = event.isPrimary && !isZoomed() ? event : undefined;
  });
  root.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (pointerId !== from?.pointerId) return;
    const [x, y] = [clientX - from.clientX, clientY - from.clientY];
    if (Math.max(Math.abs(x), Math.abs(y)) < far) return;
    from = undefined;
    swiped((Math.abs(x) > Math.abs(y) ? x : y) < 0 ? 'next' : 'previous');
  });
  for (const end of ['pointerup', 'pointercancel'])
    root.addEventListener(end, () => {
      from = undefined;
    });
}

function isZoomed(): boolean {
  return (visualViewport?.scale ?? 1) > 1.03;
}
