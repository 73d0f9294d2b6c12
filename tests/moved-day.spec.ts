import { expect, test, type Page } from '@playwright/test';
import { at, followHash, isOn, isPainted, isReady, openReading, openStage } from './support/deck.ts';
import { slideFaults } from './support/slide-faults.ts';

const key = 'dag / 2021-10-06';

/** Adjustments as the browser keeps them: some items last longer. */
const moved = (...moves: { item: string; minutes: number }[]) =>
  JSON.stringify({ moves, pauses: [], ended: [], skipped: [], timers: [] });
const twentyLate = moved({ item: 'boernenes-fortaellinger', minutes: 20 });

const printed = ['10.30', '10.45', '11.00', '13.00', '13.30', '14.00', '15.00', '15.15', '16.00'];
const twentyLater = ['10.30', '10.45', '11.00', '13.20', '13.35', '14.05', '15.05', '15.15', '16.00'];

/** Keeps a text as another window does. */
async function keep(page: Page, text: string, under = key): Promise<void> {
  await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [under, text]);
}

/** Goes to a slide by its link, on a clock that stands still. */
async function goTo(page: Page, id: string): Promise<void> {
  await followHash(page, id);
  await isOn(page, id);
}

const times = (page: Page) => page.locator('#program .agenda time');

test('a day that is moved in another window is moved on the programme and on the breaks at once', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: at('12:00') });
  await openStage(page, 'program');
  const other = await context.newPage();
  await openStage(other, 'frokost');
  await page.clock.pauseAt(at('13:10'));
  await expect(times(page)).toHaveText(printed);
  await expect(page.locator('.agenda [aria-current] .item')).toHaveText('Frokost');

  await keep(other, twentyLate);
  await expect(times(page)).toHaveText(twentyLater);
  await expect(page.locator('.agenda [aria-current] .item')).toContainText('Børnenes fortællinger');
  await goTo(page, 'frokost');
  await expect(page.locator('#frokost .next')).toHaveText('Vi fortsætter kl. 13.35: Oplæg ved en bisidder');
  await expect(page.locator('#frokost .countdown')).toHaveText('15 min');
  await goTo(page, 'ved-en-bisidder');
  await expect(page.locator('#ved-en-bisidder .when')).toHaveText('13.35 til 14.05');
  await goTo(page, 'erfaringer');
  await expect(page.locator('#erfaringer .next')).toHaveText('Kl. 15.05: Kaffe og kage');

  await keep(other, moved());
  await expect(page.locator('#erfaringer .next')).toHaveText('Kl. 15.00: Kaffe og kage');
  await expect(times(page)).toHaveText(printed);
});

test('a moved day survives a reload, and is not the next day', async ({ page }) => {
  await page.clock.setFixedTime(at('13:30'));
  await openStage(page, 'frokost');
  await keep(page, twentyLate);
  await page.reload();
  await isReady(page);
  await expect(page.locator('#frokost .countdown')).toHaveText('5 min');
  await page.clock.setFixedTime(new Date('2021-10-07T13:30:00+02:00'));
  await page.reload();
  await isReady(page);
  await expect(page.locator('#frokost .countdown')).toHaveText('Kl. 13.00');
});

for (const text of [
  '',
  '{',
  'null',
  '[]',
  '{"moves":[{"item":"intro","minutes":"5"}]}',
  twentyLate.slice(0, -1),
])
  test(`a day that can't be read is held as printed: ${text || 'nothing'}`, async ({ page }) => {
    await page.clock.setFixedTime(at('13:10'));
    await openStage(page, 'program');
    await keep(page, text);
    await page.reload();
    await isReady(page);
    await expect(times(page)).toHaveText(printed);
  });

test('the page to read and the paper have the printed times', async ({ page }) => {
  await page.clock.setFixedTime(at('13:10'));
  await openStage(page, 'program');
  await keep(page, twentyLate);
  await expect(times(page)).toHaveText(twentyLater);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('#deck:visible');
  await expect(paper).toHaveCount(1);
  await expect(paper.locator('.agenda time')).toHaveText(printed);
  await expect(paper.locator('[aria-current]')).toHaveCount(0);
  await expect(paper.locator('#frokost .when')).toHaveText('13.00 til 13.30');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(times(page)).toHaveText(twentyLater);

  await openReading(page);
  await expect(page.locator('html')).toHaveAttribute('data-view', 'reading');
  await expect(times(page)).toHaveText(printed);
  await expect(page.locator('#frokost .when')).toContainText('13.00 til 13.30');
});

const looks = [
  { id: 'frokost', when: 'well before its end', time: '13:06', shows: '24 min' },
  { id: 'frokost', when: 'in its last minute', time: '13:29:18', shows: '42 sek' },
  { id: 'frokost', when: 'over time', time: '13:44', shows: '14 min over tiden' },
  { id: 'kaffe', when: 'well before its end', time: '15:00', shows: '15 min' },
  { id: 'kaffe', when: 'in its last minute', time: '15:14:00', shows: '60 sek' },
  { id: 'kaffe', when: 'over time', time: '15:59', shows: '44 min over tiden' },
];

for (const { id, when, time, shows } of looks)
  test(`${id} fits on the slide ${when}`, async ({ page }) => {
    await page.clock.setFixedTime(at(time));
    await openStage(page, id);
    await expect(page.locator(`#${id} .countdown`)).toHaveText(shows);
    await isPainted(page);
    expect(await page.evaluate(slideFaults, id)).toEqual([]);
  });

for (const { id, when, time } of looks.filter(({ when }) => when !== 'over time'))
  test(`${id} is read from the back ${when}: its countdown fills a quarter of the height`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(at(time));
    await openStage(page, id);
    await isPainted(page);
    const { height = 0 } = (await page.locator(`#${id} .countdown time`).boundingBox()) ?? {};
    expect(height).toBeGreaterThan(720 / 4);
    const heading = (await page.locator(`#${id} h2`).boundingBox())?.height ?? 0;
    expect(heading, 'its heading is read from there too').toBeGreaterThan(60);
  });

test('a break that is over says so quietly', async ({ page }) => {
  const height = async () => (await page.locator('#frokost .countdown time').boundingBox())?.height ?? 0;
  await page.clock.setFixedTime(at('13:29'));
  await openStage(page, 'frokost');
  const counting = await height();
  await page.clock.setFixedTime(at('13:31'));
  await expect(page.locator('#frokost .countdown')).toHaveText('1 min over tiden');
  expect(await height()).toBeLessThan(counting / 2);
});
