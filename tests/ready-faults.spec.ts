import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type BrowserContextOptions, type Page } from '@playwright/test';
import { at, isOn, isReady } from './support/deck.ts';
import { cut, isBad, isGood, onLunch, openReady, prepare, row, serve } from './support/ready-page.ts';

const key = 'dag / 2021-10-06';
const latinExt = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/figtree/files/figtree-latin-ext-wght-normal.woff2',
  ),
);

/** A speaker's window asks whether there is a stage. */
const hello = `const channel = new BroadcastChannel('taler / ' + name.replace('taler ', ''));
  const say = (to) => channel.postMessage({ to, hello: true });
  say('*');`;

/** Serves a speaker's window that does no more than this script. */
async function speakerSays(page: Page, script: string): Promise<void> {
  await page
    .context()
    .route(/vis=taler/, (route) =>
      route.fulfill({ body: `<script>${script}</script>`, contentType: 'text/html' }),
    );
}

const files = [
  {
    of: 'the code of the charts',
    address: /\/draw-[^/]*\.js$/,
    says: 'Filen til diagrammerne kom ikke med.',
  },
  { of: 'the code of the stage', address: /\/stage-[^/]*\.js$/, says: 'Filen til scenen kom ikke med.' },
];

for (const { of, address, says } of files)
  test(`red: ${of} did not come`, async ({ page }) => {
    await prepare(page);
    await page.route(address, cut);
    await openReady(page);
    await isBad(page, 'filer', says);
    await expect(page.getByRole('status')).toContainText('skal rettes.');
  });

test('red: a typeface did not come', async ({ page }) => {
  await prepare(page);
  await page.route(/bricolage[^/]*\.woff2$/, cut);
  await openReady(page);
  await isBad(page, 'skrifter', 'Bricolage Grotesque kom ikke med.');
});

test('red: a typeface has no Danish letters', async ({ page }) => {
  await prepare(page);
  await page.route(/figtree[^/]*\.woff2$/, (route) => route.fulfill({ body: latinExt }));
  await openReady(page);
  await isBad(page, 'skrifter', 'Figtree kom ikke med.');
});

test('red: a slide has more on it than there is room for, and is one click away', async ({ page }) => {
  await prepare(page);
  await serve(page, onLunch('<p class="foot">Husk buffeten</p><p class="foot">Og kaffen</p>'));
  await openReady(page);
  await isBad(page, 'slides', '1 af 20 slides er ikke, som de skal være.');
  await expect(row(page, 'slides').getByRole('listitem')).toHaveText(
    'Frokost: »Husk buffeten« og »Og kaffen« ligger oven i hinanden.',
  );
  await row(page, 'slides').getByRole('link', { name: 'Frokost' }).click();
  await isReady(page);
  await isOn(page, 'frokost');
});

test('red: a chart cannot be drawn', async ({ page }) => {
  await prepare(page);
  await serve(page, (html) => html.replace('data-chart="column"', 'data-chart="ukendt"'));
  await openReady(page);
  await isBad(page, 'slides', 'et diagram er ikke tegnet');
});

test.describe('on a coarse screen', () => {
  test.use({ viewport: { width: 800, height: 600 } });

  test('red: the smallest text cannot be read', async ({ page }) => {
    await prepare(page);
    await openReady(page);
    await isBad(page, 'slides', /På 800\s×\s600 punkter .* kun 10 punkter høj\. Vælg en højere opløsning/);
  });
});

test('red: the speaker’s window is blocked', async ({ page }) => {
  await prepare(page);
  await page.addInitScript(() => Object.assign(globalThis, { open: () => null }));
  await openReady(page);
  await page.getByRole('button', { name: 'Prøv talervisningen' }).click();
  await isBad(page, 'talervisning', 'Tillad pop op-vinduer for denne side');
});

test('red: the speaker’s window does not answer', async ({ page }) => {
  await prepare(page);
  await page.clock.install({ time: at('09:12') });
  await speakerSays(page, hello);
  await openReady(page);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Prøv talervisningen' }).click();
  await opened;
  await expect(row(page, 'talervisning')).toHaveAttribute('data-state', 'asks');
  await page.clock.fastForward(15_000);
  await isBad(page, 'talervisning', 'svarer ikke');
});

test('red: the day is over', async ({ page }) => {
  await prepare(page);
  await page.clock.setFixedTime(at('16:40'));
  await openReady(page);
  await isBad(
    page,
    'ur',
    /Klokken er 16\.40, og det er i dag, onsdag den 6\. oktober 2021, men det sidste på programmet var kl\.\s16\.00\./,
  );
});

test('red: the day was yesterday', async ({ page }) => {
  await prepare(page);
  await page.clock.setFixedTime(new Date('2021-10-07T09:12+02:00'));
  await openReady(page);
  await isBad(page, 'ur', /Klokken er 9\.12, men dagen var onsdag den 6\. oktober 2021, for 1\sdag siden\./);
});

test.describe('in another time zone', () => {
  const abroad: BrowserContextOptions = { timezoneId: 'Europe/London' };
  test.use(abroad);

  test('red: the machine’s clock is not Danish', async ({ page }) => {
    await prepare(page);
    await openReady(page);
    await isBad(page, 'ur', 'Klokken er 8.12 på maskinen, men 9.12 i Danmark. Sæt maskinens tidszone');
  });
});

test('red: a rehearsal has moved the day, and it begins afresh with a click', async ({ page }) => {
  await prepare(page);
  await page.goto('./');
  await page.evaluate(
    ([name = '', value = '']) => localStorage.setItem(name, value),
    [
      key,
      JSON.stringify({
        moves: [{ item: 'intro', minutes: 5 }],
        pauses: [],
        ended: [],
        skipped: ['bisiddersager', 'underretninger'],
        timers: [],
      }),
    ],
  );
  await openReady(page);
  await isBad(page, 'ur', /Dagen er flyttet 5\smin\. 2 slides springes over\. Er det fra en prøve/);
  await page.getByRole('button', { name: 'Begynd forfra' }).click();
  await isGood(page, 'ur', 'Dagen begynder');
  await page.reload();
  await isGood(page, 'ur', 'Dagen begynder');
});
