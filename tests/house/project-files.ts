import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProjectFile } from './read-imports.ts';

/** The project's own folder. */
export const root = path.join(import.meta.dirname, '../..');

/** A file of the project with its text, by its path from the top. */
export const projectFile = (name: string): ProjectFile => ({
  path: name,
  text: readFileSync(path.join(root, name), 'utf8'),
});

/** Every file of code in one of the project's folders, slides among them. */
export const codeIn = (folder: string): ProjectFile[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => /\.(tsx?|mjs|mdx)$/.test(name))
    .map(projectFile);
