import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyProject } from '../../tests/support/scratch-project.ts';
import { renderOnce } from './static-deck.ts';

const here = process.cwd();
const copies: string[] = [];
afterAll(async () => {
  process.chdir(here);
  for (const copy of copies) await rm(copy, { recursive: true, force: true });
});

/** The title of the deck that is rendered from a copy of the project whose day is called so. */
async function titleIn(title: string): Promise<string> {
  const copy = await copyProject();
  copies.push(copy);
  const file = path.join(copy, 'data', 'program.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^titel: .*$/m, `titel: ${title}`));
  process.chdir(copy);
  try {
    const deck = await renderOnce({ notes: false, place: 'tryk', today: new Date(), missing: 'shown' });
    return deck.title;
  } finally {
    process.chdir(here);
    await rm(copy, { recursive: true });
  }
}

it('a copy of the project is rendered from its own files, also when another was rendered before it and is gone', async () => {
  expect(await titleIn('Den første dag')).toBe('Den første dag');
  expect(await titleIn('Den anden dag')).toBe('Den anden dag');
});
