import { expect, type Page } from '@playwright/test';

/** Finds the slide that is on: reveal.js leaves `present` on slides in stacks that are not. */
const slideThatIsOn = '.slides > section.slide.present, section.stack.present > section.slide.present';

/** What a test uses that is to see the slides move, as they do for most people: in the others they are still. */
export const withMovement = { contextOptions: {} } as const;

/** A day with daylight saving time, at a time of day: `at('10:29')`. */
export const at = (time: string) => new Date(`2021-10-06T${time.length === 5 ? `${time}:00` : time}+02:00`);

/** Opens the slides, at the one with this id, and waits until they answer keys. */
export async function openStage(page: Page, id = '', query = ''): Promise<void> {
  await page.goto(`./${query}${id && `#/${id}`}`);
  await isReady(page);
}

/** Waits until the view answers keys and buttons. */
export async function isReady(page: Page): Promise<void> {
  await page.locator('#deck[data-ready]').waitFor({ state: 'attached' });
}

/** Opens the page to read, at the slide with this id, and waits until its buttons answer. */
export async function openReading(page: Page, id = ''): Promise<void> {
  await page.goto(`./?vis=laes${id && `#/${id}`}`);
  await isReady(page);
}

/** The ids of all slides, in the order of the day. */
export async function slideIds(page: Page): Promise<string[]> {
  const ids = await page.locator('section.slide').evaluateAll((slides) => slides.map(({ id }) => id));
  expect(ids.length, 'the page has slides').toBeGreaterThan(10);
  return ids;
}

/** The slide that is on. */
export const slideOn = (page: Page) => page.locator(slideThatIsOn);

/** Waits until the slide with this id is the one that is on. */
export async function isOn(page: Page, id: string, why?: string): Promise<void> {
  await expect(slideOn(page), why).toHaveId(id);
}

/** Goes to a slide by its link, and waits until it is drawn. */
export async function showSlide(page: Page, id: string): Promise<void> {
  await followHash(page, id);
  await isOn(page, id);
  await isDrawn(page);
}

/** Goes on so many times with Tab, which is held down: the browser is asked for all at once. */
export async function holdTab(page: Page, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
}

/** Changes the address as a link on the page does. */
export async function followHash(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${id}`);
}

/** Waits for typefaces and for the charts of the slide that is on, and until it has been painted. */
export async function isDrawn(page: Page): Promise<void> {
  await expect(slideOn(page).locator('.chart:not([data-drawn])')).toHaveCount(0);
  await expect(slideOn(page).locator('.plot:empty')).toHaveCount(0);
  await isPainted(page);
}

/**
 * The slides with a chart that is not drawn though reveal.js has the slide in the layout, as it has those near the one
 * that is on, or is drawn far from it; and the two after that one, until they are in the layout.
 */
export const chartsOutOfPlace = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const next = [...document.querySelectorAll('.slides > section.present ~ section')].slice(0, 2);
    const plots = document.querySelectorAll('.slides figure[data-chart] > .plot:is(:empty, :has(> canvas))');
    return [
      ...next.filter((slide) => !slide.checkVisibility()),
      ...[...plots]
        // Nor is one that only the page to read has.
        .filter((plot) => plot.parentElement?.checkVisibility() !== (plot.querySelector('canvas') !== null))
        .map((plot) => plot.closest('section')),
    ].map((slide) => slide?.id ?? '');
  });

/** Waits for typefaces, and until what the page looks like now has been painted. */
export async function isPainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

/** Refuses the page its scripts and leaves a test its own, which is what switching scripts off would stop. */
export async function refuseScripts(page: Page): Promise<void> {
  await page.route('./', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
    await route.fulfill({ response, headers });
  });
}

/** What the page says to whoever reads it, in one line. */
export async function textOf(page: Page): Promise<string> {
  return plain(await page.locator('body').innerText());
}

/** Text without soft hyphens, its white space as single spaces. */
export function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
