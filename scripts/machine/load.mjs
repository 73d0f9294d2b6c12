// @ts-check
import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { oxc } from '../deck/mdx/jsx.mjs';
import { inOneFile, scattered } from './one-file.mjs';

/** What Node finds by itself: "preact", "preact/hooks", "node:fs". */
const installed = new RegExp(`^(?!${scattered.source.slice(1)})(?:node:|@?[a-z][\\w.-]+(?:/|$))`);

/**
 * Finds "/slides/intro.mdx", which is told from the project's folder.
 * @param {string} root
 * @returns {import('rolldown').Plugin}
 */
const fromRoot = (root) => ({
  name: 'from-root',
  resolveId: (id) => (id.startsWith('/') && !id.startsWith(root) ? path.join(root, id) : undefined),
});

/**
 * Loads scripts/<name>.ts, which Node 20 can't read by itself, as one file with all of ours that it imports. What it asks
 * of `import.meta.env` is told. The file it lies in meanwhile is called after this process: `run-folder.ts` clears those that were left.
 * @param {string} name
 * @param {import('rolldown').Plugin[]} [plugins]
 * @param {Readonly<Record<string, string>>} [env]
 * @param {string} [root]
 * @returns {Promise<any>}
 */
export async function load(name, plugins = [], env = {}, root = process.cwd()) {
  const built = await rolldown({
    input: path.join(root, 'scripts', `${name}.ts`),
    cwd: root,
    platform: 'node',
    // It would be read as a pattern's answer, and is not found in a folder called »temadag [1]«.
    tsconfig: false,
    external: installed,
    plugins: [...plugins, fromRoot(root), inOneFile(root)],
    transform: { target: 'node20', ...oxc, define: { 'import.meta.env': JSON.stringify(env) } },
    // How long each plugin took is nothing to tell an editor.
    logLevel: 'silent',
  });
  const { output } = await built.generate({ format: 'esm', codeSplitting: false });
  await built.close();
  const file = path.join(root, '.cache', `code-${process.pid}-${randomUUID()}.mjs`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, output[0].code);
    return await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    // What can't be taken away now is cleared by a later command.
    await rm(file, { force: true }).catch(() => undefined);
  }
}
