import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DeckMistakes } from './deck-mistakes.ts';

/** Every file that is put beside the site, and the command that makes it. */
const commands = {
  'temadag.html': 'npm run usb',
  'temadag.pdf': 'npm run pdf',
  'temadag-handout.pdf': 'npm run pdf',
} as const;

export type FileInDist = keyof typeof commands;

/**
 * Puts files in dist/ beside what is there already: nothing is replaced before all of them are written, and each is
 * replaced at once. Throws `DeckMistakes` where that can't be done, as when another program has one open.
 */
export async function putInDist(files: ReadonlyMap<FileInDist, string | Uint8Array>): Promise<void> {
  const written: [from: string, to: string][] = [];
  try {
    await mkdir('.cache', { recursive: true });
    await mkdir('dist', { recursive: true });
    for (const [name, content] of files) {
      const unfinished = path.join('.cache', `${process.pid}-${name}`);
      written.push([unfinished, path.join('dist', name)]);
      await writeFile(unfinished, content);
    }
    for (const [from, to] of written) await rename(from, to);
  } catch (error) {
    const names = [...files.keys()].map((name) => `dist/${name}`).join(' og ');
    throw new DeckMistakes([
      `${names} kan ikke skrives (${reasonOf(error)}). Luk filen, hvis den er åben i et andet program, se efter, om disken er fuld, og prøv igen.`,
    ]);
  } finally {
    for (const [from] of written) await rm(from, { force: true });
  }
}

/**
 * What is said when dist/ is made anew, and files that were put in it go with the old one, unless the new one has its
 * own; undefined where none do.
 */
export function lostWith(folder: string, anew: string): string | undefined {
  const names = Object.entries(commands).filter(
    ([name]) => existsSync(path.join(folder, name)) && !existsSync(path.join(anew, name)),
  );
  if (names.length === 0) return undefined;
  const lost = names.map(([name]) => name).join(', ');
  const again = [...new Set(names.map(([, command]) => command))].join(' og ');
  return `${folder}/ er lavet på ny, så ${lost} fra før er væk. Lav dem igen med ${again}.`;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
