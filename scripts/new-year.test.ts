import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../tests/support/scratch-project.ts';

// The steps follow each other, as they do for the person who makes the next day.
describe(
  'a new year, with invented numbers in a copy of the project',
  { concurrent: false, timeout: 240_000 },
  () => {
    let project: string;
    beforeAll(async () => {
      project = await copyProject();
    });
    afterAll(() => rmSync(project, { recursive: true }));

    const text = (file: string): string => readFileSync(path.join(project, file), 'utf8');
    const put = (file: string, all: string): void => writeFileSync(path.join(project, file), all);
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
        cwd: project,
        encoding: 'utf8',
      });
      return { status, stdout, stderr, said: stdout + stderr };
    };
    /** Every file of a folder by name, to the byte. */
    const bytes = (folder: string): Record<string, string> =>
      Object.fromEntries(
        readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => {
            const file = path.join(entry.parentPath, entry.name);
            return [path.relative(path.join(project, folder), file), readFileSync(file).toString('base64')];
          }),
      );
    const numbers = ['bisiddersager', 'underretninger'].map((name) => `data/${name}.yaml`);

    let built2021: Record<string, string>;

    it('is refused, and nothing is written, where the year is no year or the data is wrong', () => {
      expect(run('build').status).toBe(0);
      built2021 = bytes('dist');
      const before = { ...bytes('data'), ...bytes('slides') };
      for (const [arg, says] of [
        ['2020', 'Året er »2020«, men skal være et årstal fra 2022 til '],
        ['næste', 'Året er »næste«'],
        ['2202', 'Året er »2202«'],
      ] as const) {
        const { status, said } = run('new-year', arg);
        expect(status).toBe(1);
        expect(said).toContain(says);
        expect(said).not.toMatch(/\bat \S+ \(/);
      }
      const film = text('data/film.yaml');
      put('data/film.yaml', 'titel:\n');
      expect(run('new-year', '2022').said).toContain('Ret først det her. Ingen filer er ændret.');
      put('data/film.yaml', film);
      mkdirSync(path.join(project, 'slides/2021'));
      expect(run('new-year', '2022').stderr).toBe(
        'Mappen slides/2021/ er der allerede, men uden dagens filer i. Slet den, og prøv igen. Ingen filer er ændret.\n',
      );
      rmSync(path.join(project, 'slides/2021'), { recursive: true });
      expect({ ...bytes('data'), ...bytes('slides') }).toEqual(before);
    });

    it('adds the rows, tells all that is still last year’s, and keeps comments and order', () => {
      const before = numbers.map(text);
      const { status, stdout } = run('new-year', '2022');
      expect(status).toBe(0);
      for (const part of [
        '»nye« for 2022 mangler',
        'Dagens dato (onsdag den 6. oktober 2021) er fra før 2022. Se efter i data/program.yaml',
        'Stedet (Odense)',
        'Sidens adresse (https://eksempel.dk/temadag/)',
        'Programmets tider',
        'Taleren Solveig Jessen',
        'Citatet »citat-1«',
        'Filmen »',
        'Listen over kilder',
        'Forbeholdet »retten-flytter«',
        'Stigningen afspejler sandsynligvis',
        'Tekster, forklaringer og talernoter',
      ]) {
        expect(stdout).toContain(part);
      }
      numbers.map(text).forEach((after, index) => {
        const old = (before[index] ?? '').split('\n');
        const kept = after.split('\n').filter((line) => old.includes(line));
        expect(old.filter((line) => !kept.includes(line))).toEqual([]);
      });
    });

    it('changes nothing more when it is run again', () => {
      const before = { ...bytes('data'), ...bytes('slides') };
      const { status, stdout } = run('new-year', '2022');
      expect(status).toBe(0);
      expect(stdout).toContain('2022 er begyndt, og intet bliver ændret.');
      const next = run('new-year', '2023');
      expect(next.status).toBe(1);
      expect(next.stderr).toMatch(
        /^2023 kan ikke begyndes, før 2022 er færdig\. Der mangler \d+ ting endnu; »npm run check« viser dem\. Ingen filer er ændret\.\n$/,
      );
      expect({ ...bytes('data'), ...bytes('slides') }).toEqual(before);
    });

    it('is held by the check, and not built for others while something is missing', () => {
      const { status, stdout } = run('check');
      expect(status).toBe(1);
      expect(stdout).toMatch(/0 fejl, \d+ ting mangler/);
      const built = bytes('dist');
      const build = run('build');
      expect(build.status).toBe(1);
      expect(build.stderr).toContain('--med-mangler');
      expect(bytes('dist')).toEqual(built);
    });

    it('leaves the year before on the web until it is done, without the words that a child takes back meanwhile', () => {
      const words = 'evig taknemlig';
      const file = 'data/2021/citater.yaml';
      const quotes = text(file);
      const last = quotes.lastIndexOf('samtykke: ukendt');
      const withdrawn = 'samtykke:\n      hvor: [rummet, nettet]\n      trukket_tilbage: ja\n';
      put(file, quotes.slice(0, last) + withdrawn);
      expect(run('check', '--finished').status).toBe(0);
      expect(text('dist/index.html')).toContain(words);
      expect(run('build', '--finished', '--archive').status).toBe(0);
      const page = text('dist/index.html');
      expect(page).toContain('<data value="757"');
      expect(page).not.toContain(words);
      expect(existsSync(path.join(project, 'dist/2021'))).toBe(false);
      put(file, quotes);
    });

    it('shows »mangler« plainly where it is built on purpose, and none of last year’s sentences', () => {
      const { status, stdout } = run('build', '--med-mangler');
      expect(status).toBe(0);
      expect(stdout).toContain('»nye« for 2022 mangler');
      const page = text('dist/index.html');
      expect(page).toMatch(/class="unknown"[^>]*>mangler/);
      expect(page).not.toContain('Stigningen afspejler sandsynligvis');
      expect(page.replaceAll(/<[^>]*>/g, ' ')).not.toMatch(/NaN|undefined|Infinity|\[object/);
    });

    it('with numbers that do not go together is stopped, and each sentence that no longer holds is named', () => {
      put(
        'data/kilder.yaml',
        `${text('data/kilder.yaml')}
  - id: opfundet-2022
    udgiver: Et opfundet sted
    titel: En opfundet udgivelse
    sted: side 1
`,
      );
      const filled = { kilde: 'opfundet-2022', nye: '800', kommunen: '500', familieretshuset: '301' };
      const others = {
        stigning_i_kommunen: 'ikke oplyst',
        stigning_i_familieretshuset: 'ikke oplyst',
        begyndt_tidligere: '100',
        aktive: '900',
        siden_begyndelsen: '6.019',
      };
      fill('data/bisiddersager.yaml', { ...filled, ...others });
      fill('data/underretninger.yaml', {
        kilde: 'opfundet-2022',
        procentgrundlag: '300',
        '- navn': 'Noget opfundet',
        andel: '40 pct.',
        blandt_de_hyppigste: 'ja',
      });
      const { status, stdout } = run('check');
      expect(status).toBe(1);
      expect(stdout).toContain('500 + 301 = 801, men der står 800.');
      put('data/bisiddersager.yaml', text('data/bisiddersager.yaml').replace('301', '300'));
      const claims = run('check')
        .stdout.split('\n')
        .filter((line) => line.includes('slides/intro.mdx:'));
      expect(claims.some((line) => line.includes('Sagerne fra 2021 er opgjort'))).toBe(true);
      expect(claims.some((line) => line.includes('Stigningen afspejler sandsynligvis'))).toBe(true);
      expect(claims.some((line) => line.includes('Mistrivsel eller konflikt i hjemmet'))).toBe(true);
    });

    it('can be published once every sentence is read again and the list is done', () => {
      // What was said of 2021 is not true of the invented year, so it is taken out or written anew.
      const intro = text('slides/intro.mdx')
        .replaceAll(
          /<Claim that="hyppigst"[^]*?<\/Claim>/g,
          '<Claim that="hyppigst" of={underretninger.problemstillinger}>Noget opfundet kom oftest for</Claim>',
        )
        .replaceAll(/<Claim that="(?!hyppigst)[^]*?<\/Claim>/g, '')
        .replaceAll('written="2021"', 'written="2022"');
      put('slides/intro.mdx', intro);
      rmSync(path.join(project, 'data/fornyes.yaml'));
      const { status, stdout } = run('check');
      expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
      expect(run('build').status).toBe(0);
      const page = text('dist/index.html');
      expect(page).toContain('<data value="800"');
      expect(page).not.toContain('>mangler<');
    });

    it('leaves the deck of the year before as it was, byte for byte', () => {
      const { status } = run('build', '--year', '2021');
      expect(status).toBe(0);
      expect(bytes('dist')).toEqual(built2021);
      expect(run('build', '--year', '2019').stderr).toContain(
        '--year er »2019«, men der er ingen dag for det år. Skriv et af disse: 2021, 2022.',
      );
    });

    it('takes a quote out of every year’s deck once the child has taken its yes back in one', () => {
      const words = 'evig taknemlig';
      expect(text('dist/index.html')).toContain(words);
      const withdrawn = 'samtykke:\n      hvor: [rummet, nettet]\n      trukket_tilbage: ja';
      const quotes = text('data/citater.yaml');
      const last = quotes.lastIndexOf('samtykke: ukendt');
      put(
        'data/citater.yaml',
        quotes.slice(0, last) + withdrawn + quotes.slice(last + 'samtykke: ukendt'.length),
      );
      const { status, stdout } = run('build', '--year', '2021');
      expect(status).toBe(0);
      expect(stdout).toContain('barnet har trukket sit ja tilbage (data/citater.yaml)');
      expect(text('dist/index.html')).not.toContain(words);
      expect(existsSync(path.join(project, 'dist'))).toBe(true);
    });

    it('is followed by the next, which has a list of its own where the emptied one still lies', () => {
      put('data/fornyes.yaml', 'aar: 2022\n\nfornyes:\n');
      const { status, stderr } = run('new-year', '2023');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(text('data/fornyes.yaml')).toMatch(/^aar: 2023\n.*\n\nfornyes:\n {2}- hvad: /m);
    });

    /** Writes over »mangler« in the newest row. */
    function fill(file: string, fields: Readonly<Record<string, string>>): void {
      const filled = Object.entries(fields).reduce(
        (all, [field, value]) => all.replace(`${field}: mangler`, () => `${field}: ${value}`),
        text(file),
      );
      put(file, filled);
    }
  },
);
