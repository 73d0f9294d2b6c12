/** How far a finger moves before it is a swipe, in CSS pixels. */
const far = 40;

/** Which way a finger has swiped: to the left and up is on, as if the next slide were pulled in. */
export type Swipe = 'next' | 'previous';

/**
 * Tells of swipes with one finger, until `signal` is aborted: once each, also where two listen. Two fingers, or one on a
 * page that is zoomed in, are the browser's.
 */
export function listenForSwipes(root: HTMLElement, swiped: (way: Swipe) => void, signal?: AbortSignal): void {
  let from: PointerEvent | undefined;
  /** The finger that has swiped, or must not. */
  let spent: number | undefined;
  const spend = (finger: number) => {
    spent = finger;
    from = undefined;
  };
  const listen = (type: PointerEventName, does: (event: PointerEvent) => void) =>
    root.addEventListener(type, does, signal && { signal });
  listen('pointerdown', (event) => {
    if (event.pointerType !== 'touch') return;
    if (event.isPrimary && !isZoomed()) [from, spent] = [event, undefined];
    else spend(from?.pointerId ?? event.pointerId);
  });
  listen('pointermove', (event) => {
    const { pointerType, isPrimary, pointerId, clientX, clientY } = event;
    if (pointerType !== 'touch' || !isPrimary || pointerId === spent) return;
    if (event.defaultPrevented) {
      spend(pointerId);
      return;
    }
    // It may have been put down before anyone listened.
    from ??= event;
    const [x, y] = [clientX - from.clientX, clientY - from.clientY];
    if (Math.max(Math.abs(x), Math.abs(y)) < far) return;
    event.preventDefault();
    spend(pointerId);
    swiped((Math.abs(x) > Math.abs(y) ? x : y) < 0 ? 'next' : 'previous');
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    listen(end, () => {
      from = undefined;
    });
}

type PointerEventName = 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel';

function isZoomed(): boolean {
  return (visualViewport?.scale ?? 1) > 1.03;
}
