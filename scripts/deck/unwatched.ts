import path from 'node:path';

/** Folders of which no slide is made: what commands write, and what only tests and readers of the code read. */
const apart = ['.cache', 'dist', 'docs', 'rapport', 'tests', 'data/check/mistakes', 'scripts/deck/mdx/slips'];

/** Whether a file or folder of the project is none that an open page waits for: to watch them all takes half a second. */
export function isUnwatched(file: string): boolean {
  const name = path.relative('.', file).replaceAll('\\', '/');
  return /\.test\.\w+$/.test(name) || apart.some((one) => name === one || name.startsWith(`${one}/`));
}
