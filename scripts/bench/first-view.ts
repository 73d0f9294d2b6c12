import type { Browser, CDPSession, Page } from '@playwright/test';
import { keyToPainted, untilMoved } from './in-page.ts';
import type { Served } from './served.ts';

/** How fast the machine and its network are made to be. */
type Pace = Readonly<{ processor: number; network?: Readonly<{ kilobits: number; delay: number }> }>;

/** A phone on the move: a quarter of the processor, 1,6 Mbit/s, 150 ms. */
export const slow: Pace = { processor: 4, network: { kilobits: 1600, delay: 150 } };
export const fast: Pace = { processor: 1 };

/** What is seen of a site that is opened for the first time: times in ms, sizes in kB. */
export type FirstView = Readonly<{ paint: number; moved: number; all: number; withoutFonts: number }>;

/** Opens a built site as someone does who has never been there, and presses the key forward until the slide moves. */
export async function firstView(browser: Browser, site: Served, pace: Pace): Promise<FirstView> {
  const page = await opened(browser, pace);
  site.sent();
  await page.addInitScript(untilMoved);
  await page.goto(site.address, { waitUntil: 'commit' });
  while ((await page.evaluate('window.moved').catch(() => undefined)) === undefined) {
    await page.keyboard.press('ArrowRight').catch(() => undefined);
    await page.waitForTimeout(50);
  }
  const moved = Number(await page.evaluate('window.moved'));
  await page.waitForLoadState('networkidle');
  const paint = Number(
    await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime"),
  );
  await page.context().close();
  return { paint, moved, ...site.sent() };
}

/** How a key that moves the slide is felt: until the next heading is painted, and what the page's own thread did for it (ms). */
export type KeyCost = Readonly<{ painted: number; busy: number }>;

/** Presses the key forward on a deck that stands still. */
export async function keyCost(browser: Browser, site: Served, pace: Pace): Promise<KeyCost> {
  const page = await opened(browser, pace);
  await page.goto(site.address);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskTime(session);
  const painted = page.evaluate<number>(keyToPainted);
  await page.evaluate('null');
  await page.keyboard.press('ArrowRight');
  const cost = { painted: await painted, busy: (await taskTime(session)) - before };
  await page.context().close();
  return cost;
}

/** What the page's own thread has done since it began (ms). */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

async function opened(browser: Browser, { processor, network }: Pace): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  if (network) {
    const throughput = (network.kilobits * 1000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.delay,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  return page;
}
