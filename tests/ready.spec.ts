import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type BrowserContextOptions, type Page, type Route } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { at, isOn, isPainted, isReady } from './support/deck.ts';
import { readPdf } from './support/pdf-file.ts';
import { notIn, textsIn } from './support/printed.ts';
import { keepInside, remembered } from './support/traffic.ts';

const key = 'dag / 2021-10-06';
const film = 'https://www.youtube-nocookie.com/**';
const titles = {
  filer: 'Filer',
  skrifter: 'Skrifter',
  slides: 'Slides',
  skaerme: 'Projektor',
  talervisning: 'Talervisning',
  hukommelse: 'Browserens hukommelse',
  ur: 'Ur og program',
  film: 'Film',
  'uden-net': 'Uden net',
  andre: 'Ingen andre',
};
const latinExt = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/figtree/files/figtree-latin-ext-wght-normal.woff2',
  ),
);

/** What a good day has and this browser may not have: network, a projector, a page kept for later, and a speaker's window that answers. */
async function prepare(page: Page): Promise<void> {
  await page.clock.setFixedTime(at('09:12'));
  await page.context().addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => true });
    Object.defineProperty(Screen.prototype, 'isExtended', { configurable: true, get: () => true });
    Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', {
      configurable: true,
      get: () => ({}),
    });
  });
  await page.context().route(film, (route) => route.fulfill({ body: 'En film', contentType: 'text/html' }));
}

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

/** Opens the page and waits until all has been checked. */
async function openReady(page: Page): Promise<void> {
  await page.goto('./?vis=klar');
  await page.locator('main[data-checked]').waitFor();
}

const row = (page: Page, id: keyof typeof titles) => page.locator(`.checks > #${id}`);

async function isGood(page: Page, id: keyof typeof titles, says: string | RegExp = ''): Promise<void> {
  await expect(row(page, id)).toHaveAttribute('data-state', 'good');
  await expect(row(page, id).locator('.state')).toHaveText('I orden');
  await expect(row(page, id)).toContainText(says);
}

async function isBad(page: Page, id: keyof typeof titles, says: string | RegExp): Promise<void> {
  await expect(row(page, id)).toHaveAttribute('data-state', 'bad');
  await expect(row(page, id).locator('.state')).toHaveText('Ret det');
  await expect(row(page, id)).toContainText(says);
}

/** Serves the page with its HTML changed, and under a policy if one is given. */
async function serve(page: Page, change: (html: string) => string, policy?: string): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = change(html);
      if (policy === undefined) expect(body === html, 'nothing is planted').toBe(false);
      const headers = response.headers();
      if (policy !== undefined) headers['content-security-policy'] = policy;
      await route.fulfill({ response, headers, body });
    },
  );
}

/** Puts HTML on the slide for lunch. */
const onLunch = (added: string) => (html: string) =>
  html.replace(/<section [^>]*id="frokost"[^>]*><div class="slide-body">/, (start) => start + added);

test('on a good day everything is in order, once what takes a click has been tried', async ({ page }) => {
  await prepare(page);
  await openReady(page);
  await expect(page).toHaveTitle('Klar til scenen – Temadag for Bisidderambassadører');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klar til scenen');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(Object.values(titles));
  await expect(page.getByRole('status')).toHaveText('2 ting kan du prøve med et klik. Resten er klar.');
  await expect(page.locator('.edition')).toHaveText(
    /^Temadag for Bisidderambassadører, 127\.0\.0\.1:\d+\. Prøvet onsdag den 6\. oktober 2021 kl\. 9\.12\.$/,
  );
  await page.getByRole('button', { name: 'Prøv filmen' }).click();
  await isGood(page, 'film', 'YouTube svarer, så filmen kan afspilles.');
  await page.getByRole('button', { name: 'Prøv talervisningen' }).click();
  await isGood(page, 'talervisning', 'Talervisningen åbner og svarer.');
  await expect(page.getByRole('heading', { name: 'Talervisning' })).toBeFocused();
  await expect.poll(() => page.context().pages().length, 'its window is closed again').toBe(1);
  await isGood(page, 'slides', 'Alle 20 slides er inden for kanten.');
  await isGood(
    page,
    'ur',
    /Klokken er 9\.12, og det er i dag, onsdag den 6\. oktober 2021\. Dagen begynder kl\.\s10\.30, om 78\smin\./,
  );
  await isGood(page, 'hukommelse', 'Browseren husker dine ændringer i dagen');
  await isGood(page, 'andre', 'Siden har ikke spurgt andre om noget.');
  await expect(page.getByRole('status')).toHaveText('Alt er klar.');
});

