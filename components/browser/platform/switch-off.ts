/**
 * Switches a control off, or on again. It keeps the focus, which a browser takes from what is disabled, inert or hidden:
 * the reader would be at the top of the page. What it does has to ask `isOff` first.
 */
export function switchOff(control: Element, off: boolean): void {
  if (isOff(control) === off) return;
  if (off) control.setAttribute('aria-disabled', 'true');
  else control.removeAttribute('aria-disabled');
}

/** Whether a control is switched off. */
export function isOff(control: Element): boolean {
  return control.getAttribute('aria-disabled') === 'true';
}

/** Hides a control that has nothing to do, or shows it. While it has the focus it stays, switched off. */
export function putAside(control: HTMLElement, aside: boolean): void {
  switchOff(control, aside);
  control.hidden = aside && control !== document.activeElement;
}
