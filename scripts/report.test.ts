import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  inventedQuote,
  inventYear,
  unprintedQuote,
  type InventedYear,
} from '../tests/support/invented-year.ts';
import { copyProject } from '../tests/support/scratch-project.ts';

/** Runs the report where there is no browser to be found. */
const report = (cwd: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'report', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: '/ingen', ...env },
  });
  return { status, stdout, stderr };
};

describe('a report of an invented 2022', { concurrent: false, timeout: 240_000 }, () => {
  let year: InventedYear;
  const made = (name: string) => readFileSync(path.join(year.folder, 'rapport', name), 'utf8');
  /** The rows of a table of the report, by the heading that it stands under. */
  const rowsUnder = (heading: string) => {
    const { document } = parseHTML(made('rapport.html'));
    const part = [...document.querySelectorAll('section')].find(
      (section) => section.querySelector('h2')?.textContent === heading,
    );
    return [...(part?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    );
  };
  const ofDay2021 = /med udgaven fra \d+\. \p{L}+ \d{4} kl\. \d\d\.\d\d \(\w+: »Dagen fra 2021«\) …/u;
  beforeAll(async () => {
    year = await inventYear();
  });
  afterAll(() => rmSync(year.folder, { recursive: true }));

  it('against 2021 has its figures with their differences, its programme and its claims', () => {
    const { status, stdout } = report(year.folder, ['--fra', '2021']);
    expect(status).toBe(0);
    expect(stdout).toContain('Sammenligner filerne her med dagen fra 2021 …');
    expect(stdout).toContain('rapport/rapport.html er klar (');
    expect(stdout).toContain('Rapporten er uden billeder og PDF: CHROME_PATH peger på /ingen');
    expect(stdout).toContain('12 tal er ændret');
    expect(readdirSync(path.join(year.folder, 'rapport')).toSorted()).toEqual(['rapport.html', 'rapport.md']);
    expect(rowsUnder('Tal')[0]).toEqual([
      'nye bisiddersager 2021 → 2022Vises på bisiddersager',
      '757',
      '803',
      '+46',
    ]);
    expect(rowsUnder('Tal').map((row) => row[3])).toContain('-1,6 procentpoint');
    expect(rowsUnder('Tal')).toContainEqual(['aktive bisiddersager 2021 → 2022', '916', 'ikke oplyst', '–']);
    expect(rowsUnder('Programmet')).toEqual([
      ['Dato', 'onsdag den 6. oktober 2021', 'onsdag den 5. oktober 2022'],
      ['»Børnenes fortællinger fra BørneTelefonen«: tid', 'kl. 11.00–13.00', 'kl. 11.00–12.45'],
      ['»Frokost«: tid', 'kl. 13.00–13.30', 'kl. 12.45–13.30'],
      ['»Oplæg ved en bisidder«: taler', 'Susan Tims', 'Opfundet Taler og Anden Opfundet'],
    ]);
    expect(rowsUnder('Kilder')).toEqual([
      ['»opfundet-2022«', '–', 'En opfundet udgivelse, Et opfundet sted, side 1'],
    ]);
    expect(made('rapport.html')).toContain('Skrevet til 2021, nu til 2022.');
  });

  it('has no script, asks nothing of anybody, and says so', () => {
    const page = made('rapport.html');
    expect(page).not.toMatch(/<script|<link|src="(?!data:)|url\((?!data:)/);
    expect(page).toContain("default-src 'none'; script-src 'none';");
    expect(page).toContain('<html lang="da">');
  });

  it('has no words of a quote that may not be printed, before or now, and says why', () => {
    for (const name of ['rapport.html', 'rapport.md']) expect(made(name)).not.toContain(unprintedQuote);
    expect(made('rapport.html')).toContain('Ordene er udeladt her: samtykket gælder kun i rummet.');
    expect(made('rapport.html')).toContain(inventedQuote);
    expect(made('rapport.md')).not.toContain(inventedQuote);
  });

  it.each(['2021', 'foer'])('draws slides of neither edition with such words: %s', (asked) => {
    // In its pictures nobody could look for them.
    const script = `
      import { load } from './scripts/machine/load.mjs';
      const { day } = await load('deck/day/day');
      const { baselineOf } = await load('report/baseline', [day()]);
      const { loadEditions } = await load('report/load-editions', [day()]);
      const baseline = await baselineOf('${asked}');
      const { before, after } = await loadEditions(baseline, '.cache/editions', new Date());
      for (const { deck } of [before, after]) console.log(deck.body.replaceAll(/<[^>]*>|\\u00ad/g, ''));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: year.folder,
      encoding: 'utf8',
    });
    rmSync(path.join(year.folder, '.cache/editions'), { recursive: true, force: true });
    expect(stdout.match(/Så jeg er evig taknemlig/g)?.length).toBeGreaterThan(1);
    expect(stdout).not.toContain(unprintedQuote);
  });

  it('against the last revision of git is the same, by itself or by name', () => {
    const against2021 = made('rapport.md');
    const figures = rowsUnder('Tal');
    for (const args of [[], ['--fra', 'foer']]) {
      const { status, stdout } = report(year.folder, args);
      expect(status).toBe(0);
      expect(stdout).toMatch(ofDay2021);
      expect(rowsUnder('Tal')).toEqual(figures);
      expect(made('rapport.html')).not.toContain(unprintedQuote);
    }
    expect(made('rapport.md').split('\n').slice(4)).toEqual(against2021.split('\n').slice(4));
    expect(year.git('status', '--porcelain', '--', 'data', 'slides')).not.toContain('rapport');
  });

  it('of what is committed is against what was before it', () => {
    year.git('add', '-A', '--', 'data', 'slides');
    year.git('commit', '-qm', 'Dagen fra 2022');
    const { stdout } = report(year.folder);
    expect(stdout).toContain('»Dagen fra 2021«');
    expect(stdout).toContain('12 tal er ændret');
  });

  it('against a revision by its number leaves out words that no file has any more', () => {
    const words = 'Jeg var meget nervøs';
    const figures = rowsUnder('Tal');
    expect(made('rapport.html')).toContain(words);
    const file = 'data/2021/citater.yaml';
    const before = year.text(file);
    year.put(file, before.replace(/ {2}- id: citat-1\n[^]*?(?= {2}- id: citat-2)/, ''));
    const { status, stdout } = report(year.folder, [
      '--fra',
      year.git('rev-parse', '--short', 'foer').trim(),
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(ofDay2021);
    expect(rowsUnder('Tal')).toEqual(figures);
    for (const gone of [words, unprintedQuote]) expect(made('rapport.html')).not.toContain(gone);
    expect(made('rapport.html')).toContain('Ordene er udeladt her: ordene står ikke i data længere.');
    year.put(file, before);
  });

  it.each([
    [
      'findes-ikke',
      '--fra er »findes-ikke«, men det er hverken et tidligere år eller noget, git kender. Skriv et af årene 2021, eller en gren, et mærke eller et nummer fra git, som »HEAD«. Rapporten er ikke lavet.\n',
    ],
    [
      '2022',
      '--fra er »2022«, men det er det år, der ligger her nu. Skriv et af årene 2021, eller en gren, et mærke eller et nummer fra git, som »HEAD«. Rapporten er ikke lavet.\n',
    ],
  ])('against %s is not made, and it is said what there is', (asked, says) => {
    const before = made('rapport.html');
    const { status, stderr } = report(year.folder, ['--fra', asked]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: says });
    expect(made('rapport.html')).toBe(before);
  });

  it('against a revision that can’t be read today is not made, and the first mistake is told', () => {
    const film = year.text('data/film.yaml');
    year.put('data/film.yaml', 'titel:\n');
    year.git('commit', '-qam', 'I stykker');
    const before = made('rapport.html');
    const now = report(year.folder, ['--fra', 'foer']);
    expect(now.status).toBe(1);
    expect(now.stderr).toMatch(/^Rapporten kan først laves, når det her er rettet:\ndata\/film\.yaml:1:1 /);
    year.put('data/film.yaml', film);
    const { status, stderr } = report(year.folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Udgaven fra .* \(\w+: »I stykker«\) kan ikke læses af det program, der er her nu\. Rapporten er ikke lavet\. Den første fejl er: data\/film\.yaml:1:1 [^\n]*\n$/,
    );
    expect(made('rapport.html')).toBe(before);
  });

  it('without git is against the year before', () => {
    const { status, stdout } = report(year.folder, [], { PATH: '' });
    expect(status).toBe(0);
    expect(stdout).toContain('Sammenligner filerne her med dagen fra 2021 …');
    expect(report(year.folder, ['--fra', 'foer'], { PATH: '' }).stderr).toBe(
      '--fra er »foer«, men det er hverken et tidligere år eller noget, git kender. Skriv et af årene 2021. Med git kunne det også være en udgave derfra, men git er ikke installeret på maskinen. Rapporten er ikke lavet.\n',
    );
  });

  it('tells of a file in public/ that is another, which no slide can show as it was', () => {
    year.git('commit', '-qam', 'Film igen');
    year.put('public/favicon.svg', `${year.text('public/favicon.svg')}<!-- anden -->`);
    year.put('public/nyt billede.svg', '<svg/>');
    writeFileSync(path.join(year.folder, 'rapport', 'rapport.pdf'), 'gammel');
    const { status, stdout } = report(year.folder);
    expect(status).toBe(0);
    expect(stdout).toContain('  2 filer i public/ er andre\n');
    expect(made('rapport.html')).toContain(
      '<li>public/favicon.svg: ændret</li><li>public/nyt billede.svg: ny</li>',
    );
  });

  it('has taken away a PDF that told of other changes, and leaves nothing behind', () => {
    expect(existsSync(path.join(year.folder, 'rapport', 'rapport.pdf'))).toBe(false);
    expect(readdirSync(path.join(year.folder, '.cache'))).toEqual([]);
  });
});

it('where there is neither git nor a year before, it is said so', async () => {
  const folder = await copyProject();
  const { status, stderr } = report(folder, [], { GIT_CEILING_DIRECTORIES: path.dirname(folder) });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'Der er intet at sammenligne med: mappen her er ikke i git, og der er ingen tidligere år. Rapporten er ikke lavet.\n',
  });
});
