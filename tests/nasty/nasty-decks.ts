import { chromium } from '@playwright/test';
import { readArguments } from '../../scripts/machine/arguments.ts';
import { findBrowser } from '../../scripts/machine/find-browser.mjs';
import { buildShells, deckFaults } from './faults.ts';
import { nastyDay } from './nasty-day.ts';
import { openRenderer } from './render-days.ts';

/**
 * Looks at so many decks full of valid data in a browser, and tells of each what is wrong:
 * `node scripts/run.mjs ../tests/nasty/nasty-decks --count 300 --seed 1`.
 */
export default async function nastyDecks(args: readonly string[]): Promise<void> {
  const { told } = readArguments('node scripts/run.mjs ../tests/nasty/nasty-decks', args, {
    count: { example: '300' },
    seed: { example: '1' },
  });
  const [first, count] = [Number(told.seed ?? 1), Number(told.count ?? 300)];
  const shells = await buildShells('.cache/nasty');
  const renderer = await openRenderer('.cache/nasty/day');
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--font-render-hinting=none'],
  });
  let wrong = 0;
  try {
    for (let seed = first; seed < first + count; seed++) {
      const faults = await renderer
        .render(nastyDay(seed))
        .then((deck) => deckFaults(browser, shells, deck, String(seed)))
        .catch((error: unknown) => [String(error)]);
      if (faults.length > 0) wrong += 1;
      console.log(`${String(seed)}: ${faults.length === 0 ? 'ok' : ['', ...faults].join('\n  ')}`);
    }
  } finally {
    await browser.close();
    await renderer.close();
  }
  console.log(`${String(wrong)} of ${String(count)} decks have faults.`);
  if (wrong > 0) process.exitCode = 1;
}
