// @ts-check
import path from 'node:path';
import { runnerImport } from 'vite';
import { oxc } from '../deck/mdx/jsx.mjs';

/**
 * Loads scripts/<name>.ts, which Node 20 can't read by itself, through Vite.
 * @param {string} name
 * @param {import('vite').Plugin[]} plugins
 * @returns {Promise<any>}
 */
export const load = async (name, plugins = []) => {
  const root = path.join(import.meta.dirname, '../..');
  return (await runnerImport(`./scripts/${name}.ts`, { root, logLevel: 'error', plugins, oxc })).module;
};
