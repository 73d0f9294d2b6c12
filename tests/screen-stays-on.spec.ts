import { expect, test, type Page } from '@playwright/test';
import { openStage } from './support/deck.ts';

test.describe('a screen that stays on', () => {
  test('is asked for again when the browser takes it back while it is seen', async ({ page }) => {
    await page.addInitScript(() => {
      const locks: EventTarget[] = [];
      const request = () => {
        const lock = new EventTarget();
        locks.push(lock);
        return Promise.resolve(lock);
      };
      Object.assign(window, { locks });
      Object.defineProperty(Navigator.prototype, 'wakeLock', { value: { request } });
    });
    await openStage(page);
    const count = () => page.evaluate<number>('locks.length');
    const release = () => page.evaluate('void locks.at(-1).dispatchEvent(new Event("release"))');
    await expect.poll(count).toBe(1);
    await release();
    await expect.poll(count).toBe(2);
    await becomes(page, 'hidden');
    await release();
    expect(await count(), 'a page that is hidden asks for nothing').toBe(2);
    await becomes(page, 'visible');
    await expect.poll(count).toBe(3);
  });

  for (const answer of ['granted', 'refused', 'missing'] as const)
    test(`is asked for when the stage opens and whenever it is seen again: ${answer}`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.addInitScript((kind) => {
        const asked: string[] = [];
        const request = (type: string) => {
          asked.push(type);
          return kind === 'granted' ? Promise.resolve(new EventTarget()) : Promise.reject(new Error('Nej'));
        };
        Object.assign(window, { asked });
        if (kind === 'missing') Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
        else Object.defineProperty(Navigator.prototype, 'wakeLock', { value: { request } });
      }, answer);
      await openStage(page);
      const times = answer === 'missing' ? 0 : 1;
      const asked = () => page.evaluate<string[]>('asked');
      await expect.poll(asked).toEqual(Array(times).fill('screen'));
      await becomes(page, 'hidden');
      expect(await asked()).toHaveLength(times);
      await becomes(page, 'visible');
      await expect.poll(asked).toHaveLength(times * 2);
      expect(faults).toEqual([]);
    });
});

async function becomes(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((visibilityState) => {
    Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}
