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
      read = scrollY > 0 ? beingRead(root) : undefined;
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

/**
 * The first piece that begins on the upper half of the screen; where none does, the one that goes on there. One that is
 * nearly past would get taller, and be less past, when the page gets narrower.
 */
function beingRead(root: ParentNode): Element | undefined {
  const inSight = [...root.querySelectorAll(pieces)].filter(
    (piece) => piece.getBoundingClientRect().bottom > begins,
  );
  const begun = inSight.find((piece) => piece.getBoundingClientRect().top >= begins);
  return begun && begun.getBoundingClientRect().top < innerHeight / 2 ? begun : inSight[0];
}
