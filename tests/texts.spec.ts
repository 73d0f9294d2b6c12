import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { copyProject } from './support/scratch-project.ts';
import { plain } from './support/deck.ts';
import { run } from './support/export.ts';
import { serveInFolder } from './support/folder-server.ts';

// One site and one file are made, and all of these open them.
test.describe.configure({ mode: 'default' });

/** A text that means something to everything that has a hand in the page. */
const nasty = `»"</title> <script>ran()</script> $' $&%MODE% <!--body-->{{method}}`;

/** A script that has got into the page all the same, past everything that escapes. */
const planted = 'document.documentElement.dataset.ran = "yes";';

let project: string;
let site: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  project = await copyProject();
  await edit(
    'data/program.yaml',
    /^(\s*(?:titel|undertitel|velkomst|slagord|navn): )([^'"\r\n]+)$/gm,
    quoted,
  );
  await edit('data/film.yaml', /^(\s*titel: )([^'"\r\n]+)$/gm, quoted);
  await edit('data/kilder.yaml', /^(\s*(?:- )?titel: )([^'"\r\n]+)$/gm, quoted);
  await edit(
    'slides/intro.mdx',
    /^(### )(.+)$/m,
    (start, text) => `${start}${text} {${JSON.stringify(nasty)}}`,
  );
  await edit(
    'scripts/site/fill-page.ts',
    /(\(name === 'head' \? head : body\))/,
    (filling) => `(${filling} + '<script>${planted}</script>')`,
  );
  for (const command of ['build', 'usb']) expect(await run(project, [command])).toMatchObject({ status: 0 });
  site = await serveInFolder('/', path.join(project, 'dist'));
});

test.afterAll(async () => {
  await site.stop();
  await rm(project, { recursive: true });
});

const quoted = (start: string, text: string) =>
  `${start}'${(text.slice(0, 10) + nasty).replaceAll("'", "''")}'`;

async function edit(
  name: string,
  pattern: RegExp,
  to: (start: string, text: string) => string,
): Promise<void> {
  const file = path.join(project, name);
  const before = await readFile(file, 'utf8');
  const after = before.replace(pattern, (_whole, start: string, text: string) => to(start, text));
  expect(after, name).not.toBe(before);
  await writeFile(file, after);
}

/** The carriers of the page, and where each is. */
const carriers = {
  site: () => site.address,
  'one file': () => pathToFileURL(path.join(project, 'dist', 'temadag.html')).href,
};
const views = ['slides', 'laes', 'taler', 'klar'];

for (const [carrier, address] of Object.entries(carriers)) {
  test(`in the ${carrier} every text is just that, whatever it says`, async ({ page }) => {
    await page.goto(`${address()}?vis=laes`);
    await page.locator('#deck[data-ready]').waitFor({ state: 'attached' });
    expect(await page.title()).toContain(nasty);
    expect(await page.title()).not.toMatch(new RegExp(`production|development`));
    const description = page.locator('meta[name="description"]');
    await expect(description).toHaveAttribute('content', new RegExp(escaped(nasty)));
    for (const place of ['h1', 'h2', '.method', '#intro', 'section:has(.film-frame)', '.speaker'])
      expect(await saysIn(page, place), place).toContain(plain(nasty));
    for (const once of ['head > title', 'main', '.method', '#deck', '.slides'])
      await expect(page.locator(once), once).toHaveCount(1);
  });

  test(`in the ${carrier} a script that we have not written never runs`, async ({ page }) => {
    let refused = 0;
    page.on('console', (message) => (refused += /Content Security Policy/.test(message.text()) ? 1 : 0));
    for (const view of views) {
      refused = 0;
      await page.goto(`${address()}?vis=${view}`);
      await expect(page.locator('html'), view).toHaveAttribute('data-view');
      await expect(page.locator('html'), view).not.toHaveAttribute('data-ran');
      // One in the head and one in the body.
      await expect.poll(() => refused, view).toBe(2);
    }
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).not.toHaveAttribute('content', new RegExp(escaped(sha(planted))));
  });
}

test('what hosts and phones read has the texts too, and nothing of the page', async () => {
  const read = (name: string) => readFile(path.join(project, 'dist', name), 'utf8');
  const manifest = JSON.parse(await read('manifest.webmanifest')) as { name: string };
  expect(manifest.name).toContain(nasty);
  expect(await read('_headers')).not.toContain(sha(planted));
  expect(await read('ikke-hentet.html')).not.toContain('<script');
});

const sha = (text: string) => createHash('sha256').update(text).digest('base64');
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

const saysIn = async (page: Page, place: string): Promise<string> =>
  plain((await page.locator(place).allTextContents()).join(' '));
