import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileFault } from '../machine/file-faults.ts';
import { putInDist, putSite } from './put-in-dist.ts';

const home = process.cwd();
let project: string;

vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof fs>();
  const rename = vi.fn(actual.rename);
  return { ...actual, rename, default: { ...actual, rename } };
});

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'dist-'));
  process.chdir(project);
});

afterEach(() => {
  vi.resetAllMocks();
  process.chdir(home);
  rmSync(project, { recursive: true });
});

const text = (file: string) => readFileSync(file, 'utf8');
/** A site of one page, and what lies beside it. */
const site = (folder: string, says: string, ...beside: string[]) => {
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', ...beside]) writeFileSync(path.join(folder, name), says);
};
const make = (says: string, ...beside: string[]) =>
  putSite((folder) => {
    site(folder, says, ...beside);
    return Promise.resolve();
  });

/** Lets the computer refuse to rename what leads to or from a place. */
async function refuse(code: string, refused: (from: string, to: string) => boolean): Promise<void> {
  const { rename } = await vi.importActual<typeof fs>('node:fs/promises');
  vi.mocked(fs.rename).mockImplementation((from, to) =>
    refused(String(from), String(to))
      ? Promise.reject(Object.assign(new Error(`${code}: no`), { code }))
      : rename(from, to),
  );
}

describe('a file beside the site', () => {
  it('is put in dist/, which is made where it is not, and nothing unfinished is left', async () => {
    await putInDist(new Map([['temadag.html', 'En dag']]));
    expect(text('dist/temadag.html')).toBe('En dag');
    expect(readdirSync('.cache')).toEqual([]);
  });

  it('leaves what is in dist/ already, and replaces an older one of its name', async () => {
    site('dist', 'Før', 'temadag.html', 'temadag.pdf');
    await putInDist(new Map([['temadag.pdf', new Uint8Array([1, 2])]]));
    expect(text('dist/index.html')).toBe('Før');
    expect(text('dist/temadag.html')).toBe('Før');
    expect([...readFileSync('dist/temadag.pdf')]).toEqual([1, 2]);
  });

  it.each(['temadag.pdf', 'temadag-handout.pdf'])(
    'that can’t be replaced stays whole, and so does the other; it is said in one sentence: %s',
    async (name) => {
      site('dist', 'Før', 'temadag-handout.pdf', 'temadag.pdf');
      await refuse('EPERM', (_from, to) => to === path.join('dist', name));
      const files = new Map([
        ['temadag.pdf', 'Ny'],
        ['temadag-handout.pdf', 'Ny'],
      ] as const);
      await expect(putInDist(files)).rejects.toMatchObject({
        name: 'DeckMistakes',
        message:
          'dist/temadag.pdf og dist/temadag-handout.pdf kan ikke skrives: en fil er åben i et andet program, eller du har ikke lov (EPERM). Det, der lå der i forvejen, ligger der stadig. Luk det andet program, eller få lov til mappen, og prøv igen.',
      });
      for (const file of files.keys()) expect(text(`dist/${file}`)).toBe('Før');
      expect(readdirSync('.cache')).toEqual([]);
    },
  );

  it('that was not there before is not there after one of the others can’t be written', async () => {
    await refuse('ENOSPC', (_from, to) => to.endsWith('handout.pdf'));
    const files = new Map([
      ['temadag.pdf', 'Ny'],
      ['temadag-handout.pdf', 'Ny'],
    ] as const);
    await expect(putInDist(files)).rejects.toThrow('disken er fuld (ENOSPC)');
    expect(readdirSync('dist')).toEqual([]);
  });
});

it.each([
  ['.cache', 'EEXIST', 'EEXIST'],
  ['dist', 'EEXIST', 'ENOTDIR'],
])('a file called %s, where a folder should be, is told and stays', async (name, besideCode, siteCode) => {
  writeFileSync(name, 'Min fil');
  for (const [put, code] of [
    [() => putInDist(new Map([['temadag.html', 'En dag']])), besideCode],
    [() => make('Ny'), siteCode],
  ] as const) {
    const fault: unknown = await put().catch((error: unknown) => error);
    expect(fileFault(fault) ?? String(fault)).toContain(
      `kan ikke skrives: her ligger en fil, hvor der skal være en mappe (${code}).`,
    );
  }
  expect(text(name)).toBe('Min fil');
});

it('the code of a command that was stopped, which holds texts of the day, is cleared by the next', async () => {
  mkdirSync('.cache');
  const [gone, ours] = ['code-4194305-a.mjs', `code-${process.pid}-b.mjs`];
  for (const name of [gone, ours]) writeFileSync(path.join('.cache', name), 'Et barns ord');
  await make('Ny');
  expect(readdirSync('.cache')).toEqual([ours]);
});

