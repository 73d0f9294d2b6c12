/** What the mouse does something else on. */
const notOn = 'a[href], button, input, select, textarea, summary, iframe, video, dialog, .pause-overlay';

/** Readies the dot that is where the mouse is for as long as its first button is held down on the stage. Gives what a press does. */
export function makeLaser(root: HTMLElement): (press: PointerEvent) => void {
  const dot = document.createElement('div');
  dot.className = 'laser';
  dot.setAttribute('aria-hidden', 'true');

  const put = ({ clientX, clientY }: PointerEvent) => {
    dot.style.translate = `${clientX}px ${clientY}px`;
  };
  const follow = (event: PointerEvent) => {
    // A button that was let go outside the window is no longer held down.
    if (event.buttons & 1) put(event);
    else stop();
  };
  const stop = () => {
    dot.remove();
    delete root.dataset['laser'];
    removeEventListener('pointermove', follow);
  };

  for (const end of ['pointerup', 'pointercancel', 'blur']) addEventListener(end, stop);
  for (const drag of ['selectstart', 'dragstart'])
    root.addEventListener(drag, (event) => {
      if (dot.isConnected) event.preventDefault();
    });
  return (event) => {
    const { pointerType, button, target } = event;
    if (pointerType !== 'mouse' || button !== 0 || root.classList.contains('overview')) return;
    if (!(target instanceof Element) || target.closest(notOn)) return;
    put(event);
    root.append(dot);
    root.dataset['laser'] = '';
    addEventListener('pointermove', follow);
  };
}
