import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { copyProject } from './scratch-project.ts';
import { isReady, slideOn } from './deck.ts';

/** Fragments that are put into slides: plain ones, some in a stack, and some with numbers that are shared or left out. */
const fragments = [
  { file: 'velkommen', after: '<Programme of={program} />', numbers: [undefined, undefined, undefined] },
  { file: 'intro', after: '<QuoteWall of={citater} />', numbers: [undefined, undefined] },
  { file: 'erfaringsudveksling', after: '</Subjects>', numbers: [4, undefined, 1, 4] },
];

/** Makes a copy of the project whose slides have fragments. Gives its path. */
export async function projectWithFragments(): Promise<string> {
  const project = await copyProject();
  for (const { file, after, numbers } of fragments) {
    const name = path.join(project, 'slides', `${file}.mdx`);
    const text = await readFile(name, 'utf8');
    expect(text, name).toContain(after);
    const paragraphs = numbers.map((number, at) => {
      const index = number === undefined ? '' : ` data-fragment-index="${number}"`;
      return `<p class="fragment"${index}>Trin ${'abcd'.charAt(at)}</p>`;
    });
    await writeFile(name, text.replace(after, [after, ...paragraphs].join('\n\n')));
  }
  return project;
}

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

/** Waits until both windows show the same slide and the same fragments of it. */
export async function areAlike(stage: Page, speaker: Page, why: string): Promise<void> {
  await expect(async () => {
    expect(await shownOn(currentSlide(speaker))).toEqual(await shownOn(slideOn(stage)));
  }, why).toPass({ timeout: 5000 });
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
