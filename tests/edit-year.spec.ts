import { expect, test } from '@playwright/test';
import { calls, careful, carefulSentences, difference } from './support/careful-year.ts';
import { cell } from './support/edit-form.ts';
import { button, choose, open, press, save, tabTo, write, writeRow } from './support/edit-keys.ts';
import { run } from './support/export.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// A whole year by the page alone, and by the keyboard alone. Its numbers, names and words are invented.

// The second goes on with what the first has written.
test.describe.configure({ mode: 'serial' });

let project: ScratchProject;

test.beforeAll(async () => {
  project = await openScratchProject('edit', calls);
});
test.afterAll(() => project.close());

test('a year is done by the page and the keyboard alone, and its files are what a careful person would have written', async ({
  context,
  page,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const before = Object.fromEntries(
    await Promise.all(Object.keys(careful).map(async (name) => [name, await project.text(name)] as const)),
  );
  const slides = await project.text('slides/intro.mdx');
  await page.goto(`${project.address}rediger/`);
  await press(page, button(page, 'Begynd 2022'));
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Begynd 2022' }));
  await expect(page.getByRole('heading', { level: 2, name: 'Årets liste' })).toBeVisible();

  await open(page, 'Kilder');
  await press(page, button(page, 'Tilføj en række'));
  await expect(cell(page, 'kilder.4.id')).toBeFocused();
  await page.keyboard.type('opfundet-2022');
  await write(page, 'kilder.4.udgiver', 'Et opfundet sted');
  await write(page, 'kilder.4.titel', 'En opfundet udgivelse');
  await save(page);

  await open(page, 'Bisiddersager');
  await writeRow(page, 'aar.2.kilde', ['opfundet-2022', '803']);
  // The next two come from a sheet, with what a sheet puts in.
  await page.keyboard.press('ArrowRight');
  await page.evaluate(() => navigator.clipboard.writeText('453\t\u00a0350 \r\n'));
  await page.keyboard.press('Control+v');
  await expect(cell(page, 'aar.2.familieretshuset')).toHaveValue('350');
  await writeRow(page, 'aar.2.stigning_i_kommunen', ['ikke oplyst', '10 pct.', '150', '953', '6.022']);
  await open(page, 'Underretninger');
  await writeRow(page, 'aar.1.kilde', ['opfundet-2022', '300']);
  await writeRow(page, 'aar.1.problemstillinger.0.navn', ['Noget opfundet', '40 pct.', 'ja']);
  await open(page, 'Opkald');
  await writeRow(page, 'aar.1.kilde', ['opfundet-2022', '610', '350', '260']);
  await save(page);

  await open(page, 'Programmet');
  await write(page, 'dato', '2022-10-05');
  await press(
    page,
    page
      .getByRole('group', { name: 'Flyt Frokost og det, der følger, i tid' })
      .getByRole('button', { name: '−15 min.' }),
  );
  await expect(cell(page, 'punkter.3.start')).toHaveValue('12.45');
  await press(page, button(page, 'Tilføj en række'));
  await expect(cell(page, 'punkter.9.id')).toBeFocused();
  await page.keyboard.type('opfundet-oplaeg');
  await write(page, 'punkter.9.start', '13.30');
  await write(page, 'punkter.9.titel', 'Et opfundet oplæg');
  await choose(page, page.locator('[id="felt-punkter.9.taler"]'), 'Flere');
  await write(page, 'punkter.9.taler.0.navn', 'Opfundet Taler');
  await write(page, 'punkter.9.taler.1.navn', 'Anden Opfundet');
  await tabTo(page, cell(page, 'punkter.9.slags'));
  await page.keyboard.type('opl');
  for (let index = 9; index > 5; index -= 1)
    await press(page, page.getByRole('button', { name: 'Flyt Et opfundet oplæg op' }));
  await expect(page.locator('[id="felt-punkter.5-op"]')).toBeFocused();
  await save(page);

  await open(page, 'Citater');
  const consent = (index: number) => page.locator(`[id="felt-citater.${index}.samtykke"]`);
  await choose(page, consent(0), 'Oplyst');
  await press(page, consent(0).getByRole('checkbox', { name: 'rummet' }), 'Space');
  await tabTo(page, cell(page, 'citater.0.samtykke.trukket_tilbage'));
  await page.keyboard.type('ja');
  await press(page, button(page, 'Tilføj en række'));
  await expect(cell(page, 'citater.3.id')).toBeFocused();
  await page.keyboard.type('citat-4');
  await write(page, 'citater.3.ord', 'Hun sagde det, jeg selv ville have sagt');
  await tabTo(page, cell(page, 'citater.3.hvem.koen'));
  await page.keyboard.type('barn');
  await write(page, 'citater.3.hvem.alder', '9');
  await write(page, 'citater.3.kilde', 'temadag-citater');
  await choose(page, consent(3), 'Oplyst');
  for (const place of ['rummet', 'nettet', 'tryk'])
    await press(page, consent(3).getByRole('checkbox', { name: place }), 'Space');
  await write(page, 'citater.3.samtykke.indtil', '2099-12-31');
  await tabTo(page, cell(page, 'citater.3.samtykke.trukket_tilbage'));
  await page.keyboard.type('nej');
  await save(page);

  await open(page, 'Sætninger');
  const card = (text: string) =>
    page.locator('[data-card]').filter({ has: page.locator('.sentence', { hasText: text }) });
  const answer = (text: string, name: string) =>
    press(page, card(text).getByRole('button', { name, exact: true }));
  await answer('Peg på Familieretshuset', 'Gælder stadig');
  await expect(card('Peg på Familieretshuset')).toHaveCount(0);
  await answer('Stigningen afspejler sandsynligvis', 'Gælder stadig');
  await expect(card('Stigningen afspejler')).toHaveCount(0);
  await answer('Der har desuden været arbejdet', 'Skriv om');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Der har desuden været opfundne møder i kommunerne.');
  await page.keyboard.press('Enter');
  await expect(card('opfundne møder')).toHaveCount(0);
  await answer('opgjort som »Familieretshuset eller retten«', 'Slet');
  await expect(card('opgjort som »Familieretshuset eller retten«')).toHaveCount(0);
  await answer('Mistrivsel eller konflikt i hjemmet samt fysisk vold var oftest', 'Skriv om');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Noget opfundet kom oftest for i ');
  await tabTo(page, page.getByLabel('Indsæt tal'));
  await page.keyboard.type('2022');
  await press(page, button(page, 'Indsæt'));
  await press(page, button(page, 'Færdig'));
  await answer('Figuren er stiplet', 'Slet');
  await expect(page.getByText('Ingen sætninger venter på at blive læst.')).toBeVisible();
  await save(page);

  await open(page, 'Årets liste');
  const left = page.locator('.renewals li');
  const count = await left.count();
  await tabTo(page, page.locator('#klaret-0'));
  for (let index = count - 1; index >= 0; index -= 1) {
    await page.keyboard.press('Enter');
    await expect(left).toHaveCount(index);
    if (index > 0) await expect(page.locator('#klaret-0')).toBeFocused();
  }
  await expect(page.getByText('Alt er set igennem.')).toBeVisible();
  await save(page);
  await expect(page.getByText('Intet mangler.')).toBeVisible();

  const sentences = carefulSentences.reduce((text, [was, is]) => text.replace(was, () => is), slides);
  expect(await project.text('slides/intro.mdx')).toBe(sentences);
  for (const [name, expected] of Object.entries(careful)) {
    const after = await project.text(name);
    const lines = difference(before[name] ?? '', after).filter((line) => line !== '+ ');
    expect(
      lines.map((line) => line.replace(/forsegl: \w{8}/, 'forsegl: …')),
      name,
    ).toEqual(expected);
    expect(after, name).not.toMatch(/\n\n(?:\n|$)/);
    // A row is apart from the one before it.
    expect(after, name).toMatch(/\n\n {2}- (?:id: opfundet|id: citat-4|aar: 2022)/);
  }
});

test('the year is accepted by the check, built, and told in a rapport', async () => {
  const checked = await run(project.folder, ['check']);
  expect(checked.status, checked.said).toBe(0);
  const built = await run(project.folder, ['build']);
  expect(built.status, built.said).toBe(0);
  const told = await run(project.folder, ['report', '--fra', '2021']);
  expect(told.status, told.said).toBe(0);
});
