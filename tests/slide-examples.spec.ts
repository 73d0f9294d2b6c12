import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, rm, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Route } from '@playwright/test';
import { slideFaults } from './support/slide-faults.ts';
import { copyProject } from './support/scratch-project.ts';
import { axeFaults } from './support/axe.ts';
import { at, isDrawn, isReady, showSlide, slideIds, slideOn } from './support/deck.ts';
import { run } from './support/export.ts';
import { serveInFolder } from './support/folder-server.ts';

/*
 * The examples of what a slide can hold, as slides/README.md shows them. After a change that is meant,
 * `npx playwright test slide-examples --update-snapshots` takes its pictures anew: look at them.
 */

test.describe.configure({ mode: 'default' });
test.use({ deviceScaleFactor: 0.5 });

/** In pictures that anyone may copy stand no child's words. */
const placeholders = `citater:
${[
  'Her står barnets egne ord, som de blev sagt.',
  'Her står et andet barns ord. De må gerne være lange, og de bliver aldrig ændret.',
]
  .map(
    (words, at) => `  - id: citat-${at + 1}
    ord: ${words}
    hvem:
      koen: pige
      alder: ${12 + at}
    kilde: temadag-citater
    samtykke: ukendt
`,
  )
  .join('')}`;

let project: string;
let served: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  project = await copyProject();
  const at = (file: string) => path.join(project, file);
  await rm(at('slides'), { recursive: true });
  await mkdir(at('slides'));
  await copyFile('tests/support/stole.jpg', at('slides/stole.jpg'));
  await writeFile(at('data/citater.yaml'), placeholders);
  const examples = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.examples.mdx'))
    .toSorted()
    .map((name) => readFileSync(path.join('components', name), 'utf8'));
  const isOpening = (text: string) => text.startsWith('<Opening>');
  // A talk, whose opening has a speaker.
  await writeFile(at('slides/ved-en-bisidder.mdx'), examples.filter(isOpening).join('\n'));
  const others = examples.filter((text) => !isOpening(text));
  await writeFile(at('slides/intro.mdx'), ['<Opening />', ...others].join('\n\n'));
  const { status, said } = await run(project, ['build']);
  expect(status, said).toBe(0);
  served = await serveInFolder('/', path.join(project, 'dist'));
});

test.afterAll(async () => {
  await served.stop();
  await rm(project, { recursive: true });
});

test('every example looks on the stage as the guide shows it, and has no fault', async ({ page }) => {
  test.slow();
  // Before the day has begun: no item has been.
  await page.clock.setFixedTime(at('09:00'));
  await page.goto(served.address);
  await isReady(page);
  const guide = readFileSync('slides/README.md', 'utf8');
  const pictures = [...guide.matchAll(/\(README-billeder\/(.+)\.png\)/g)].map(([, name]) => name);
  const shown = new Map([['ved-en-bisidder', 'aabning']]);
  for (const id of await slideIds(page)) {
    const picture = shown.get(id) ?? id;
    await showSlide(page, id);
    await isDrawn(page);
    expect.soft(await page.evaluate(slideFaults, id), id).toEqual([]);
    if (pictures.includes(picture)) await expect.soft(slideOn(page)).toHaveScreenshot(`${picture}.png`);
  }
});

for (const [width, height] of [
  [1280, 800],
  [1024, 768],
] as const)
  test(`every example is whole on a screen of ${width} × ${height}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.goto(served.address);
    await isReady(page);
    for (const id of await slideIds(page)) {
      await showSlide(page, id);
      expect.soft(await page.evaluate(slideFaults, id), id).toEqual([]);
    }
  });

test('axe finds no fault in any example, on the page to read, on a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${served.address}?vis=laes`);
  await isReady(page);
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on a phone a picture has its place before it is there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const held: Route[] = [];
  await page.route(/stole/, (route) => {
    held.push(route);
  });
  await page.goto(`${served.address}?vis=laes`, { waitUntil: 'commit' });
  await isReady(page);
  const pictures = page.locator('.photo img');
  const places = () => pictures.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  const before = await places();
  expect(before).toHaveLength(2);
  for (const height of before) expect(height).toBeGreaterThan(150);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const route of held) await route.continue();
  for (const picture of await pictures.all()) await expect(picture).toHaveJSProperty('naturalWidth', 1600);
  expect(await places()).toEqual(before);
});
