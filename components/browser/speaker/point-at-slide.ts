import type { Connection } from './connection.ts';

/** Lets the mouse on the picture of the slide do what it does on the slide: point while held down, and enlarge a chart. */
export function pointAtSlide(place: HTMLElement, { ask, point }: Connection): void {
  const tell = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = place.getBoundingClientRect();
    point({ x: part((clientX - left) / width), y: part((clientY - top) / height) });
  };
  const stop = () => {
    place.removeEventListener('pointermove', tell);
    point('none');
  };
  place.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    place.setPointerCapture(event.pointerId);
    tell(event);
    place.addEventListener('pointermove', tell);
  });
  for (const end of ['pointerup', 'pointercancel']) place.addEventListener(end, stop);
  addEventListener('pagehide', stop);
  // What has the keys keeps them.
  place.addEventListener('mousedown', (event) => event.preventDefault());
  place.addEventListener('dblclick', () => ask('enlarge'));
}

const part = (number: number) => Math.min(1, Math.max(0, number));
