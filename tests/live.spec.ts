import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { followHash, isOn, isReady } from './support/deck.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// One after the other: they edit the same copy.
test.describe.configure({ mode: 'default' });

let project: ScratchProject;
test.beforeAll(async () => {
  project = await openScratchProject();
});
test.afterAll(() => project.close());

/** A save as the editor makes it, and what the slide then shows. */
type Save = { file: string; from: string; to: string; shown: (page: Page) => Promise<void> };

const heading = (page: Page) => page.locator('#siden-begyndelsen h3');
const mistake = (page: Page) => page.locator('#mistake');

const saves: Record<string, Save> = {
  text: {
    file: 'slides/intro.mdx',
    from: 'har været bisidder i',
    to: 'har nu været bisidder i',
    shown: (page) => expect(heading(page)).toContainText('har nu været'),
  },
  number: {
    file: 'data/bisiddersager.yaml',
    from: 'siden_begyndelsen: 5.219',
    to: 'siden_begyndelsen: 5.220',
    shown: (page) => expect(heading(page)).toContainText('5.220'),
  },
  style: {
    file: 'components/theme/tokens.css',
    from: '--ink: #221c46',
    to: '--ink: #331111',
    shown: (page) => expect(heading(page)).toHaveCSS('color', 'rgb(51, 17, 17)'),
  },
  component: {
    file: 'components/figure/key-figure.tsx',
    from: 'class="key-figure"',
    to: 'class="key-figure changed"',
    shown: (page) => expect(page.locator('#bisiddersager .changed')).toHaveCount(2),
  },
  mistake: {
    file: 'data/bisiddersager.yaml',
    from: 'siden_begyndelsen: 5.219',
    to: 'siden_begyndelsen: 5,219',
    shown: (page) => expect(mistake(page)).toContainText('data/bisiddersager.yaml'),
  },
  'name that is not there': {
    file: 'slides/intro.mdx',
    from: '{siden_begyndelsen} sager',
    to: '{siden_begyndelse} sager',
    shown: (page) =>
      expect(mistake(page)).toContainText('»siden_begyndelse« findes ikke. Mente du »siden_begyndelsen«?'),
  },
  'slip in a slide': {
    file: 'slides/intro.mdx',
    from: '</KeyFigure>',
    to: '</KeyFigur>',
    shown: (page) => expect(mistake(page)).toContainText('slides/intro.mdx'),
  },
};

test('thirty-five saves in a row are shown on the open slide, without a reload, and leave nothing behind', async ({
  page,
}) => {
  test.slow();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await openSlide(page);
  const session = await page.context().newCDPSession(page);

  const kinds = Object.values(saves);
  const weights: Weight[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const { file, from, to, shown } of kinds) {
      const undo = await project.edit(file, from, to);
      await shown(page);
      await undo();
      await expect(mistake(page)).toHaveCount(0);
      await expect(heading(page)).toContainText('har været bisidder i 5.219 sager');
      await expect(heading(page)).toHaveCSS('color', 'rgb(34, 28, 70)');
      await expect(page.locator('#bisiddersager .changed')).toHaveCount(0);
    }
    weights.push(await weigh(session));
  }

  expect(loads).toBe(1);
  await expect(page.locator('#bisiddersager')).toHaveClass(/present/);
  await expect(page.locator('#bisiddersager canvas')).toHaveCount(1);
  const [, second] = weights;
  // What the browser is not done with yet it lets go of later; what is held on to stays.
  await expect(async () => {
    const last = await weigh(session);
    expect(last.listeners).toBe(second?.listeners);
    expect(last.nodes).toBeLessThanOrEqual((second?.nodes ?? 0) * 1.05);
    expect(last.heap).toBeLessThanOrEqual((second?.heap ?? 0) * 1.1);
  }).toPass();
});

const ny = '<Slide id="ny" layout="finding">\n\n### Ny\n\n</Slide>\n\n<Slide id="hvorfor-bisidning"';

