import type { Page } from '@playwright/test';

/** Moves one finger over the slides, as far as given. */
export async function swipe(page: Page, { x = 0, y = 0 }: { x?: number; y?: number }): Promise<void> {
  const finger = await putDown(page);
  for (let step = 1; step <= 5; step += 1) await finger.moveBy((x * step) / 5, (y * step) / 5);
  await finger.lift();
}

/** A finger on the middle of the screen, moved by so many pixels from there. */
export async function putDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [{ x: 640, y: 360 }]);
  return {
    moveBy: (x: number, y: number) => touch('touchMove', [{ x: 640 + x, y: 360 + y }]),
    lift: () => touch('touchEnd', []),
  };
}
