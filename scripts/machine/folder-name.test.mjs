// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusedName } from './folder-name.mjs';

it.each([
  ['/home/anna/temadag #2', '/home/anna/temadag #2', '#'],
  ['/home/anna/hvad nu?/temadag', '/home/anna/hvad nu?', '?'],
  ['/#dag/hvad?', '/#dag', '#'],
])('%s is told as the folder with a sign that Vite can’t read', (folder, place, sign) => {
  expect(refusedName(folder, path.posix)).toBe(
    `Mappen ${place} har tegnet »${sign}« i sit navn, og så kan præsentationen hverken vises eller bygges. Giv den et navn uden »#« og »?«, og prøv igen.`,
  );
});

it('a folder on Windows is told as it is written there', () => {
  expect(refusedName('C:\\Brugere\\Søren\\C#\\temadag', path.win32)).toContain(
    'Mappen C:\\Brugere\\Søren\\C# har',
  );
});

it.each(['/home/søren/temadag [1]', '/hvad nu/100%20 %/{a,b}', '/a&b/$HOME/(kopi)/!', '/Å/👩‍👧'])(
  'every other name is as good as any: %s',
  (folder) => {
    expect(refusedName(folder, path.posix)).toBeUndefined();
  },
);

describe('a path is never cut out of an address, in which a name is written otherwise', () => {
  /** @param {string} text Each line that takes its place as an address, other than to ask Node for the path. */
  const cutIn = (text) =>
    text
      .split(/\r?\n/)
      .filter((line) =>
        /import\.meta\.url\b/.test(
          line.replaceAll(/\b(?:fileURLToPath|createRequire)\(import\.meta\.url\)/g, ''),
        ),
      );

  it('in any file that Node runs', () => {
    const files = ['.', 'data', 'components', 'scripts', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' })
        .filter((name) => /\.(?:ts|tsx|mjs|js)$/.test(name) && !name.endsWith('folder-name.test.mjs'))
        .map((name) => path.join(folder, name)),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(
      files.flatMap((file) => cutIn(readFileSync(file, 'utf8')).map((line) => `${file}: ${line}`)),
    ).toEqual([]);
  });

  it('and who does is found', () => {
    const planted = [
      "const root = new URL('..', import.meta.url).pathname;",
      'const here = import.meta.url.slice(7);',
      'const ours = fileURLToPath(import.meta.url);',
    ];
    expect(cutIn(planted.join('\n'))).toEqual(planted.slice(0, 2));
  });
});
