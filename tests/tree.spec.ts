import { existsSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { copyProject } from './support/scratch-project.ts';
import { at, isDrawn, isReady, showSlide, slideIds, slideOn } from './support/deck.ts';
import { run } from './support/export.ts';
import { serveInFolder } from './support/folder-server.ts';

/*
 * What a screen reader has to go by, as a text that is read by people: the accessibility tree of a day that never
 * changes. After a change that is meant, `npx playwright test tree --update-snapshots` writes it anew: read it.
 */

// One site is built, and all of these open it.
test.describe.configure({ mode: 'default' });
let project: string;
let served: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  project = await copyProject();
  await rm(path.join(project, 'slides'), { recursive: true });
  await cp('tests/example-slides', path.join(project, 'slides'), { recursive: true });
  const { status, said } = await run(project, ['build']);
  expect(status, said).toBe(0);
  served = await serveInFolder('/', path.join(project, 'dist'));
});

test.afterAll(async () => {
  await served.stop();
  await rm(project, { recursive: true });
});

test('the page to read can be followed by whoever has only its tree', async ({ page }) => {
  await page.goto(`${served.address}?vis=laes`);
  await isReady(page);
  for (const chart of await page.locator('figure[data-chart]').all()) await chart.scrollIntoViewIfNeeded();
  await expect(page.locator('.chart:not([data-drawn])')).toHaveCount(0);
  for (const summary of await page.locator('.chart-table > summary').all()) await summary.click();
  await expect(page.getByText('Vis tallene').filter({ visible: true })).toHaveCount(0);
  expect(asSaved(await treeOf(page), 'reading.yml')).toMatchSnapshot('reading.yml');
});

for (const [shape, width, height] of [
  ['16:9', 1280, 720],
  ['16:10', 1280, 800],
  ['4:3', 1024, 768],
] as const)
  test(`each slide of ${shape} can be followed by whoever has only its tree`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.clock.install({ time: at('09:00') });
    await page.goto(served.address);
    await isReady(page);
    const trees: string[] = [];
    for (const id of await slideIds(page)) {
      await showSlide(page, id);
      await isDrawn(page);
      trees.push(`# ${id}\n${(await slideOn(page).ariaSnapshot()).replaceAll('\u00ad', '')}\n`);
    }
    expect(asSaved(trees.join('\n'), 'slides.yml')).toMatchSnapshot('slides.yml');
  });

test('a figure of the tree that has lost its name is found', async ({ page }) => {
  await page.goto(`${served.address}?vis=laes`);
  await isReady(page);
  const whole = await treeOf(page);
  await page.locator('#sager figcaption').evaluate((caption) => caption.remove());
  expect(await treeOf(page)).not.toBe(whole);
});

/** The whole page's tree, without the soft hyphens of its headings. */
async function treeOf(page: Page): Promise<string> {
  return (await page.locator('body').ariaSnapshot()).replaceAll('\u00ad', '');
}

/** A tree with the line ends of the file that it is held against, which Windows may have written. */
function asSaved(tree: string, name: string): string {
  const file = test.info().snapshotPath(name);
  const isOfWindows = existsSync(file) && readFileSync(file, 'utf8').includes('\r\n');
  return isOfWindows ? tree.replaceAll('\n', '\r\n') : tree;
}
