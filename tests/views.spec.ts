import { expect, test, type Page } from '@playwright/test';
import { contrast } from '../components/browser/chart/contrast.ts';
import { followHash, isOn, isReady, openReading, openStage, slideIds, slideOn } from './support/deck.ts';
import { isReadAt, leaveForSlides, places } from './support/reading-place.ts';

const toPage = (page: Page) => page.getByRole('link', { name: 'Læs som side' });

test('the stage has a link to the page to read, that shows with the mouse and for whoever tabs to it', async ({
  page,
}) => {
  await openStage(page, 'frokost');
  const line = page.locator('.top-line');
  await expect(line).toHaveCSS('opacity', '0');
  await page.keyboard.press('Shift+Tab');
  await expect(toPage(page)).toBeFocused();
  await expect(line).toHaveCSS('opacity', '1');
  await page.keyboard.press('PageDown');
  await isOn(page, 'ved-en-bisidder');
  await toPage(page).blur();
  await expect(line).toHaveCSS('opacity', '0');
  await page.mouse.move(300, 300);
  await expect(line).toHaveCSS('opacity', '1');
  await toPage(page).click();
  await expect(page).toHaveURL(/\?vis=laes#\/ved-en-bisidder$/);
  await isReadAt(page, 'ved-en-bisidder', 'the slide that was on');
  await page.goBack();
  await isReady(page);
  await isOn(page, 'ved-en-bisidder', 'a step back');
});

/** What does not read well in the line on top of the stage: words below 4.5 to 1, a focused one's edge below 3 to 1. */
async function fadedWays(page: Page): Promise<string[]> {
  const ways = await page.locator('.top-line :is(a, button)').evaluateAll((all) =>
    all
      .filter((way) => way.checkVisibility())
      .map((way) => {
        (way as HTMLElement).focus();
        const { color, outlineColor, outlineStyle } = getComputedStyle(way);
        const { backgroundColor } = getComputedStyle(way.closest('.top-line') ?? way);
        const edge = outlineStyle === 'none' ? backgroundColor : outlineColor;
        return { name: way.textContent.trim(), color, edge, ground: backgroundColor };
      }),
  );
  expect(ways.map(({ name }) => name)).toEqual(['Taster', 'Læs som side']);
  return ways.flatMap(({ name, color, edge, ground }) => [
    ...(/^rgb\(/.test(ground) ? [] : [`what is under »${name}« shows through`]),
    ...(contrast(color, ground) < 4.5 ? [`»${name}« is ${color} on ${ground}`] : []),
    ...(contrast(edge, ground) < 3 ? [`the edge of »${name}« is ${edge} on ${ground}`] : []),
  ]);
}

test('the way to the page reads well on every slide, light or dark, and stands on its colour', async ({
  page,
}) => {
  await openStage(page);
  const grounds = new Set<string>();
  for (const id of await slideIds(page)) {
    await followHash(page, id);
    await isOn(page, id);
    expect.soft(await fadedWays(page), id).toEqual([]);
    const own = await slideOn(page).evaluate((slide) => getComputedStyle(slide).backgroundColor);
    await expect.soft(page.locator('.top-line'), id).toHaveCSS('background-color', own);
    grounds.add(own);
  }
  expect(grounds.size, 'slides of all colours').toBe(5);
});

test('a way to the page that is dark on a dark slide is found', async ({ page }) => {
  await openStage(page, 'velkommen');
  expect(await fadedWays(page)).toEqual([]);
  await page
    .locator('.top-line')
    .evaluate((line: HTMLElement) => line.style.setProperty('--on-slide', 'rgb(91, 86, 119)'));
  expect((await fadedWays(page)).join('\n')).toMatch(
    /»Læs som side« is rgb.*\n.*the edge of »Læs som side«/s,
  );
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('what is being read stays where it is when the phone is turned', async ({ page }) => {
    test.slow();
    await page.goto('./');
    for (const { id, at } of await places(page)) {
      await followHash(page, id);
      await isReadAt(page, at, id);
      await page.setViewportSize({ width: 844, height: 390 });
      await isReadAt(page, at, `${id}, turned`);
      await page.setViewportSize({ width: 390, height: 844 });
      await isReadAt(page, at, `${id}, turned back`);
    }
  });

  test('the slides can be shown from any place, and a step back comes to it', async ({ page }) => {
    test.slow();
    await page.goto('./');
    for (const { id, at } of await places(page)) {
      await followHash(page, id);
      await isReadAt(page, at, `${id}, by its address`);
      await leaveForSlides(page);
      await isReady(page);
      await isOn(page, id, `${id}, as slides`);
      await page.goBack();
      await isReadAt(page, at, `${id}, a step back`);
    }
  });

  test('the slides stay where they are when the phone is turned, and the way to the page is in sight', async ({
    page,
  }) => {
    await openStage(page, 'underretninger', '?vis=slides');
    await page.setViewportSize({ width: 844, height: 390 });
    await isOn(page, 'underretninger');
    await expect(page.locator('.top-line')).toHaveCSS('opacity', '1');
    await toPage(page).tap();
    await isReadAt(page, 'underretninger', 'the page');
  });
});

for (const address of ['#kilder-og-metode', '#/kilder-og-metode', '?vis=slides#kilder-og-metode'])
  test(`a wide screen opens ${address} in the page to read, which alone has it`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expect(page).toHaveURL(/\?vis=laes#kilder-og-metode$/);
    await isReadAt(page, 'kilder-og-metode', 'opened');
    await page.reload();
    await isReadAt(page, 'kilder-og-metode', 'loaded again');
    await leaveForSlides(page);
    await isReady(page);
    expect(await slideIds(page)).toContain(await page.evaluate(() => location.hash.slice(2)));
  });

test('a link on the stage to what only the page to read has leads there, and a step back to the slide', async ({
  page,
}) => {
  await openStage(page, 'frokost');
  const source = await page.locator('.method li[id]').first().getAttribute('id');
  await page.evaluate((id) => (location.hash = id ?? ''), source);
  await expect(page).toHaveURL(new RegExp(`\\?vis=laes#${source}$`));
  await isReadAt(page, source ?? '', 'the source');
  await page.goBack();
  await isReady(page);
  await isOn(page, 'frokost');
});

test('the link at a heading leads to it, in whichever view it is opened', async ({ page, context }) => {
  await openReading(page);
  const link = page.getByRole('link', { name: 'Link til Hvad siger børnene om at have en bisidder' });
  await link.click();
  await expect(page).toHaveURL(/#\/boernenes-ord$/);
  await isReadAt(page, 'boernenes-ord', 'the page to read');
  const address = await link.evaluate((element: HTMLAnchorElement) => element.hash);
  const stage = await context.newPage();
  await stage.goto(`./${address}`);
  await isReady(stage);
  await isOn(stage, 'boernenes-ord', 'the slides');
});
