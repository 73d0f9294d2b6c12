import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as files from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as KeptSaves from './kept-saves.ts';
import type * as OnDisk from './on-disk.ts';
import type * as Save from './save.ts';

const before = 'aar:\r\n  - aar: 2021\r\n    nye: 757\r\n';
const after = before.replace('757', '803');
const name = 'data/tal.yaml';
const root = process.cwd();

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rediger-'));
  process.chdir(folder);
  for (const made of ['data', '.cache']) mkdirSync(made);
  writeFileSync(name, before);
});
afterEach(() => {
  vi.doUnmock('node:fs/promises');
  vi.resetModules();
  process.chdir(root);
  rmSync(folder, { recursive: true, force: true });
});

/** The room anew, where the disk does what `disk` says. */
async function room(
  disk: Partial<typeof files> = {},
): Promise<typeof Save & typeof OnDisk & typeof KeptSaves> {
  vi.resetModules();
  vi.doMock('node:fs/promises', () => ({ ...files, ...disk }));
  return {
    ...(await import('./save.ts')),
    ...(await import('./on-disk.ts')),
    ...(await import('./kept-saves.ts')),
  };
}

const there = () => readFileSync(name, 'utf8');
const dayFolder = () => readdirSync('.cache/rediger').join();
const left = () => readdirSync('.cache').filter((one) => one.startsWith('run-'));

describe('a save', () => {
  it('writes the file as it is wanted, and keeps the one from before for undo', async () => {
    const { onDisk, save, savesOfDay } = await room();
    expect(await save([{ name, text: after, hash: (await onDisk(name)).hash }])).toEqual([]);
    const third = `\uFEFF${after}`;
    await save([{ name, text: third, hash: (await onDisk(name)).hash }]);
    expect((await onDisk(name)).text).toBe(third);
    expect(await savesOfDay(name)).toEqual([after, before]);
    expect(await savesOfDay(name, new Date('2031-01-01'))).toEqual([]);
    expect(left()).toEqual([]);
  });

  it('writes nothing where one of the files was changed meanwhile, and gives both texts of it', async () => {
    const { onDisk, save } = await room();
    const other = 'data/andre.yaml';
    writeFileSync(other, 'x: 1\n');
    const [{ hash }, ofOther] = [await onDisk(name), await onDisk(other)];
    writeFileSync(name, 'en andens\n');
    const clashes = await save([
      { name: other, text: 'x: 2\n', hash: ofOther.hash },
      { name, text: after, hash },
    ]);
    expect(clashes).toEqual([{ name, onDisk: await onDisk(name), wanted: after }]);
    expect([there(), readFileSync(other, 'utf8')]).toEqual(['en andens\n', 'x: 1\n']);
  });

  it('sees a change that comes while it writes aside', async () => {
    const open: typeof files.open = (...told) => {
      writeFileSync(name, 'en andens\n');
      return files.open(...told);
    };
    const { onDisk, save } = await room({ open });
    const { hash } = await onDisk(name);
    expect(await save([{ name, text: after, hash }])).toMatchObject([{ onDisk: { text: 'en andens\n' } }]);
    expect(there()).toBe('en andens\n');
  });

  it.each(['ENOSPC', 'EDQUOT', 'EIO'])('leaves the old file whole where the disk says %s', async (code) => {
    const full = Object.assign(new Error(`${code}: no space left on device, write`), { code });
    const open: typeof files.open = async (...told) => {
      const handle = await files.open(...told);
      if (told[1] !== 'wx') return handle;
      await handle.writeFile(after.slice(0, 10));
      return Object.assign(handle, { writeFile: () => Promise.reject(full) });
    };
    const { onDisk, save } = await room({ open });
    const { hash } = await onDisk(name);
    await expect(save([{ name, text: after, hash }])).rejects.toThrow(
      /^data\/tal\.yaml kan ikke skrives: .*Det, der stod der i forvejen, står der stadig\./,
    );
    expect(there()).toBe(before);
    expect(left()).toEqual([]);
  });

  it('takes no text for one that it is not: a file that is no UTF-8 is refused', async () => {
    const { onDisk } = await room();
    writeFileSync(name, Buffer.from([0xe6, 0xf8]));
    await expect(onDisk(name)).rejects.toThrow(
      'data/tal.yaml, linje 1: Filen er ikke gemt som UTF-8. Her står måske »æ«.',
    );
  });

  it('of two files is whole: the first is put back where the second can’t be written, and told where it can’t', async () => {
    const other = 'data/andre.yaml';
    writeFileSync(other, 'x: 1\n');
    const busy = Object.assign(new Error('EBUSY: resource busy, rename'), { code: 'EBUSY' });
    let isStuck = false;
    const rename: typeof files.rename = (from, to) =>
      to === path.resolve(other) || (isStuck && String(from).endsWith('before'))
        ? Promise.reject(busy)
        : files.rename(from, to);
    const { onDisk, save } = await room({ rename });
    const both = async () => [
      { name, text: after, hash: (await onDisk(name)).hash },
      { name: 'data/ny.yaml', text: 'x: 1\n', hash: '' },
      { name: other, text: 'x: 2\n', hash: (await onDisk(other)).hash },
    ];
    await expect(save(await both())).rejects.toThrow('Det, der stod der i forvejen, står der stadig.');
    expect([there(), existsSync('data/ny.yaml')]).toEqual([before, false]);
    isStuck = true;
    await expect(save(await both())).rejects.toThrow(
      /^data\/ny\.yaml og data\/andre\.yaml kan ikke skrives: .*data\/tal\.yaml er gemt\./,
    );
    expect(left()).toEqual([]);
  });

  it('goes where a shortcut leads, and leaves who may write the file as it was', async () => {
    mkdirSync('andetsteds');
    const place = 'andetsteds/tal.yaml';
    writeFileSync(place, before);
    chmodSync(place, 0o666);
    rmSync(name);
    symlinkSync('../andetsteds/tal.yaml', name);
    const { onDisk, save } = await room();
    await save([{ name, text: after, hash: (await onDisk(name)).hash }]);
    expect([lstatSync(name).isSymbolicLink(), readFileSync(place, 'utf8')]).toEqual([true, after]);
    expect(lstatSync(place).mode & 0o777).toBe(0o666);
  });

  it('is kept also where one of those before it is taken away', async () => {
    const { onDisk, save, savesOfDay } = await room();
    const texts = ['et\n', 'to\n', 'tre\n', 'fire\n'];
    for (const [index, text] of texts.entries()) {
      await save([{ name, text, hash: (await onDisk(name)).hash }]);
      if (index === 2) rmSync(path.join('.cache/rediger', dayFolder(), 'tal.yaml/0001.yaml'));
    }
    expect(await savesOfDay(name)).toEqual(['tre\n', 'to\n', 'et\n']);
  });
});

