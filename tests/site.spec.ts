import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { copyProject } from './support/scratch-project.ts';
import { axeFaults } from './support/axe.ts';
import { isOn, isReady } from './support/deck.ts';
import { filesWithNotes, run } from './support/export.ts';
import { serveInFolder } from './support/folder-server.ts';
import { keepInside } from './support/traffic.ts';

// One site of two years is made as it is published, and all of these visit it.
test.describe.configure({ mode: 'default' });

let project: string;
let host: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  project = await copyProject();
  expect(await run(project, ['new-year', '2022'])).toMatchObject({ status: 0 });
  const how = ['--archive', '--pdf', '--med-mangler', '--address', 'https://eksempel.dk/en/mappe'];
  expect(await run(project, ['build', ...how])).toMatchObject({ status: 0 });
  host = await serveInFolder('/en/mappe/', path.join(project, 'dist'));
});

test.afterAll(async () => {
  await host.stop();
  await rm(project, { recursive: true });
});

for (const [folder, width] of [
  ['', 390],
  ['', 1280],
  ['2021/', 390],
  ['2021/', 1280],
  ['aar/', 390],
] as const)
  test(`every link of /${folder} leads somewhere, from a folder of a host, ${width} wide`, async ({
    page,
    context,
  }) => {
    const asked = await keepInside(context, new URL(host.address).origin);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${host.address}${folder}?vis=laes`);
    await page.evaluate('document.fonts.ready');
    expect(await page.evaluate(widest)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    expect(await deadLinks(page)).toEqual([]);
    expect(asked).toEqual([]);
    expect(refused).toEqual([]);
  });

test('the check finds a link that leads nowhere', async ({ page }) => {
  await page.goto(`${host.address}?vis=laes`);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('a'), { href: 'x.pdf' })),
  );
  expect(await deadLinks(page)).toEqual([`404 ${host.address}x.pdf`]);
});

test('the page has its PDFs on top and in its foot, and an earlier year has its own', async ({ page }) => {
  for (const folder of ['', '2021/']) {
    await page.goto(`${host.address}${folder}?vis=laes`);
    const links = [
      page.getByRole('navigation', { name: 'Visning' }).getByRole('link', { name: 'Hent PDF' }),
      page.getByRole('contentinfo').getByRole('link', { name: 'Hent siden som PDF' }),
      page.getByRole('contentinfo').getByRole('link', { name: 'Hent slides som PDF' }),
    ];
    const names = ['temadag-handout.pdf', 'temadag-handout.pdf', 'temadag.pdf'];
    for (const [index, link] of links.entries()) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url());
      expect(address.href).toBe(`${host.address}${folder}${names[index] ?? ''}`);
      const body = await (await page.request.get(address.href)).body();
      expect(body.subarray(0, 5).toString()).toBe('%PDF-');
    }
  }
});

for (const width of [320, 390, 1280])
  test(`with the PDFs in its top line the page still opens at what is linked to, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${host.address}?vis=laes#/bisiddersager`);
    await expect
      .poll(() =>
        page.locator('#bisiddersager').evaluate((slide) => {
          const line = document.querySelector('.top-line')?.getBoundingClientRect().bottom ?? 0;
          const { top } = slide.getBoundingClientRect();
          return top >= line - 1 && top < line + 60 ? 'below the line' : `${top} px, line ${line} px`;
        }),
      )
      .toBe('below the line');
  });

test('no slide has anything of it: the stage of an earlier year is its slides alone, and answers keys', async ({
  page,
}) => {
  await page.goto(`${host.address}2021/`);
  await isReady(page);
  await page.keyboard.press('PageDown');
  await isOn(page, 'program');
  for (const part of ['.page-foot', '.earlier-year']) await expect(page.locator(part)).toBeHidden();
  await expect(page.locator('.top-line')).toHaveCSS('opacity', '0');
});

test('a reader goes from an earlier year to the newest, on to the list, and back again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${host.address}2021/`);
  await expect(page.getByText('Det her er dagen, som den var med tallene fra 2021.')).toBeVisible();
  await page.getByRole('link', { name: 'Se den nyeste' }).click();
  await expect(page).toHaveURL(host.address);
  await expect(page.locator('.earlier-year')).toHaveCount(0);
  await page.getByRole('link', { name: 'Se alle år' }).click();
  await expect(page).toHaveURL(`${host.address}aar/`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2022', '2021']);
  await page.getByRole('link', { name: '2021', exact: true }).click();
  await expect(page).toHaveURL(`${host.address}2021/`);
});

