/** How long the arrows and the pointer stay after the mouse was last moved, in milliseconds. */
const stays = 2500;

/**
 * Marks the document while the mouse is in use, so that the arrows are shown only then, and when it has been still, so
 * that the pointer is hidden.
 */
export function watchPointer({ dataset } = document.documentElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      delete dataset['pointer'];
      dataset['still'] = '';
    }, stays);
  };
  let place = '0 0';
  addEventListener('pointermove', ({ clientX, clientY }) => {
    // Browsers tell of a move where a page has changed under a mouse that is still, too.
    const to = `${clientX} ${clientY}`;
    if (to === place) return;
    place = to;
    dataset['pointer'] = '';
    delete dataset['still'];
    wait();
  });
  wait();
}
