import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wrongImports } from './imports.ts';
import { codeIn, projectFile, root } from './project-files.ts';

const entries = readdirSync(root);
const configs = entries.filter((name) => name.endsWith('.config.ts')).map(projectFile);

describe('hvem der må hente hos hvem', () => {
  it('holdes af alle filer', () => {
    const files = [...['data', 'components', 'slides', 'scripts'].flatMap(codeIn), ...configs];
    expect(files.length).toBeGreaterThan(20);
    expect(wrongImports(files)).toEqual([]);
  });

  const take = (specifier: string) => `import { x } from '${specifier}';`;

  it.each([
    ['data/a.ts', '../components/index.ts'],
    ['data/a.ts', '../components/browser/keys.ts'],
    ['data/a.ts', '../slides/intro.mdx'],
    ['data/a.ts', '../scripts/sections.ts'],
    ['data/schema/a.ts', '/scripts/sections'],
    ['data/a.test.ts', '../components/index.ts'],
    ['components/a.tsx', '../data/figures.ts'],
    ['components/a.tsx', './browser/keys.ts'],
    ['components/a.tsx', '../slides/intro.mdx'],
    ['components/a.tsx', '../scripts/sections.ts'],
    ['components/a.tsx', '../package.json'],
    ['components/a.test.tsx', './browser/keys.ts'],
    ['components/browser/a.ts', '../../data/film.ts'],
    ['components/browser/a.ts', '../slide.tsx'],
    ['components/browser/a.ts', '../../slides/intro.mdx'],
    ['components/browser/a.ts', '../../scripts/sections.ts'],
    ['components/browser/a.ts', '../theme/stage.css'],
    ['components/browser/a.ts', 'reveal.js/reveal.css'],
    ['components/browser/a.test.ts', '../slide.tsx'],
    ['slides/intro.mdx', './velkommen.mdx'],
    ['slides/intro.mdx', '../scripts/sections.ts'],
    ['slides/intro.mdx', '../components/slide.tsx'],
    ['data/figure/a.ts', '../files.ts'],
    ['slides/intro.mdx', '../components/index.ts'],
    ['slides/intro.mdx', '../data/figures.ts'],
    ['slides/intro.mdx', '../components/browser/keys.ts'],
    ['slides/intro.mdx', '../data/sources.ts'],
    ['slides/intro.mdx', '../data/bisiddersager.yaml?raw'],
    ['scripts/a.ts', '../components/browser/start.ts'],
    ['scripts/a.test.ts', '../components/browser/start.ts'],
    ['vite.config.ts', './components/browser/start.ts'],
    ['scripts/edit/desk.ts', './page/page.tsx'],
    ['scripts/edit/page/a.tsx', '../desk.ts'],
    ['scripts/edit/page/a.tsx', '../../../data/figures.ts'],
    ['scripts/edit/page/a.tsx', '../../../components/index.ts'],
    ['components/browser/a.ts', '../../scripts/edit/page/store.ts'],
    ['scripts/site/try/a.ts', './page/page.tsx'],
    ['scripts/site/try/page/a.ts', '../published-texts.ts'],
    ['scripts/site/try/page/a.ts', '../../../deck/day/day-text.ts'],
    ['scripts/site/try/page/a.ts', '../../../../components/browser/start.ts'],
    ['scripts/edit/page/a.ts', '../../site/try/page/place.ts'],
  ])('%s må ikke hente %s', (file, specifier) => {
    expect(wrongImports([{ path: file, text: `\n${take(specifier)}` }])).toEqual([
      expect.stringContaining(`${file}:2 henter ${specifier}, men `),
    ]);
  });

  it.each([
    ['data/a.ts', './bisiddersager.yaml?raw'],
    ['data/schema/a.ts', '../figure.ts'],
    ['data/a.ts', 'zod'],
    ['components/browser/speaker/a.ts', './speaker.css'],
    ['data/a.test.ts', '../scripts/sections.ts'],
    ['components/a.tsx', './slide.tsx'],
    ['components/a.tsx', '../data/figure/level.ts'],
    ['data/figure/a.ts', './level.ts'],
    ['data/a.ts', './figure/level.ts'],
    ['components/a.test.tsx', '../data/figures.ts'],
    ['components/browser/clock/a.ts', '../keys.ts'],
    ['components/browser/a.ts', 'chart.js'],
    ['components/browser/a.test.ts', '../../data/figures.ts'],
    ['scripts/a.ts', '../data/figures.ts'],
    ['scripts/a.ts', '../components/page.tsx'],
    ['scripts/a.ts', '../slides/intro.mdx'],
    ['vite.config.ts', './scripts/slides.ts'],
    ['scripts/edit/page/a.tsx', './store.ts'],
    ['scripts/edit/page/a.tsx', '../yaml/change.ts'],
    ['scripts/site/try/page/a.ts', '../../../../data/check/check.ts'],
    ['scripts/site/try/page/a.ts', '../../../../components/chart/charts.ts'],
    ['scripts/site/try/page/a.ts', '../../../../components/browser/chart/charts.ts'],
    ['tests/a.spec.ts', '../components/browser/keys.ts'],
  ])('%s må hente %s', (file, specifier) => {
    expect(wrongImports([{ path: file, text: take(specifier) }])).toEqual([]);
  });

  it.each([
    ['import type { Figure } from', true],
    ['export type { Figure } from', true],
    ['import { type Figure } from', false],
    ['import * as figures from', false],
    ['export * from', false],
    ['import', false],
  ])('en komponent må kun hente typer fra data: %s', (start, fine) => {
    const text = `${start} '../data/film.ts';`;
    expect(wrongImports([{ path: 'components/a.tsx', text }])).toHaveLength(fine ? 0 : 1);
  });

  it.each([
    ['components/a.tsx', `type Figure = import('../data/figure/figure.ts').Figure;`, 0],
    ['components/a.tsx', `const figures = await import('../data/figures.ts');`, 1],
    ['components/a.tsx', `const texts = import.meta.glob('../data/*.yaml');`, 1],
    ['components/a.tsx', `// import { figures } from '../data/figures.ts';`, 0],
    ['slides/a.mdx', `# Tal\n\nHer er {import('../scripts/sections.ts')}`, 1],
    ['slides/a.mdx', "# Tal\n\n```ts\nimport x from '../scripts/sections.ts';\n```\n", 0],
    ['slides/a.mdx', `import {\n  x,\n} from '../scripts/sections.ts';\n\nDet er import af tal.`, 1],
    ['slides/a.mdx', `export { x } from '../scripts/sections.ts';`, 1],
  ])('i %s: %s', (file, text, mistakes) => {
    expect(wrongImports([{ path: file, text }])).toHaveLength(mistakes);
  });
});

const PLANNED = new Set([
  ...(
    'slides data components scripts public tests docs index.html package.json package-lock.json vite.config.ts ' +
    'vitest.config.ts playwright.config.ts tsconfig.json eslint.config.js knip.json README.md LICENSE'
  ).split(' '),
  // What an editor double-clicks.
  'Rediger tal.cmd',
  'Rediger tal.command',
]);

function strangers(names: readonly string[]): string[] {
  const made = readFileSync(path.join(root, '.gitignore'), 'utf8').replaceAll('/', '').split(/\r?\n/);
  return names.filter((name) => !name.startsWith('.') && !PLANNED.has(name) && !made.includes(name));
}

describe('øverst i projektet', () => {
  it('ligger kun det planlagte', () => {
    expect(strangers(entries)).toEqual([]);
  });

  it('falder en ny mappe og en løs fil i øjnene', () => {
    expect(strangers(['slides', 'src', 'notes.txt', 'node_modules', '.ci'])).toEqual(['src', 'notes.txt']);
  });
});
