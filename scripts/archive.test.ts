import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../tests/support/scratch-project.ts';

const words = 'evig taknemlig';

// The steps follow each other: one year first, then two.
describe('a site with the earlier years', { concurrent: false, timeout: 240_000 }, () => {
  let project: string;
  beforeAll(async () => {
    project = await copyProject();
  });
  afterAll(() => rmSync(project, { recursive: true }));

  const at = (file: string) => path.join(project, file);
  const text = (file: string): string => readFileSync(at(file), 'utf8');
  const put = (file: string, all: string): void => writeFileSync(at(file), all);
  /** Runs a command where there is no browser to be found. */
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: '/ingen' },
    });
  const linksOf = (file: string) =>
    [...parseHTML(text(file)).document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));

  it('with one year alone has no list, and links to nothing that isn’t there', () => {
    const { status, stdout } = run('build', '--archive');
    expect(status).toBe(0);
    expect(stdout).toContain('Uden --address https://… ved siden ikke, hvor den skal ligge.');
    expect(readdirSync(at('dist'))).not.toContain('aar');
    expect(text('dist/robots.txt')).toBe('User-agent: *\nAllow: /\n');
    expect(existsSync(at('dist/sitemap.xml'))).toBe(false);
    expect(linksOf('dist/index.html').filter((href) => href?.includes('aar/'))).toEqual([]);
    const page = text('dist/index.html').replace(/<style>[^]*?<\/style>/g, '');
    expect(page).not.toMatch(/\.pdf|og:image|canonical/);
  });

  it('has each year in its folder with all that it needs, a list of them, and a map', () => {
    expect(run('new-year', '2022').status).toBe(0);
    const quotes = text('data/2021/citater.yaml');
    const last = quotes.lastIndexOf('samtykke: ukendt');
    const expired =
      'samtykke:\n      hvor: [rummet, nettet]\n      indtil: 2022-01-01\n      trukket_tilbage: nej';
    expect(quotes.slice(last - 800, last)).toContain(words);
    put('data/2021/citater.yaml', quotes.slice(0, last) + expired + quotes.slice(last + 16));

    const { status, stdout } = run('build', '--archive', '--med-mangler', '--address', 'https://eksempel.dk');
    expect(status).toBe(0);
    expect(stdout).toContain('År 1 af 2: 2022 …\nÅr 2 af 2: 2021 …\n');
    expect(stdout.match(/er ikke lavet: CHROME_PATH peger på \/ingen/g)).toHaveLength(1);
    expect(text('dist/temadag.ics')).toContain('URL:https://eksempel.dk/\r\n');
    expect(text('dist/2021/temadag.ics')).toContain('URL:https://eksempel.dk/2021/\r\n');
    expect(stdout.match(/»adresse« er .*, men --address er/g)).toHaveLength(1);
    for (const file of ['2021/assets', '2021/favicon.svg', '2021/index.html', 'aar/index.html']) {
      expect(existsSync(at(`dist/${file}`)), file).toBe(true);
    }
    expect(
      [...text('dist/2021/index.html').matchAll(/ (?:src|href)="(\.\.\/[^"]*)"/g)].map(([, to]) => to),
    ).toEqual(['../', '../aar/']);
    expect(linksOf('dist/index.html')).toContain('./aar/');
    expect(linksOf('dist/aar/index.html')).toEqual(['../', '../', '../2021/']);
    expect(text('dist/2021/index.html')).toContain('<link rel="canonical" href="https://eksempel.dk/2021/"');
    expect(
      [...text('dist/sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address),
    ).toEqual(['https://eksempel.dk/', 'https://eksempel.dk/2021/', 'https://eksempel.dk/aar/']);
    for (const folder of ['', '2021/', 'aar/'])
      expect(text(`dist/${folder}index.html`), folder).toContain(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; `,
      );
    expect(existsSync(at('dist/deling.png'))).toBe(false);
    expect(text('dist/index.html')).not.toContain('og:image');
  });

  it('leaves a child’s words out of the year whose yes has run out, on the day the site is built', () => {
    expect(text('dist/2021/index.html')).not.toContain(words);
    expect(text('dist/index.html')).toContain(words);
  });

  it('that can’t be made whole is not made at all', () => {
    const before = text('dist/index.html');
    const { status, stderr } = run('build', '--archive', '--med-mangler', '--pdf');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'PDF kan ikke laves: CHROME_PATH peger på /ingen, men der ligger ingen browser. Ret den, eller fjern den.\n',
    );
    expect(text('dist/index.html')).toBe(before);
    expect(existsSync(at('dist/2021/index.html'))).toBe(true);
  });
});
