import { expect } from '@playwright/test';
import type { EngineWindow } from './window.ts';

/** How much of the ink of the chart in a place is seen on the screen: 1 is all of it. Given only for charts in view. */
async function inkSeen(window: EngineWindow, place: string): Promise<number> {
  const picture = await window.picture();
  return window.read(
    async (png, selector) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`${selector} canvas`);
      const dots = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      if (!canvas || !dots) return 0;
      let drawn = 0;
      for (let at = 3; at < dots.length; at += 4) if ((dots[at] ?? 0) > 127) drawn += 1;

      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const scale = image.width / innerWidth;
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const view = document.createElement('canvas');
      Object.assign(view, { width: Math.round(width * scale), height: Math.round(height * scale) });
      const pen = view.getContext('2d', { willReadFrequently: true });
      pen?.drawImage(image, -left * scale, -top * scale);
      const seen = pen?.getImageData(0, 0, view.width, view.height).data ?? [];
      // What shows through where nothing is drawn: the slide, as it is in the chart's upper left corner.
      let inked = 0;
      for (let at = 0; at < seen.length; at += 4) {
        const far = [0, 1, 2].some((part) => Math.abs((seen[at + part] ?? 0) - (seen[part] ?? 0)) > 40);
        if (far) inked += 1;
      }
      const shareDrawn = drawn / (canvas.width * canvas.height);
      return shareDrawn === 0 ? 0 : inked / (view.width * view.height) / shareDrawn;
    },
    picture,
    place,
  );
}

/** Waits until the chart in a place, named by a selector, is seen on the screen, whatever the canvas itself holds. */
export async function isSeen(window: EngineWindow, place: string, when: string): Promise<void> {
  await expect
    .poll(() => inkSeen(window, place), { message: `the chart in ${place}, ${when}` })
    .toBeGreaterThan(0.8);
}
