/**
 * Gives the focus back to where it was when a frame takes it: a stage does when it comes to a slide, and what is being
 * typed is not meant for it. The answer ends it.
 */
export function keepFocus(): () => void {
  let last: HTMLElement | undefined;
  const note = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && !(target instanceof HTMLIFrameElement)) last = target;
  };
  const giveBack = (): void => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLIFrameElement)) return;
    activeElement.blur();
    if (last?.isConnected) last.focus({ preventScroll: true });
  };
  // Which element has the focus is known a moment after the window has lost it.
  const later = (): void => void setTimeout(giveBack);
  addEventListener('focusin', note);
  addEventListener('blur', later);
  return () => {
    removeEventListener('focusin', note);
    removeEventListener('blur', later);
  };
}