test('the page asks nobody and remembers nothing before a click', async ({ page, context, baseURL }) => {
  const asked = await keepInside(context, new URL(baseURL ?? '').origin);
  await openReady(page);
  await expect(row(page, 'film')).toHaveAttribute('data-state', 'asks');
  await expect(row(page, 'film')).toContainText('får YouTube (Google) besked fra din browser.');
  expect(asked).toEqual([]);
  expect(await remembered(page)).toEqual([]);
});

test('the page leads on to the slides, and checks anew when asked', async ({ page }) => {
  await prepare(page);
  await openReady(page);
  await page.clock.setFixedTime(at('09:13'));
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.locator('.edition')).toContainText('kl. 9.13');
  await page.getByRole('link', { name: 'Til scenen' }).click();
  await isReady(page);
  await isOn(page, 'velkommen');
});

const cut = (route: Route) => route.abort();

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
  await page.clock.fastForward(5000);
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

test('a film out of reach is said to be an address and a code', async ({ page }) => {
  await prepare(page);
  await page.context().route(film, cut);
  await openReady(page);
  await page.getByRole('button', { name: 'Prøv filmen' }).click();
  await isGood(page, 'film', 'YouTube svarer ikke. Filmen kan ikke afspilles her; slidet viser adressen');
});

test('red: a film has no code', async ({ page }) => {
  await prepare(page);
  await serve(page, (html) => html.replace('class="qr"', 'class="kode"'));
  await openReady(page);
  await isBad(page, 'film', 'Filmens adresse eller QR-kode mangler på slidet.');
});

test('red: the page is not kept for a room without network', async ({ page }) => {
  await prepare(page);
  await page.addInitScript(() => {
    Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => null });
  });
  await openReady(page);
  await isBad(page, 'uden-net', 'Brug temadag.html fra et USB-stik');
});

const outside = 'https://example.org/se-mig.png';
const addPicture = (page: Page) =>
  page.evaluate((src) => {
    document.body.append(Object.assign(new Image(), { src, alt: '' }));
  }, outside);

test('red: something on the page asked another', async ({ page }) => {
  await prepare(page);
  await page.route(outside, cut);
  await serve(page, onLunch(`<img src="${outside}" alt="">`));
  await openReady(page);
  await isBad(page, 'andre', 'Siden har spurgt https://example.org.');
});

test('red: something asks another while the page is open', async ({ page }) => {
  await prepare(page);
  await page.route(outside, cut);
  await openReady(page);
  await isGood(page, 'andre');
  await addPicture(page);
  await isBad(page, 'andre', 'Siden har spurgt https://example.org.');
  await expect(page.getByRole('status')).toContainText('1 ting skal rettes.');
});

test('red: something was stopped when it would ask another', async ({ page }) => {
  await prepare(page);
  await serve(page, (html) => html, "img-src 'self' data:");
  await openReady(page);
  await isGood(page, 'andre');
  await addPicture(page);
  await isBad(page, 'andre', 'Siden har spurgt https://example.org.');
});

/** Plants what makes the page as long as it gets. */
async function spoil(page: Page): Promise<void> {
  await page.clock.setFixedTime(at('16:40'));
  await page.addInitScript(() => {
    Object.defineProperty(Screen.prototype, 'isExtended', { get: () => false });
    Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => null });
  });
  await page.route(/\.woff2$|\/draw-[^/]*\.js$/, cut);
}

const days = [
  { of: 'a good day', make: () => Promise.resolve() },
  { of: 'a bad day', make: spoil },
];

for (const { of, make } of days) {
  test(`${of} is printed on one page of A4, with all that is said`, async ({ page }) => {
    await prepare(page);
    await make(page);
    await openReady(page);
    const texts = await textsIn(page, 'main');
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pdf.pages).toHaveLength(1);
    const { width = 0, height = 0, text = '' } = pdf.pages[0] ?? {};
    expect([width, height].map(Math.round)).toEqual([595, 842]);
    const said = texts.filter((words) => words !== 'Til scenen');
    expect(said.length).toBeGreaterThan(20);
    expect(notIn(text, said)).toEqual([]);
    expect(notIn(text, ['Prøv filmen', 'Prøv talervisningen'])).toHaveLength(2);
  });

  for (const width of [390, 1280])
    test(`axe finds nothing on ${of}, ${width} wide, and nothing goes out at the side`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await prepare(page);
      await make(page);
      await openReady(page);
      await isPainted(page);
      expect(await axeFaults(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });
}
