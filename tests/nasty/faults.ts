import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { slideFaults } from '../support/slide-faults.ts';
import { oneFile } from '../../scripts/print/one-file.ts';
import { onPaper } from '../../scripts/print/swap-for-print.ts';
import type { Deck } from '../../scripts/deck/deck.ts';
import { followHash, isPainted } from '../support/deck.ts';
import { extractText } from 'unpdf';
import { notIn, textsIn } from '../support/printed.ts';
import { noteWords, wordsOutside } from '../support/written.ts';
import { layoutFaults } from './layout-faults.ts';

const place = '<!--dagen-->';

/** Pages in one file with room for any deck: for the screen, and for paper. */
export type Shells = Readonly<{ screen: string; paper: string; folder: string }>;

/** Builds the pages that decks are put into. */
export async function buildShells(folder: string): Promise<Shells> {
  const empty = { title: 'Dagen', description: '', body: place } as Deck;
  await mkdir(folder, { recursive: true });
  return { screen: await oneFile(empty), paper: await oneFile(empty, onPaper()), folder };
}

/** What is wrong with a deck wherever it is shown: on the stage, on the page to read, and in both PDFs. */
export async function deckFaults(
  browser: Browser,
  shells: Shells,
  deck: Deck,
  name: string,
): Promise<string[]> {
  const files = await Promise.all(
    (['screen', 'paper'] as const).map(async (kind) => {
      const file = path.resolve(shells.folder, `${name}-${kind}.html`);
      await writeFile(
        file,
        shells[kind].replace(place, () => deck.body),
      );
      return pathToFileURL(file).href;
    }),
  );
  const [screen = '', paper = ''] = files;
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  try {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await noteWords(page);
    return [
      ...(await onStage(page, screen)),
      ...(await onPage(page, screen)),
      ...(await inPdfs(page, paper)),
    ];
  } finally {
    await page.close();
  }
}

const slideIds = (page: Page) =>
  page.locator('section.slide').evaluateAll((slides) => slides.map(({ id }) => id));

const ready = (page: Page) => page.locator('#deck[data-ready]').waitFor({ state: 'attached' });

/** A screen of each shape that slides take: 16:9, 16:10 and 4:3. */
const screens = [
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
];

async function onStage(page: Page, address: string): Promise<string[]> {
  await page.goto(`${address}?vis=slides`);
  await ready(page);
  const ids = await slideIds(page);
  const faults: string[] = [];
  for (const { width, height } of screens) {
    await page.setViewportSize({ width, height });
    for (const id of ids) {
      await followHash(page, id);
      await page.waitForFunction(
        (on) =>
          document.getElementById(on)?.matches('.present') && !document.querySelector('.present .plot:empty'),
        id,
      );
      await isPainted(page);
      for (const fault of await page.evaluate(slideFaults, id))
        faults.push(`stage ${width} × ${height} ${id}: ${fault}`);
      for (const word of await wordsOutside(page, `#${id}`))
        faults.push(`stage ${width} × ${height} ${id}: »${word}« is outside its chart`);
    }
  }
  // What is divided among slides is on one of them.
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('[data-only="reading"]:is(li, .quote, .key-figure)')].flatMap((part) => {
      const id = part.closest('section')?.id ?? '';
      const words = part.textContent.trim();
      const others = [...document.querySelectorAll(`section[id^="${id}-side-"]`)];
      return others.some((slide) =>
        [...slide.querySelectorAll('li, .quote, .key-figure')].some(
          (one) => one.textContent.trim() === words,
        ),
      )
        ? []
        : [`${id}: ${words.slice(0, 40)}`];
    }),
  );
  return [...faults, ...lost.map((one) => `stage lost ${one}`)];
}

async function onPage(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  // So tall that all charts are near.
  await page.setViewportSize({ width: 320, height: 30_000 });
  await page.goto(`${address}?vis=laes`);
  await ready(page);
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 30_000 });
    await page.waitForFunction(() => !document.querySelector('.plot:empty'));
    await isPainted(page);
    for (const fault of await page.evaluate(layoutFaults)) faults.push(`page ${width}: ${fault}`);
    for (const word of await wordsOutside(page, 'main'))
      faults.push(`page ${width}: »${word}« is outside its chart`);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  return faults;
}

async function inPdfs(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  for (const view of ['slides', 'laes'] as const) {
    await page.setViewportSize(
      view === 'slides' ? { width: 1280, height: 720 } : { width: 643, height: 978 },
    );
    await page.goto(`${address}?vis=${view}`);
    await ready(page);
    const sections = await slideIds(page);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const { text: pages } = await extractText(new Uint8Array(pdf));
    for (const word of await wordsOutside(page, 'main'))
      faults.push(`pdf ${view}: »${word}« is outside its chart`);
    if (view === 'laes') {
      const text = pages.map((one) => one.replace(/^\d+ af \d+/, '')).join('');
      for (const words of notIn(text, await textsIn(page, '#deck')))
        faults.push(`handout: »${words.slice(0, 40)}« is not printed`);
      continue;
    }
    if (pages.length !== sections.length)
      faults.push(`pdf: ${sections.length} slides on ${pages.length} pages`);
    for (const [index, id] of sections.entries())
      for (const words of notIn(pages[index] ?? '', await textsIn(page, `#${id}`)))
        faults.push(`pdf ${id}: »${words.slice(0, 40)}« is not printed`);
  }
  await page.emulateMedia({ media: 'screen' });
  return faults;
}
