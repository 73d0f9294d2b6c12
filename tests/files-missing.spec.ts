import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteUnderTest } from '../scripts/site-under-test.ts';
import { at } from './support/deck.ts';

/// Whatever file of the site is not there, or only half of it, the words of the day are.

// Before the day has begun: what a clock says of it is no word that could be missing.
test.beforeEach(({ page }) => page.clock.setFixedTime(at('08:00')));

/** How the site is opened: as slides, or on a phone as a page. */
const views = {
  slides: { width: 1280, height: 720 },
  page: { width: 390, height: 844 },
} as const;

/** What can have happened to a file; undefined where it is gone. */
const damages = {
  missing: () => undefined,
  cut: (content: Buffer) => content.subarray(0, content.length / 2),
} as const satisfies Record<string, (content: Buffer) => Buffer | undefined>;

/** The words that one comes to, by slide; all of them under "" where they stand on one page. */
type Words = ReadonlyMap<string, ReadonlySet<string>>;

for (const [view, size] of Object.entries(views))
  for (const [damage, left] of Object.entries(damages))
    test(`with any file ${damage} the words of the whole day can be reached: ${view}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(size);
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(fileAt(request.url())));
      const all = await wordsOf(page);
      expect(all.size, 'there are words').toBeGreaterThan(0);
      const files = await filesOfSite();
      const needed = files.filter((file) => asked.has(file));
      expect(needed.length, 'the page needs files').toBeGreaterThan(5);
      // What the page has not asked for can be damaged at once.
      for (const damaged of [...needed.map((file) => [file]), files.filter((file) => !asked.has(file))])
        await test.step(damaged.join(', '), async () => {
          await damageFiles(page, damaged, left);
          expect(missingFrom(await wordsOf(page), all), damaged.join(', ')).toEqual([]);
          await page.unrouteAll({ behavior: 'ignoreErrors' });
        });
    });

test('the check finds slides that nothing moves', async ({ page }) => {
  const all = await wordsOf(page);
  const [stage = ''] = (await filesOfSite()).filter((file) => /\bstage-.*\.js$/.test(file));
  await damageFiles(page, [stage], damages.missing);
  await withoutPrelude(page);
  expect(missingFrom(await wordsOf(page), all).join()).toContain('farvel: ');
});

test('slides that the stage does not come to say so', async ({ page }) => {
  const says = page.getByText('Her vises den enkle udgave');
  await wordsOf(page);
  await expect(says).toBeHidden();
  const [stage = ''] = (await filesOfSite()).filter((file) => /\bstage-.*\.js$/.test(file));
  await damageFiles(page, [stage], damages.cut);
  await wordsOf(page);
  await expect(says).toBeVisible();
});

/** Every file of the site that the page itself is not: without it there is nothing. */
async function filesOfSite(): Promise<string[]> {
  const entries = await readdir(siteUnderTest, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(siteUnderTest, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
  return files.filter((file) => file !== 'index.html');
}

const fileAt = (address: string) => new URL(address).pathname.slice(1);

/** Lets the host have only what is left of some files. */
async function damageFiles(
  page: Page,
  files: readonly string[],
  left: (content: Buffer) => Buffer | undefined,
): Promise<void> {
  await page.route(
    ({ pathname }) => files.includes(pathname.slice(1)),
    async (route) => {
      const response = await route.fetch();
      const body = left(await response.body());
      await route.fulfill(body ? { response, body } : { status: 404 });
    },
  );
}

/** Takes the prelude out of the page. */
async function withoutPrelude(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/<script>\(function\(\)[^]*?<\/script>/, '') });
    },
  );
}

/** Opens the site and goes through it from one end to the other, once it is settled who shows it. */
async function wordsOf(page: Page): Promise<Words> {
  await page.goto('./', { waitUntil: 'load' });
  // The page to read waits for nobody.
  await expect(
    page
      .locator('html[data-view="reading"], #deck:is([data-ready], [data-failed]), .plain-stage:not([hidden])')
      .first(),
  ).toBeAttached();
  const texts = await page.evaluate(walk);
  return new Map(texts.map(({ slide, text }) => [slide, new Set(text.split(/[\s\u00a0]+/).filter(Boolean))]));
}

/** In the page: what is seen of each slide by the keys, or all that is seen of a page. */
function walk(): { slide: string; text: string }[] {
  const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  const textIn = (root: Element) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      // What one presses, and a clock, say no word of the day.
      if (text.parentElement?.checkVisibility() && !text.parentElement.closest('button, .film-start, .timer'))
        texts.push(text.textContent ?? '');
    return texts.join(' ');
  };
  if (document.documentElement.dataset['view'] !== 'stage')
    return [{ slide: '', text: textIn(document.body) }];
  const seen = new Map<string, string>();
  press('Home');
  for (;;) {
    const slide = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.slide');
    if (!slide || seen.has(slide.id)) return [...seen].map(([id, text]) => ({ slide: id, text }));
    seen.set(slide.id, textIn(slide));
    press('PageDown');
  }
}

/** The words that are no longer reached, as "slide: word". */
function missingFrom(reached: Words, all: Words): string[] {
  const page = reached.get('');
  return [...all].flatMap(([slide, words]) => {
    const there = page ?? reached.get(slide);
    return [...words].filter((word) => !there?.has(word)).map((word) => `${slide}: ${word}`);
  });
}
