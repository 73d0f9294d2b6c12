import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from './day.ts';

describe('the day', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'day-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** What the modules of a day hold, which lies in a folder of a project with these files. */
  async function read(folder: string, files: readonly string[]) {
    for (const file of files) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), `// ${file}`);
    }
    const server = await createServer({
      root,
      configFile: false,
      plugins: [day(folder)],
      server: { middlewareMode: true, watch: null, ws: false },
    });
    try {
      const { texts } = await server.ssrLoadModule('virtual:day/data');
      const { slides } = await server.ssrLoadModule('virtual:day/slides');
      return { texts: texts as Record<string, string>, slides: Object.keys(slides as object) };
    } finally {
      await server.close();
    }
  }

  it('has the files of its folder and of the years in it, and no others', async () => {
    const files = ['data/film.yaml', 'data/2021/film.yaml', 'data/mistakes/a.yaml', 'data/film.ts'];
    const all = [...files, 'slides/intro.mdx', 'slides/2021/intro.mdx', 'tests/day/data/program.yaml'];
    expect(await read('', all)).toEqual({
      texts: { 'film.yaml': '// data/film.yaml', '2021/film.yaml': '// data/2021/film.yaml' },
      slides: ['2021/intro.mdx', 'intro.mdx'],
    });
    // What a Mac or Word leaves beside a file is none of them.
    const left = ['data/._film.yaml', 'slides/._intro.mdx', 'slides/2021/~$intro.mdx'];
    expect(await read('', left)).toEqual({
      texts: { 'film.yaml': '// data/film.yaml', '2021/film.yaml': '// data/2021/film.yaml' },
      slides: ['2021/intro.mdx', 'intro.mdx'],
    });
    expect(await read('tests/day', [])).toEqual({
      texts: { 'program.yaml': '// tests/day/data/program.yaml' },
      slides: [],
    });
  });
});

describe('what an editor writes is read in one place', () => {
  /** Each line that takes a data file or a slide past the day, as "file: line". */
  const pastTheDay = (files: Readonly<Record<string, string>>): string[] =>
    Object.entries(files).flatMap(([name, text]) =>
      text
        .split('\n')
        .filter((line) =>
          /(?:from|import\(|glob\S*\() *\n? *['"][./][^'"]*(?:\/[a-z*]+\.yaml|slides\/[^'"]*\.mdx)/.test(
            line,
          ),
        )
        .filter((line) => !line.includes('mistakes/'))
        .map((line) => `${name}: ${line.trim()}`),
    );

  it('by all files', () => {
    const files = ['data', 'components', 'scripts', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(
          (name) =>
            /\.tsx?$/.test(name) && !name.endsWith('day.test.ts') && !name.endsWith('imports.test.ts'),
        )
        .map((name): [string, string] => [
          path.posix.join(folder, name.replaceAll('\\', '/')),
          readFileSync(path.join(folder, name), 'utf8'),
        ]),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(pastTheDay(Object.fromEntries(files))).toEqual([]);
  });

  it('and who reads past it is found', () => {
    const planted = {
      'data/a.test.ts': "import text from './citater.yaml?raw';\nimport { x } from './files.ts';",
      'scripts/b.ts': "const slides = import.meta.glob('../../../slides/*.mdx');",
    };
    expect(pastTheDay(planted)).toEqual([
      "data/a.test.ts: import text from './citater.yaml?raw';",
      "scripts/b.ts: const slides = import.meta.glob('../../../slides/*.mdx');",
    ]);
  });
});
