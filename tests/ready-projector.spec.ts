import { expect, test } from '@playwright/test';
import { isBad, isGood, openReady, prepare, row } from './support/ready-page.ts';

const projectors: { of: string; isExtended: boolean | undefined; state: string; says: string }[] = [
  { of: 'none', isExtended: false, state: 'bad', says: 'Browseren ser kun én skærm. Slut projektoren til' },
  { of: 'who knows', isExtended: undefined, state: 'unknown', says: 'Se selv efter på projektoren.' },
];

for (const { of, isExtended, state, says } of projectors)
  test(`the projector: ${of}`, async ({ page }) => {
    await prepare(page);
    await page.addInitScript((value) => {
      Object.defineProperty(Screen.prototype, 'isExtended', { get: () => value });
    }, isExtended);
    await openReady(page);
    await expect(row(page, 'skaerme')).toHaveAttribute('data-state', state);
    await expect(row(page, 'skaerme')).toContainText(says);
    await expect(row(page, 'skaerme').getByRole('button')).toHaveCount(0);
  });

test('a projector that is plugged in is found without a click', async ({ page }) => {
  await prepare(page);
  await page.addInitScript(() => {
    Object.defineProperty(Screen.prototype, 'isExtended', {
      get: () => document.documentElement.dataset['plugged'] !== undefined,
    });
  });
  await openReady(page);
  await isBad(page, 'skaerme', 'Browseren ser kun én skærm.');
  await page.evaluate(() => {
    document.documentElement.dataset['plugged'] = '';
    const told: unknown = screen;
    if (told instanceof EventTarget) told.dispatchEvent(new Event('change'));
  });
  await isGood(page, 'skaerme', 'Der er to skærme.');
});

const measured: {
  of: string;
  width: number;
  height: number;
  density: number;
  state: string;
  says: RegExp;
}[] = [
  {
    of: 'a good one',
    width: 1920,
    height: 1080,
    density: 1,
    state: 'good',
    says: /Projektoren er fundet\. På 1920/,
  },
  { of: 'a fine one', width: 960, height: 540, density: 2, state: 'good', says: /På 1920\s×\s1080 punkter/ },
  {
    of: 'a coarse one',
    width: 800,
    height: 600,
    density: 1,
    state: 'bad',
    says: /På 800\s×\s600 .*højere opløsning/,
  },
];

for (const { of, width, height, density, state, says } of measured)
  test(`a projector is measured when asked: ${of}`, async ({ page }) => {
    await prepare(page);
    await page.addInitScript(
      (size) => {
        const own = { width: 1440, height: 900, devicePixelRatio: 2, isInternal: true };
        const screens = [own, { ...size, isInternal: false }];
        Object.assign(globalThis, { getScreenDetails: () => Promise.resolve({ screens }) });
      },
      { width, height, devicePixelRatio: density },
    );
    await openReady(page);
    await page.getByRole('button', { name: 'Mål projektoren' }).click();
    await expect(row(page, 'skaerme')).toContainText(says);
    await expect(row(page, 'skaerme')).toHaveAttribute('data-state', state);
  });

test('a projector that may not be measured is there all the same', async ({ page }) => {
  await prepare(page);
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      getScreenDetails: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    });
  });
  await openReady(page);
  await page.getByRole('button', { name: 'Mål projektoren' }).click();
  await isGood(page, 'skaerme', 'siden fik ikke lov til at måle projektoren');
});
