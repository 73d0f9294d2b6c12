import { expect, test } from '@playwright/test';
import { siteWithNotes } from '../scripts/site-under-test.ts';
import { slideOn } from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';
import { areAt, type Windows } from './support/speaker-stops.ts';
import { nextSlide, openBoth, press } from './support/speaker-windows.ts';

/** Every stop of the tests' day, in its order: a slide, and how many of its fragments are shown there. */
const stops = [
  'velkommen 0',
  ...['program 0', 'program 1', 'program 2', 'program 3'],
  ...['intro 0', 'hvorfor-bisidning 0', 'siden-begyndelsen 0', 'bisiddersager 0', 'underretninger 0'],
  'boern-med-bisidder 0',
  // Each child alone, and all of them together last.
  ...['boernenes-ord-1 0', 'boernenes-ord-2 0', 'boernenes-ord-3 0'],
  ...['boernenes-ord 0', 'boernenes-ord 1', 'boernenes-ord 2'],
  ...['boernenes-fortaellinger 0', 'frokost 0', 'ved-en-bisidder 0', 'erfaringsudveksling 0'],
  // Two of its four come at once.
  ...['erfaringer 0', 'erfaringer 1', 'erfaringer 3', 'erfaringer 4'],
  ...['kaffe 0', 'opsamling 0', 'farvel 0'],
];

type Go = (windows: Windows) => Promise<void>;

/** Every way through the day: what brings the next stop, and what the one before. */
const ways: readonly Readonly<{ name: string; on: Go; back: Go; endsIn?: 'nothing to press' }>[] = [
  { name: '→ and ←', on: key('ArrowRight'), back: key('ArrowLeft') },
  { name: '↓ and ↑', on: key('ArrowDown'), back: key('ArrowUp') },
  { name: 'Space, and with Shift', on: key('Space'), back: key('Shift+Space') },
  { name: 'Page Down and Page Up, which a clicker’s buttons are', on: key('PageDown'), back: key('PageUp') },
  {
    name: 'the arrows on screen, clicked',
    ...{ on: arrow('right', 'click'), back: arrow('left', 'click'), endsIn: 'nothing to press' },
  },
  {
    name: 'the arrows on screen as buttons of the keyboard',
    ...{ on: arrow('right', 'Enter'), back: arrow('left', 'Enter'), endsIn: 'nothing to press' },
  },
  { name: 'the speaker’s buttons »Næste« and »Forrige«', on: speaking('Næste'), back: speaking('Forrige') },
  {
    name: 'the speaker’s own Page Down and Page Up',
    on: key('PageDown', 'speaker'),
    back: key('PageUp', 'speaker'),
  },
];

let site: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  site = await serveInFolder('/', siteWithNotes);
});

test.afterAll(() => site.stop());

const open = async (stage: Windows['stage']): Promise<Windows> => ({
  stage,
  speaker: await openBoth(stage, site.address),
});

for (const { name, on, back, endsIn } of ways)
  test(`the whole day and back with ${name}: the same stops, and »Næste« tells each before it comes`, async ({
    page,
  }) => {
    test.slow();
    const windows = await open(page);
    await areAt(windows, stops, 0, { why: 'the day begins' });
    for (let at = 1; at < stops.length; at += 1) {
      await on(windows);
      await areAt(windows, stops, at, { why: `on to stop ${at}` });
    }
    if (!endsIn) await on(windows);
    await areAt(windows, stops, stops.length - 1, { why: 'the last is the last' });
    for (let at = stops.length - 2; at >= 0; at -= 1) {
      await back(windows);
      await areAt(windows, stops, at, { why: `back to stop ${at}` });
    }
    if (!endsIn) await back(windows);
    await areAt(windows, stops, 0, { why: 'the first is the first' });
  });

test('a press that goes two stops, and a picture of another slide than the next, are found', async ({
  page,
}) => {
  const windows = await open(page);
  const soon = { why: 'planted', timeout: 2000 };
  await page.evaluate(() =>
    addEventListener('keydown', ({ key: pressed, isTrusted }) => {
      if (isTrusted && pressed === 'PageDown')
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, code: 'again', bubbles: true }),
        );
    }),
  );
  await windows.stage.keyboard.press('PageDown');
  await expect(slideOn(page).locator('.fragment.visible')).toHaveCount(1);
  await expect(areAt(windows, stops, 1, soon)).rejects.toThrow('Received');
  await areAt(windows, stops, 2, { why: 'where it went' });
  await nextSlide(windows.speaker).evaluate((slide) => {
    slide.id = 'en-anden';
  });
  await expect(areAt(windows, stops, 2, soon)).rejects.toThrow('Received');
});

function key(name: string, window: keyof Windows = 'stage'): Go {
  return (windows) => windows[window].keyboard.press(name);
}

function arrow(side: 'left' | 'right', by: 'click' | 'Enter'): Go {
  return ({ stage }) => {
    const button = stage.locator(`.controls .navigate-${side}`);
    return by === 'click' ? button.click() : button.press(by);
  };
}

function speaking(name: string): Go {
  return ({ speaker }) => press(speaker, 'Scenen', name);
}
