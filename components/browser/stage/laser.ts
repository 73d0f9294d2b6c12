import './laser.css';

/** What the mouse does something else on. */
const notOn = 'a[href], button, input, select, textarea, summary, iframe, video, dialog, .pause-overlay';

/** Readies the dot that is where the mouse is for as long as its first button is held down on the stage. Gives what a press does. */
export function makeLaser(root: HTMLElement): (press: PointerEvent) => void {
  const dot = makeDot();
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
    if (pointerType !== 'mouse' || button !== 0) return;
    if (!(target instanceof Element) || target.closest(notOn)) return;
    put(event);
    root.append(dot);
    root.dataset['laser'] = '';
    addEventListener('pointermove', follow);
  };
}

/** The dots of those who point from another window, by the stage that they are on. */
const dots = new WeakMap<HTMLElement, HTMLElement>();

/** Shows the dot at a place on the slide, in parts of its width and height, or takes it away. */
export function showDot(root: HTMLElement, at: Readonly<{ x: number; y: number }> | 'none'): void {
  const dot = dots.get(root) ?? makeDot();
  dots.set(root, dot);
  const slide = root.querySelector('.slides')?.getBoundingClientRect();
  if (at === 'none' || !slide) {
    dot.remove();
    return;
  }
  dot.style.translate = `${slide.left + at.x * slide.width}px ${slide.top + at.y * slide.height}px`;
  if (!dot.isConnected) root.append(dot);
}

function makeDot(): HTMLElement {
  const dot = document.createElement('div');
  dot.className = 'laser';
  dot.setAttribute('aria-hidden', 'true');
  return dot;
}