/** Saves one text after the other, each whole: a file that is half of one can be told. */
const saver = `
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
const { save } = await import(process.argv[2]);
const size = 400_000;
for (let round = 0; ; round += 1) {
  const sign = 'ab'[round % 2];
  const hash = createHash('sha256').update(readFileSync('data/tal.yaml')).digest('hex');
  await save([{ name: 'data/tal.yaml', text: sign.repeat(size), hash }]);
  if (round === 1) writeFileSync('.cache/begun', '');
}
`;

it('is whole or not at all, whenever the process is killed', async () => {
  writeFileSync(name, 'a'.repeat(400_000));
  const { rolldown } = await import('rolldown');
  const built = await rolldown({
    input: path.join(root, 'scripts/edit/save.ts'),
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
  });
  await built.write({ file: path.join(folder, 'save.mjs'), format: 'esm', codeSplitting: false });
  writeFileSync('saver.mjs', saver);
  for (let round = 0; round < 8; round += 1) {
    rmSync('.cache/begun', { force: true });
    const child = spawn(process.execPath, ['saver.mjs', './save.mjs'], { stdio: 'ignore' });
    const gone = new Promise((resolve) => child.on('close', resolve));
    await expect.poll(() => existsSync('.cache/begun')).toBe(true);
    // At another moment of a save each time.
    await new Promise((resolve) => setTimeout(resolve, round * 3));
    child.kill('SIGKILL');
    await gone;
    expect(there()).toMatch(/^(?:a{400000}|b{400000})$/);
  }
});
