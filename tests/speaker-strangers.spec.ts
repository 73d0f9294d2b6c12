import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { siteWithNotes } from '../scripts/site-under-test.ts';
import { serveInFolder } from './support/folder-server.ts';
import { isReady } from './support/deck.ts';
import { currentSlide, openBoth } from './support/speaker-windows.ts';

// A host that sends no headers to protect the deck: what keeps strangers out is the deck itself.
let site: Awaited<ReturnType<typeof serveInFolder>>;
/** Another origin, with an empty page. */
let elsewhere: typeof site;
let emptyFolder: string;

const emptyPage = '<!doctype html><title>Tom</title>';

test.beforeAll(async () => {
  site = await serveInFolder('/', siteWithNotes);
  emptyFolder = await mkdtemp(path.resolve('.cache', 'elsewhere-'));
  await writeFile(path.join(emptyFolder, 'index.html'), emptyPage);
  elsewhere = await serveInFolder('/', emptyFolder);
});

test.beforeEach(({ context }) =>
  context.route(`${site.address}angreb.html`, (route) =>
    route.fulfill({ body: emptyPage, contentType: 'text/html' }),
  ),
);

test.afterAll(async () => {
  await Promise.all([site.stop(), elsewhere.stop()]);
  await rm(emptyFolder, { recursive: true });
});

const ways = ['frame', 'window'] as const;

/** Opens the deck from a page, in a frame or in a window of its own, and gives both. */
async function hold(page: Page, from: string, way: (typeof ways)[number], rest: string): Promise<Frame> {
  await page.goto(from);
  const opened = way === 'window' ? page.waitForEvent('popup') : undefined;
  await page.evaluate(
    ({ way, address }) => {
      const frame = document.createElement('iframe');
      frame.width = '1280';
      frame.height = '720';
      frame.src = address;
      if (way === 'frame') document.body.append(frame);
      Object.assign(window, {
        heard: [],
        held: way === 'frame' ? frame.contentWindow : window.open(address),
      });
    },
    { way, address: site.address + rest },
  );
  const popup = await opened;
  const held = popup ? popup.mainFrame() : page.frames()[1];
  if (!held) throw new Error('Nothing was opened.');
  return held;
}

/**
 * Tries from a page what could move the deck that it holds, or make it tell of itself: reveal.js' own interface, its
 * notes window, our messages, and the address.
 */
async function attack(page: Page, query = ''): Promise<void> {
  await page.evaluate(
    ({ address, own }) => {
      let name = own;
      const { held, heard } = window as unknown as { held: Window; heard: unknown[] };
      try {
        // A page of the same host sees the name, and so the key, of the window that it holds.
        name = `${own} ${held.name.replace(/^\w+ /, '')}`;
      } catch {
        // To another host it is nobody's business.
      }
      const hear = ({ data }: MessageEvent) => void heard.push(data);
      addEventListener('message', hear);
      const channel = new BroadcastChannel(name);
      channel.addEventListener('message', (event) => {
        hear(event);
        const { stage } = event.data as { stage?: string };
        channel.postMessage({ to: stage, act: 'last' });
      });
      const messages = [
        { method: 'slide', args: [3] },
        { method: 'next' },
        { method: 'configure', args: [{ postMessageEvents: true, postMessage: true }] },
        { method: 'getSlideNotes' },
        { namespace: 'reveal-notes', type: 'heartbeat' },
        { namespace: 'reveal-notes', type: 'call', methodName: 'slide', arguments: [3], callId: 1 },
        { to: '*', hello: true },
        { to: '*', act: 'last' },
        {
          from: 'stage',
          stage: '1',
          says: 'arrives',
          state: { slide: 'kaffe', step: -1, screen: 'on', height: 720 },
        },
      ];
      for (const message of messages) {
        held.postMessage(message, '*');
        held.postMessage(JSON.stringify(message), '*');
        channel.postMessage(message);
      }
      held.location.replace(`${address}#/kaffe`);
    },
    { address: site.address + query, own: 'taler /' },
  );
}

const slideOf = (held: Frame) =>
  held.locator('.slides > section.slide.present, section.stack.present > section.slide.present');
const ready = (held: Frame) => held.locator('#deck[data-ready]').waitFor({ state: 'attached' });
const heard = (page: Page) => page.evaluate('heard');

/** Who may have the deck in a frame or a window: another host, and another page of the deck's own. */
const strangers = {
  'another origin': () => elsewhere.address,
  'the same host': () => `${site.address}angreb.html`,
};

for (const [whose, from] of Object.entries(strangers))
  for (const way of ways)
    test(`a page of ${whose} that has the deck in a ${way} moves no slide and reads no note`, async ({
      page,
    }) => {
      const held = await hold(page, from(), way, '#/program');
      await ready(held);
      await held.evaluate(() => {
        const told = new Promise((resolve) => addEventListener('hashchange', () => setTimeout(resolve)));
        Object.assign(window, { told });
      });
      await attack(page);
      // The address is set right again once it has been heard of.
      await held.evaluate('told');
      expect(await held.evaluate(() => location.hash)).toBe('#/program');
      await expect(slideOf(held)).toHaveId('program');
      // Whoever sits before it can still go into it and use it, and nothing is told of that either.
      await held.locator('body').click({ position: { x: 5, y: 5 } });
      await held.locator('body').press('PageDown');
      await expect(slideOf(held).locator('.fragment.visible')).toHaveText(['Trin a']);
      expect(await heard(page)).toEqual([]);
    });

test('the same attempts from the deck itself move it, so they are real', async ({ page }) => {
  const held = await hold(page, `${site.address}?vis=laes`, 'window', '#/program');
  await ready(held);
  await attack(page);
  await expect(slideOf(held)).toHaveId(/^(kaffe|farvel)$/);
  await expect.poll(() => heard(page)).toContainEqual(expect.objectContaining({ from: 'stage' }));
});

test('another page of the same host neither hears nor drives a stage and its speaker', async ({
  page,
  context,
}) => {
  const stage = await context.newPage();
  const speaker = await openBoth(stage, site.address, 'program');
  await page.goto(`${site.address}angreb.html`);
  await page.evaluate((address) => {
    Object.assign(window, { heard: [], held: window.open(`${address}favicon.svg`) });
  }, site.address);
  await attack(page);
  await stage.keyboard.press('PageDown');
  await expect(currentSlide(speaker).locator('.fragment.visible')).toHaveText(['Trin a']);
  await expect(stage.locator('#program .fragment.visible')).toHaveText(['Trin a']);
  expect(await heard(page)).toEqual([]);
});

for (const way of ways)
  test(`a speaker’s window that a stranger has in a ${way} neither hears nor drives a stage`, async ({
    page,
    context,
  }) => {
    const stage = await context.newPage();
    await openBoth(stage, site.address, 'program');
    const held = await hold(page, elsewhere.address, way, '?vis=taler');
    await expect(held.getByText('Der er ingen scene åben.')).toBeVisible();
    await attack(page, '?vis=taler');
    await stage.keyboard.press('PageDown');
    await held.locator('body').press('PageDown');
    await expect(held.getByText('Der er ingen scene åben.')).toBeVisible();
    await isReady(stage);
    await expect(stage.locator('#program .fragment.visible')).toHaveText(['Trin a']);
    expect(await heard(page)).toEqual([]);
  });