test('a new slide appears, and the one that was on stays on', async ({ page }) => {
  await openSlide(page);
  const undo = await project.edit('slides/intro.mdx', '<Slide id="hvorfor-bisidning"', ny);
  await expect(page.locator('#ny')).toBeAttached();
  await expect(page.locator('#bisiddersager')).toHaveClass(/present/);
  await expect(page.locator('#bisiddersager')).toHaveAttribute('data-number', '7');
  await undo();
  await expect(page.locator('#ny')).toHaveCount(0);
  await expect(page.locator('#bisiddersager')).toHaveClass(/present/);
});

test('a slide that is taken away while it is on is on again when it is put back', async ({ page }) => {
  const undo = await project.edit('slides/intro.mdx', '<Slide id="hvorfor-bisidning"', ny);
  await page.goto(project.address);
  await isReady(page);
  await expect(page.locator('#ny'), 'the server has seen the save').toBeAttached();
  await followHash(page, 'ny');
  await isOn(page, 'ny');
  await undo();
  await expect(page.locator('#ny')).toHaveCount(0);
  const again = await project.edit('slides/intro.mdx', '<Slide id="hvorfor-bisidning"', ny);
  await expect(page.locator('#ny')).toHaveClass(/present/);
  await again();
});

test('a picture that is put in the place of another is shown, and the slide that was on stays on', async ({
  page,
}) => {
  const file = path.join(project.folder, 'slides', 'bord.png');
  await copyFile('public/icon-192.png', file);
  const next = '<Slide id="hvorfor-bisidning"';
  const photo = `<Slide id="bord">\n\n### Bordet\n\n<Photo src="bord.png" alt="Et bord" />\n\n</Slide>\n\n${next}`;
  const undo = await project.edit('slides/intro.mdx', next, photo);
  await page.goto(project.address);
  await isReady(page);
  await expect(page.locator('#bord'), 'the server has seen the save').toBeAttached();
  await followHash(page, 'bord');
  const image = page.locator('#bord img');
  await expect(image).toHaveJSProperty('naturalWidth', 192);
  await copyFile('public/icon-512.png', file);
  await expect(image).toHaveJSProperty('naturalWidth', 512);
  await isOn(page, 'bord');
  await undo();
  await rm(file);
});

test('a page opened on a mistake tells it, and becomes the deck when it is mended', async ({ page }) => {
  const undo = await project.edit('data/program.yaml', 'slags: pause', 'slags: pavse');
  await page.goto(project.address);
  await expect(mistake(page)).toContainText('data/program.yaml');
  await undo();
  await expect(page.locator('#deck[data-ready]')).toBeAttached();
});

test('what is saved while a page opens is not missed', async ({ page }) => {
  let undo: (() => Promise<void>) | undefined;
  await page.routeWebSocket(/./, async (socket) => {
    undo = await project.edit('data/program.yaml', 'slags: pause', 'slags: pavse');
    // The server has told of it before the page can hear anything.
    await expect.poll(async () => (await page.request.get(project.address)).text()).toContain('pavse');
    socket.connectToServer();
  });
  await page.goto(project.address);
  await expect(mistake(page)).toContainText('data/program.yaml');
  await undo?.();
  await expect(mistake(page)).toHaveCount(0);
});

test('a file that goes is missed, and one that comes is shown', async ({ page }) => {
  await openSlide(page);
  const work = page.locator('#erfaringer');
  await expect(work).toBeAttached();
  const slides = await project.move('slides/erfaringsudveksling.mdx', 'kladde.txt');
  await expect(work).toHaveCount(0);
  const data = await project.move('data/film.yaml', 'film.yaml');
  await expect(mistake(page)).toContainText('data/film.yaml:1:1 Filen findes ikke.');
  await data();
  await expect(mistake(page)).toHaveCount(0);
  await slides();
  await expect(work).toBeAttached();
});

async function openSlide(page: Page): Promise<void> {
  await page.goto(`${project.address}#/bisiddersager`);
  await expect(page.locator('#deck[data-ready]')).toBeAttached();
  await expect(page.locator('#bisiddersager canvas')).toHaveCount(1);
}

type Weight = { listeners: number; nodes: number; heap: number };

/** How much the page holds on to once its garbage is collected. */
async function weigh(session: CDPSession): Promise<Weight> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { listeners: value('JSEventListeners'), nodes: value('Nodes'), heap: value('JSHeapUsedSize') };
}
