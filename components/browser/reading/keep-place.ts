/** What a reader follows down the page: a line's worth each, so that one of them is always near the top. */
const pieces =
  '.slide-body > *, .background > *, .agenda li, .quote, .chart tr, .method > *, .method :is(tr, li)';

/** Where reading begins, in CSS pixels from the top: under the line on top. */
const begins = 60;

/** Keeps what is being read where it is when the page gets another width, as when a phone is turned. */
export function keepPlace(root: ParentNode): void {
  let read: Element | undefined;
  let top = 0;
  let width = innerWidth;
  addEventListener(
    'scroll',
    () => {
      // Turning scrolls too, before it is told of.
      if (innerWidth !== width) return;
      const isInSight = (piece: Element) => piece.getBoundingClientRect().bottom > begins;
      read = scrollY > 0 ? [...root.querySelectorAll(pieces)].find(isInSight) : undefined;
      top = read?.getBoundingClientRect().top ?? 0;
    },
    { passive: true },
  );
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    if (read) scrollBy({ top: read.getBoundingClientRect().top - top, behavior: 'instant' });
  });
}
