import { rename, rm } from 'node:fs/promises';
import { build as viteBuild } from 'vite';
import { editionArguments } from './edition-arguments.ts';
import { elapsedSince } from './elapsed.ts';
import { offline } from './offline.ts';
import { lostWith } from './put-in-dist.ts';
import { renderOnce, staticDeck } from './static-deck.ts';
import { warningLines } from './warnings.ts';

const target = 'dist';
const unfinished = '.cache/dist';

/**
 * Builds the site into dist/, with the speaker's notes only when asked by `--notes`, and that of an earlier year by `--year 2021`. Throws where something is missing, unless
 * asked by `--med-mangler`. A failed build leaves dist/ as it was.
 */
export default async function build(args: readonly string[]): Promise<void> {
  const notes = args.includes('--notes');
  const { year, missing } = editionArguments(args);
  console.log(`Bygger siden${notes ? ' med talernoter' : ''} …`);
  const started = Date.now();
  const deck = await renderOnce({ notes, place: 'nettet', today: new Date(), missing }, year);
  await viteBuild({
    plugins: [staticDeck(deck), offline(deck, unfinished)],
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      // How long each plugin took is nothing to tell an editor.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
    logLevel: 'warn',
  });
  const lost = lostWith(target);
  await rm(target, { recursive: true, force: true });
  await rename(unfinished, target);
  console.log(`Siden ligger i ${target}/ (${elapsedSince(started)}).`);
  if (lost) console.log(lost);
  for (const line of warningLines(deck)) console.log(line);
}
