import type { Browser, CDPSession, Page } from '@playwright/test';
import { keyToPainted, untilMoved } from './in-page.ts';
import type { Served } from './served.ts';

/** How fast the machine and its network are made to be. */
type Pace = Readonly<{ processor: number; network?: Readonly<{ kilobits: number; delay: number }> }>;

/** A phone on the move: a quarter of the processor, 1,6 Mbit/s, 150 ms. */
export const slow: Pace = { processor: 4, network: { kilobits: 1600, delay: 150 } };
export const fast: Pace = { processor: 1 };

/** What is seen of a site that is opened for the first time (ms). */
export type FirstView = Readonly<{ paint: number; moved: number }>;

/** How long a slide is waited for that a key should bring (ms). */
const patience = 20_000;

/** How much is fetched for the first view, without typefaces (kB): no key is pressed, which might bring the charts. */
export const firstBytes = (browser: Browser, site: Served): Promise<number> =>
  inPage(browser, fast, async (tab) => {
    site.sent();
    const page = await tab.goto(site.address, { waitUntil: 'networkidle' });
    if (!page?.ok()) throw new Error(`${site.address} har ingen side.`);
    return site.sent().withoutFonts;
  });

/**
 * Opens a built site as someone does who has never been there, and presses the key forward until the slide moves. Throws
 * where no key moves it.
 */
export const firstView = (browser: Browser, site: Served, pace: Pace): Promise<FirstView> =>
  inPage(browser, pace, async (page) => {
    await page.addInitScript(untilMoved);
    await page.goto(site.address, { waitUntil: 'commit' });
    const until = Date.now() + patience;
    while ((await page.evaluate('window.moved').catch(() => undefined)) === undefined) {
      await page.keyboard.press('ArrowRight').catch(() => undefined);
      await page.waitForTimeout(50);
      if (Date.now() > until) throw new Error('Ingen tast flytter det første slide.');
    }
    const moved = Number(await page.evaluate('window.moved'));
    await page.waitForLoadState('networkidle');
    const paint = Number(
      await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime"),
    );
    return { paint, moved };
  });

/** How a key that moves the slide is felt: until the next heading is painted, and what the page's own thread did for it (ms). */
export type KeyCost = Readonly<{ painted: number; busy: number }>;

/** Presses the key forward on a deck that stands still. Throws where it brings no slide. */
export const keyCost = (browser: Browser, site: Served, pace: Pace): Promise<KeyCost> =>
  inPage(browser, pace, async (page) => {
    await page.goto(site.address);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await taskTime(session);
    const painted = page.evaluate<number>(keyToPainted(patience));
    await page.evaluate('null');
    await page.keyboard.press('ArrowRight');
    return { painted: await painted, busy: (await taskTime(session)) - before };
  });

/** Does something in a page of its own, which is gone afterwards whatever came of it. */
async function inPage<Outcome>(
  browser: Browser,
  pace: Pace,
  does: (page: Page) => Promise<Outcome>,
): Promise<Outcome> {
  const page = await opened(browser, pace);
  try {
    return await does(page);
  } finally {
    await page.context().close();
  }
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