test('whoever shows a link has the whole address of the page, and a picture in the size it says', async ({
  page,
}) => {
  for (const folder of ['', '2021/']) {
    await page.goto(host.address + folder);
    const told = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    const here = `https://eksempel.dk/en/mappe/${folder}`;
    expect(await told('og:url')).toBe(here);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(here);
    expect(await told('og:image')).toBe(`${here}deling.png`);
    const size = await page.evaluate(async () => {
      const picture = Object.assign(new Image(), { src: 'deling.png' });
      await picture.decode();
      return [picture.naturalWidth, picture.naturalHeight].map(String);
    });
    expect([await told('og:image:width'), await told('og:image:height')]).toEqual(size);
    expect(size).toEqual(['1200', '630']);
  }
});

test('the picture is the title slide, to the byte the same for the same slide', async ({ page }) => {
  const read = (file: string) => readFileSync(path.join(project, 'dist', file));
  expect(read('deling.png').equals(read('2021/deling.png'))).toBe(true);
  await page.setViewportSize({ width: 1200, height: 630 });
  await page.goto(`${host.address}?vis=slides`);
  await isReady(page);
  await page.evaluate('document.fonts.ready');
  const colours = async (picture: string) =>
    page.evaluate(async (source) => {
      const drawn = Object.assign(new Image(), { src: source });
      await drawn.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 630 });
      const pen = canvas.getContext('2d');
      pen?.drawImage(drawn, 0, 0);
      // Behind the words, in each arch, and beside them.
      const dots = [
        [20, 20],
        [800, 600],
        [990, 600],
        [1150, 600],
      ] as const;
      return dots.map(([x, y]) => [...(pen?.getImageData(x, y, 1, 1).data ?? [])].join(' '));
    }, picture);
  const shown = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  expect(await colours('deling.png')).toEqual(await colours(shown));
  expect(new Set(await colours('deling.png')).size).toBe(3);
});

test('no year has the speaker’s notes', () => {
  expect(filesWithNotes(path.join(project, 'dist'))).toEqual([]);
});

test('a site that was built without PDFs and without other years links to neither', async ({ page }) => {
  await page.goto('./?vis=laes');
  await expect(page.locator('.top-line')).toBeVisible();
  expect(await page.locator('a[href$=".pdf"], a[href*="aar/"]').count()).toBe(0);
  expect(await deadLinks(page)).toEqual([]);
});

test('the day can be put in a calendar, also without network', async ({ page }) => {
  await page.goto('./?vis=laes');
  const link = page.getByRole('link', { name: 'Føj dagen til din kalender' });
  await expect(link).toHaveAttribute('href', 'temadag.ics');
  const answer = await page.request.get('./temadag.ics');
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:Temadag[^]*END:VCALENDAR\r\n$/);
  expect(await (await page.request.get('./sw.js')).text()).toContain('"temadag.ics"');
});

/** The links of a page that the host has nothing for, or that lead to a place that the page has not. */
async function deadLinks(page: Page): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a')].map(({ href }) => ({
      href,
      isMissing:
        href.startsWith(`${location.href.split('#')[0] ?? ''}#`) &&
        !document.getElementById(decodeURIComponent(new URL(href).hash.replace(/^#\/?/, ''))),
    })),
  );
  expect(links.length, 'the page has links').toBeGreaterThan(0);
  const dead = links.filter(({ isMissing }) => isMissing).map(({ href }) => `no place for ${href}`);
  const here = new URL(page.url()).origin;
  const addresses = new Set(links.map(({ href }) => href.split('#')[0] ?? ''));
  for (const address of addresses) {
    if (new URL(address).origin !== here) continue;
    const status = (await page.request.get(address)).status();
    if (status !== 200) dead.push(`${status} ${address}`);
  }
  return dead;
}

/** What makes the page wider than the screen. This runs in the page. */
function widest(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
}
