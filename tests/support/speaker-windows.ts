import { expect, type Locator, type Page } from '@playwright/test';
import { isReady, slideOn } from './deck.ts';

/** Opens the slides, and the speaker's window from them. */
export async function openBoth(stage: Page, address: string, id = ''): Promise<Page> {
  await stage.goto(`${address}${id && `#/${id}`}`);
  await isReady(stage);
  return openSpeaker(stage);
}

/** Opens the speaker's window from the slides with its key, and waits until it shows what is on. */
export async function openSpeaker(stage: Page): Promise<Page> {
  const popup = stage.waitForEvent('popup');
  await stage.keyboard.press('s');
  const speaker = await popup;
  await isConnected(speaker);
  return speaker;
}

/** Waits until a speaker's window shows what a stage shows. */
export async function isConnected(speaker: Page): Promise<void> {
  await expect(speaker.locator('.speaker-view:not([data-alone])')).toBeAttached();
  await expect(currentSlide(speaker)).toBeAttached();
}

/** The slide that the speaker's window shows as the one that is on. */
export const currentSlide = (speaker: Page) => speaker.locator('[data-part="current"] .slide.present');

/** The slide that the speaker's window shows as the next. */
export const nextSlide = (speaker: Page) => speaker.locator('[data-part="next"] .slide.present');

/** A button of the speaker's window. */
export const press = (speaker: Page, group: string, name: string | RegExp) =>
  speaker.getByRole('group', { name: group, exact: true }).getByRole('button', { name }).click();

/** Waits until both windows show the same slide and the same fragments of it; not for longer than `timeout` milliseconds. */
export async function areAlike(stage: Page, speaker: Page, why: string, timeout = 30_000): Promise<void> {
  await expect(async () => {
    expect(await shownOn(currentSlide(speaker))).toEqual(await shownOn(slideOn(stage)));
  }, why).toPass({ timeout, intervals: [20, 50, 100] });
}

/** Which slide it is, and which of its fragments are shown. reveal.js does not always mark the newest on the way back. */
async function shownOn(slide: Locator): Promise<unknown> {
  return slide.evaluate((section) => ({
    slide: section.id,
    fragments: [...section.querySelectorAll('.fragment')].map((one) => [
      one.textContent,
      one.classList.contains('visible'),
    ]),
  }));
}
