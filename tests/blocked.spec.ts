import { expect, test, type Page } from '@playwright/test';
import { followHash, isOn, openReading, openStage, slideIds, slideOn } from './support/deck.ts';

/// In Firefox cookies are blocked by its own setting (see playwright.config.ts). Chromium gets what that does to a page.

/** What refuses to be touched where a site's data are blocked. */
const refused = [
  ['window', 'localStorage'],
  ['window', 'sessionStorage'],
  ['window', 'indexedDB'],
  ['window', 'caches'],
  ['Navigator.prototype', 'serviceWorker'],
  ['Navigator.prototype', 'wakeLock'],
  ['Navigator.prototype', 'clipboard'],
] as const;

test.beforeEach(async ({ context, browserName }) => {
  if (browserName !== 'chromium') return;
  await context.addInitScript((refused) => {
    const refuse = function () {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const [of, name] of refused)
      Object.defineProperty(of === 'window' ? window : Navigator.prototype, name, { get: refuse });
    Object.assign(window, {
      BroadcastChannel: refuse,
    });
  }, refused);
});

/** What goes wrong in a page, and nobody catches. Firefox also tells of a worker that it refused, which we had caught. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!message.startsWith('Storage access is restricted')) faults.push(message);
  });
  return faults;
}

test('with cookies blocked a clicker walks the day, clocks and charts and all', async ({ page }) => {
  const faults = faultsOf(page);
  await openStage(page);
  const ids = await slideIds(page);
  for (const id of ids.slice(1)) {
    await page.keyboard.press('PageDown');
    await isOn(page, id);
  }
  await followHash(page, 'bisiddersager');
  await expect(slideOn(page).locator('canvas')).toBeVisible();
  expect(faults).toEqual([]);
});

test('with cookies blocked the page is read, searched and shared', async ({ page }) => {
  const faults = faultsOf(page);
  await openReading(page, 'bisiddersager');
  await expect(page.locator('#bisiddersager canvas')).toBeVisible();
  await page.getByRole('button', { name: 'Søg' }).click();
  await page.getByRole('combobox').fill('bisidder');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('with cookies blocked the stage and the speaker it opens find each other', async ({ page, context }) => {
  await openStage(page, 'program');
  const opens = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opens;
  const faults = faultsOf(speaker);
  await speaker.getByRole('button', { name: 'Næste', exact: true }).click();
  await expect(slideOn(page)).not.toHaveId('program');
  const here = await slideOn(page).getAttribute('id');

  // Each finds the other again when one is loaded anew.
  await speaker.reload();
  await speaker.getByRole('button', { name: 'Forrige', exact: true }).click();
  await isOn(page, 'program');
  await page.reload();
  await isOn(page, 'program');
  await speaker.getByRole('button', { name: 'Næste', exact: true }).click();
  await expect(slideOn(page)).toHaveId(here ?? '');

  // What is changed in one is seen in the other, and each has it from the other when it is loaded anew.
  const work = page.locator('.slide:has(.timer)').first();
  await followHash(page, (await work.getAttribute('id')) ?? '');
  const minutes = Number(await work.locator('.timer').getAttribute('data-minutes'));
  await speaker.getByRole('button', { name: 'Gruppearbejde +1 min' }).click();
  await expect(work.getByRole('timer')).toHaveText(`${minutes + 1}.00`);
  for (const window of [page, speaker]) {
    await window.reload();
    await speaker.getByRole('button', { name: 'Gruppearbejde +1 min' }).click({ trial: true });
    await expect(work.getByRole('timer')).toHaveText(`${minutes + 1}.00`);
    await expect(speaker.locator('[data-part="timer"] b')).toHaveText(`${minutes + 1}.00`);
  }

  await speaker.getByRole('button', { name: 'A+ Større noter' }).click();
  await expect(speaker.getByRole('button', { name: 'A− Mindre noter' })).toBeEnabled();
  expect(faults).toEqual([]);
});

test('with cookies blocked the check says what does not work, and what to do', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto('./?vis=klar');
  await page.locator('main[data-checked]').waitFor();
  await expect(page.locator('#hukommelse')).toHaveAttribute('data-state', 'bad');
  await expect(page.locator('#hukommelse')).toContainText(
    'Browseren gemmer intet for denne side: cookies er blokeret, eller der er ikke plads. ' +
      'Dine ændringer i dagen er glemt, når scenen og talervisningen begge er lukket. ' +
      'Tillad cookies for siden i browserens indstillinger, og prøv igen.',
  );
  await expect(page.locator('#uden-net')).toHaveAttribute('data-state', 'bad');
  await expect(page.getByRole('status')).toContainText('skal rettes');
  await page.getByRole('button', { name: 'Prøv talervisningen' }).click();
  await expect(page.locator('#talervisning')).toContainText('Talervisningen åbner og svarer.');
  expect(faults).toEqual([]);
});

/** What a browser may lack altogether, or have and refuse to use. */
const lacking = [
  'IntersectionObserver',
  'ResizeObserver',
  'requestIdleCallback',
  'Notification',
  'PerformanceObserver',
];

for (const how of ['lacks', 'refuses'])
  test(`a browser that ${how} observers shows the slides, the page and the check`, async ({ page }) => {
    await page.addInitScript(
      ({ lacking, how }) => {
        for (const name of lacking) {
          if (how === 'lacks') Reflect.deleteProperty(window, name);
          // What is no class can't be made one of.
          else
            Object.assign(window, {
              [name]: () => undefined,
            });
        }
      },
      { lacking: how === 'lacks' ? lacking : lacking.filter((name) => name !== 'requestIdleCallback'), how },
    );
    const faults = faultsOf(page);
    await openReading(page, 'bisiddersager');
    await expect(page.locator('#bisiddersager table')).toBeVisible();
    await page.goto('./?vis=klar');
    await page.locator('main[data-checked]').waitFor();
    await openStage(page, 'program');
    await page.keyboard.press('PageDown');
    await expect(slideOn(page)).not.toHaveId('program');
    await expect(slideOn(page).getByRole('heading').first()).toBeVisible();
    expect(faults.filter((fault) => !fault.includes('ResizeObserver'))).toEqual([]);
  });
