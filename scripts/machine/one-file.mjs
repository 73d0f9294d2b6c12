// @ts-check
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** Packages of many small files, which Node takes longer to read than to run. */
export const scattered = /^(?:@mdx-js\/rollup|image-size|linkedom|zod)$/;

/**
 * Lets what is bundled take each of them from one file. It is made the first time, in node_modules, of what is installed
 * there: it goes when that does, and has another name when that has changed.
 * @param {string} root
 * @returns {import('rolldown').Plugin}
 */
export const inOneFile = (root) => ({
  name: 'in-one-file',
  resolveId: {
    filter: { id: scattered },
    handler: async (id) => ({ id: pathToFileURL(await oneFile(id, root)).href, external: true }),
  },
});

/**
 * @param {string} name
 * @param {string} root
 */
async function oneFile(name, root) {
  const lock = accountOf(root);
  const folder = path.join(path.dirname(lock), '.one-file', hashOf(lock));
  const file = path.join(folder, `${name.replace('/', '-')}.mjs`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  const bundle = await rolldown({
    input: name,
    cwd: root,
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
  });
  const half = `${file}.${randomUUID()}`;
  await bundle.write({ file: half, format: 'esm', codeSplitting: false });
  await bundle.close();
  await rename(half, file).catch(async (error) => {
    await rm(half, { force: true });
    // Another command may have been first, and Windows replaces no file that is being read.
    if (!existsSync(file)) throw error;
  });
  return file;
}

/**
 * npm's account of what it has installed, in the nearest folder that has packages, where Node finds them too.
 * @param {string} folder
 * @returns {string}
 */
function accountOf(folder) {
  const file = path.join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(file)) return file;
  if (path.dirname(folder) === folder) throw new Error('There is no node_modules/.package-lock.json.');
  return accountOf(path.dirname(folder));
}

/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
