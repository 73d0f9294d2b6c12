import type { Browser } from '@playwright/test';
import { makeLong } from '../../tests/support/long-day.ts';
import { keyToNextSlide, noteReady } from './in-page.ts';
import { median } from './rows.ts';
import type { Served } from './served.ts';

/** How many slides a long day has. */
const lengths = [300, 1000] as const;

/** How many times a key is pressed. */
const presses = 5;

/**
 * How many times as long as on the day as it is the stage takes to be ready and a key takes to bring the next slide, on
 * days of many slides: `start300`, `key300` and so on.
 */
export async function longDay(browser: Browser, site: Served): Promise<Record<string, number>> {
  const day = await timesOf(browser, site);
  const found: Record<string, number> = {};
  for (const slides of lengths) {
    const long = await timesOf(browser, site, slides);
    found[`start${slides}`] = long.start / day.start;
    found[`key${slides}`] = long.key / day.key;
  }
  return found;
}

/** How long the stage takes to be ready once the page has been read, and the middle of some keys (ms). */
async function timesOf(
  browser: Browser,
  { address }: Served,
  slides?: number,
): Promise<Readonly<{ start: number; key: number }>> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    if (slides !== undefined) await makeLong(page, slides);
    await page.addInitScript(noteReady);
    await page.goto('./');
    await page.locator('#deck[data-ready]').waitFor({ state: 'attached' });
    const start = Number(await page.evaluate('window.readied'));
    await page.waitForLoadState('networkidle');
    const keys: number[] = [];
    for (let press = 0; press < presses; press += 1) {
      await page.waitForTimeout(1000);
      const moved = page.evaluate<number>(keyToNextSlide);
      await page.evaluate('null');
      await page.keyboard.press('ArrowRight');
      keys.push(await moved);
    }
    return { start, key: median(keys) };
  } finally {
    await context.close();
  }
}
