/** How long the arrows stay after the mouse was last moved, in milliseconds. */
const stays = 2500;

/** Marks the document while the mouse is in use, so that the arrows are shown only then. */
export function watchPointer({ dataset } = document.documentElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('pointermove', () => {
    dataset['pointer'] = '';
    clearTimeout(timer);
    timer = setTimeout(() => delete dataset['pointer'], stays);
  });
}
