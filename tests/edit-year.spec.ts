import { expect, test, type Locator, type Page } from '@playwright/test';
import { run } from './support/export.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// A whole year by the page alone, and by the keyboard alone. Its numbers, names and words are invented.

/** A subject that the house has never heard of. */
const calls = {
  'data/opkald.felter.yaml': `hjaelp: En række pr. år.
felter:
  besvarede:
    navn: besvarede opkald
    kort: Besvarede
    enhed: opkald
    er: piger + drenge
  piger:
    navn: opkald fra piger
    kort: Piger
    enhed: opkald
  drenge:
    navn: opkald fra drenge
    kort: Drenge
    enhed: opkald
`,
  'data/opkald.yaml': `aar:
  - aar: 2021
    kilde: temadag-side-4
    besvarede: 500
    piger: 300
    drenge: 200
`,
};

// The second goes on with what the first has written.
test.describe.configure({ mode: 'serial' });

let project: ScratchProject;

test.beforeAll(async () => {
  project = await openScratchProject('edit', calls);
});
test.afterAll(() => project.close());

/** Goes on with Tab until an element has the focus, as who has no mouse does. Throws where it never gets it. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await expect(element).toHaveCount(1);
  const has = () => element.evaluate((one) => one === document.activeElement);
  for (let tabs = 0; tabs < 700; tabs += 1) {
    if (await has()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${String(element)}.`);
}

const cell = (page: Page, at: string): Locator => page.locator(`[data-cell="${at}"]`);

/** Goes to an element and presses a key on it. */
async function press(page: Page, element: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press(key);
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Opens a place of the page by its link. */
async function open(page: Page, title: string): Promise<void> {
  await press(page, page.getByRole('navigation').getByRole('link', { name: title }));
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}

/** Writes in a field, in place of what stands there. */
async function write(page: Page, at: string, text: string): Promise<void> {
  await tabTo(page, cell(page, at));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Writes along a row of a sheet, from a cell on; an empty text leaves its cell. */
async function writeRow(page: Page, at: string, texts: readonly string[]): Promise<void> {
  await tabTo(page, cell(page, at));
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    if (text !== '') await page.keyboard.type(text);
  }
}

/** Chooses one of several ways, which stand beside each other, by its name. */
async function choose(page: Page, group: Locator, name: string): Promise<void> {
  const radio = group.getByRole('radio', { name, exact: true });
  await tabTo(page, group.getByRole('radio', { checked: true }));
  for (let steps = 0; steps < 3 && !(await radio.isChecked()); steps += 1)
    await page.keyboard.press('ArrowRight');
  await expect(radio).toBeChecked();
}

/** Saves, and waits until it is done. */
async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Alt er gemt.')).toBeVisible();
}

/** What a text has that another has not, line by line: "- gone" and "+ new". */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      (lengths[i] ?? [])[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const told: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (old[i] === now[j] && i < old.length) [i, j] = [i + 1, j + 1];
    else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) told.push(`- ${old[i++]}`);
    else told.push(`+ ${now[j++]}`);
  }
  return told;
}

/** What a careful person would have written in each file. */
const careful: Readonly<Record<string, readonly string[]>> = {
  'data/kilder.yaml': [
    '+ ',
    '+   - id: opfundet-2022',
    '+     udgiver: Et opfundet sted',
    '+     titel: En opfundet udgivelse',
  ],
  'data/bisiddersager.yaml': [
    '+     forsegl: …',
    '+ ',
    '+   - aar: 2022',
    '+     kilde: opfundet-2022',
    '+     nye: 803',
    '+     kommunen: 453',
    '+     familieretshuset: 350',
    '+     stigning_i_kommunen: ikke oplyst',
    '+     stigning_i_familieretshuset: 10 pct.',
    '+     begyndt_tidligere: 150',
    '+     aktive: 953',
    '+     siden_begyndelsen: 6.022',
  ],
  'data/underretninger.yaml': [
    '+     forsegl: …',
    '+   - aar: 2022',
    '+     kilde: opfundet-2022',
    '+     procentgrundlag: 300',
    '+     problemstillinger:',
    '+       - navn: Noget opfundet',
    '+         andel: 40 pct.',
    '+         blandt_de_hyppigste: ja',
  ],
  'data/opkald.yaml': [
    '+     forsegl: …',
    '+   - aar: 2022',
    '+     kilde: opfundet-2022',
    '+     besvarede: 610',
    '+     piger: 350',
    '+     drenge: 260',
  ],
  'data/program.yaml': [
    '- dato: 2021-10-06',
    '+ dato: 2022-10-05',
    '-     start: 13.00',
    '+     start: 12.45',
    '-     start: 13.30',
    '+     start: 13.15',
    '+   - id: opfundet-oplaeg',
    '+     start: 13.30',
    '+     titel: Et opfundet oplæg',
    '+     taler:',
    '+       - navn: Opfundet Taler',
    '+       - navn: Anden Opfundet',
    '+     slags: oplæg',
    '+ ',
    '-     start: 14.00',
    '+     start: 13.45',
    '-     start: 15.00',
    '+     start: 14.45',
    '-     start: 15.15',
    '+     start: 15.00',
    '-     start: 16.00',
    '+     start: 15.45',
  ],
  'data/citater.yaml': [
    '-     samtykke: ukendt',
    '+     samtykke:',
    '+       hvor: [rummet]',
    '+       trukket_tilbage: ja',
    '+ ',
    '+   - id: citat-4',
    '+     ord: Hun sagde det, jeg selv ville have sagt',
    '+     hvem:',
    '+       koen: barn',
    '+       alder: 9',
    '+     kilde: temadag-citater',
    '+     samtykke:',
    '+       hvor: [rummet, nettet, tryk]',
    '+       indtil: 2099-12-31',
    '+       trukket_tilbage: nej',
  ],
};

/** What she would have done to the sentences of slides/intro.mdx. */
const carefulSentences: readonly (readonly [was: string, is: string])[] = [
  [
    '<Slide id="bisiddersager" of={bisiddersager} written="2021">',
    '<Slide id="bisiddersager" of={bisiddersager} written="2022">',
  ],
  [
    '<Slide id="underretninger" of={underretninger} written="2021">',
    '<Slide id="underretninger" of={underretninger} written="2022">',
  ],
  [
    'Der har desuden været arbejdet med at rekruttere flere bisidderambassadører i kommunerne, som har til formål at udbrede kendskabet om bisidderordningen til deres kolleger.',
    'Der har desuden været opfundne møder i kommunerne.',
  ],
  [
    '\n<Claim that="nyt navn" of={familieretshuset}>\nSagerne fra {foer.aar} er opgjort som »Familieretshuset eller retten«. De to års grupper dækker derfor måske ikke helt det samme.\n</Claim>\n',
    '',
  ],
  [
    'Mistrivsel eller konflikt i hjemmet samt fysisk vold var oftest årsagen til de underretninger, Børns Vilkår foretog i {aar}',
    'Noget opfundet kom oftest for i {aar}',
  ],
  [
    '<Claim that="ikke oplyst" of={problemstillinger}>\nFiguren er stiplet, fordi andelene ikke er oplyst. Bliver du spurgt, så sig det. Gæt ikke.\n</Claim>\n\n',
    '',
  ],
];

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
    const lines = difference(before[name] ?? '', await project.text(name));
    expect(
      lines.map((line) => line.replace(/forsegl: \w{8}/, 'forsegl: …')),
      name,
    ).toEqual(expected);
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