describe('the site', () => {
  it('takes the place of the one from before, whole, and nothing unfinished is left', async () => {
    expect((await make('Et', 'gammel.html')).said).toEqual([]);
    expect((await make('To')).said).toEqual([]);
    expect(readdirSync('dist')).toEqual(['index.html']);
    expect(text('dist/index.html')).toBe('To');
    expect(readdirSync('.cache')).toEqual([]);
  });

  it('says which files went with the old one, and how to make them again', async () => {
    site('dist', 'Før', 'temadag.html', 'temadag.pdf', 'temadag-handout.pdf');
    expect((await make('Ny')).said).toEqual([
      'dist/ er lavet på ny, så temadag.html, temadag.pdf, temadag-handout.pdf fra før er væk. Lav dem igen med npm run usb og npm run pdf.',
    ]);
    site('dist', 'Før', 'temadag.html', 'temadag.pdf', 'temadag-handout.pdf');
    expect((await make('Ny', 'temadag.pdf', 'temadag-handout.pdf')).said).toEqual([
      'dist/ er lavet på ny, så temadag.html fra før er væk. Lav dem igen med npm run usb.',
    ]);
  });

  it('that can’t be made leaves the one from before, and nothing unfinished', async () => {
    site('dist', 'Før', 'temadag.html');
    const fails = putSite(async (folder) => {
      site(folder, 'Ny');
      await Promise.reject(new Error('Noget skal rettes'));
    });
    await expect(fails).rejects.toThrow('Noget skal rettes');
    expect(readdirSync('dist')).toEqual(['index.html', 'temadag.html']);
    expect(text('dist/index.html')).toBe('Før');
    expect(readdirSync('.cache')).toEqual([]);
  });

  const still = 'Den gamle side i dist/ er urørt.';
  it.each([
    [
      'EBUSY',
      `dist/ kan ikke skrives: en fil er åben i et andet program, eller mappen er et drev for sig selv (EBUSY). ${still} Luk`,
    ],
    [
      'EPERM',
      `dist/ kan ikke skrives: en fil er åben i et andet program, eller du har ikke lov (EPERM). ${still} Luk`,
    ],
    ['EXDEV', `dist/ kan ikke skrives: den ligger på et andet drev end .cache/ (EXDEV). ${still} Lav`],
    ['EROFS', `dist/ kan ikke skrives: drevet kan kun læses (EROFS). ${still} Flyt`],
    [
      'ENOTDIR',
      `dist/ kan ikke skrives: her ligger en fil, hvor der skal være en mappe (ENOTDIR). ${still} Omdøb`,
    ],
    ['ENXIO', `dist/ kan ikke skrives: computeren siger nej (ENXIO). ${still} Luk`],
  ])('that can’t be put in place leaves the one from before, with %s at either step', async (code, says) => {
    for (const refused of [
      (from: string) => from === 'dist' || from === path.resolve('dist'),
      (from: string) => path.basename(from) === 'site',
    ]) {
      site('dist', 'Før', 'temadag.html');
      await refuse(code, refused);
      await expect(make('Ny')).rejects.toMatchObject({
        name: 'DeckMistakes',
        message: expect.stringContaining(says) as string,
      });
      expect(readdirSync('dist')).toEqual(['index.html', 'temadag.html']);
      expect(text('dist/index.html')).toBe('Før');
      expect(readdirSync('.cache')).toEqual([]);
    }
  });

  it('on a full disk is told in one sentence, also where the bundler is the one to find out', async () => {
    site('dist', 'Før');
    const full = [
      Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
      new Error('failed to write: No space left on device (os error 28)'),
      Object.assign(new Error('[plugin x] Error: ENOSPC: no space left on device, write'), {
        code: 'PLUGIN_ERROR',
      }),
    ];
    for (const fault of full)
      await expect(putSite(() => Promise.reject(fault))).rejects.toThrow(
        `Der kan ikke skrives: disken er fuld (ENOSPC). ${still} Gør plads, og prøv igen.`,
      );
  });

  it('that another command has put there meanwhile gives way to the one that is ready last, and it is said', async () => {
    site('dist', 'Før');
    const { said } = await putSite(async (folder) => {
      await make('Den anden');
      site(folder, 'Den sidste');
    });
    expect(text('dist/index.html')).toBe('Den sidste');
    expect(said).toEqual([
      'En anden kommando har skrevet dist/ imens. Det er siden herfra, der ligger der nu.',
    ]);
  });
});
