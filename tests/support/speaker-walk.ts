import { expect, type Page } from '@playwright/test';
import { chance, type Chance } from './chance.ts';
import { isReady, slideIds } from './deck.ts';
import { areAlike, isConnected, press } from './speaker-windows.ts';

/** How many steps are taken before both windows are looked at. */
const burst = 10;

/** Keys of either window; those that walk are pressed more often than those that leap. */
const walking = ['PageDown', 'ArrowRight', 'Space', 'PageUp', 'ArrowLeft', 'ArrowDown', 'ArrowUp'] as const;
const leaping = ['Home', 'End', 'Shift+Space'] as const;

/**
 * Takes random steps from either side by turns, now and then with one window or both loaded again, and expects both to
 * show the same slide and fragment after each burst. A failure names its seed and the steps that led to it.
 */
export async function walk(
  stage: Page,
  speaker: Page,
  { seed, steps }: { seed: number; steps: number },
): Promise<void> {
  const dice = chance(seed);
  const taken: string[] = [];
  const seen = new Set<string>();
  const items = await speaker.getByRole('navigation', { name: 'Dagens program' }).getByRole('button').count();
  for (let step = 0; step < steps; step += 1) {
    const fromStage = step % 2 === 0;
    taken.push(fromStage ? await pressKey('stage', stage, dice) : await stepBySpeaker(speaker, dice, items));
    if (step % burst < burst - 1) continue;
    const why = () => `seed ${seed}, after ${taken.slice(-2 * burst - 2).join(', ')}`;
    await areAlike(stage, speaker, why());
    const round = Math.floor(step / burst) % 4;
    if (round > 0) {
      taken.push(await loadAgain(stage, speaker, round));
      await areAlike(stage, speaker, why());
    }
    seen.add(new URL(stage.url()).hash);
  }
  expect(seen.size, `seed ${seed} went about: ${[...seen].join(' ')}`).toBeGreaterThan(5);
}

async function pressKey(window: string, page: Page, dice: Chance): Promise<string> {
  const key = dice.onceIn(12) ? dice.one(leaping) : dice.one(walking);
  await page.keyboard.press(key);
  return `${window}: ${key}`;
}

async function stepBySpeaker(speaker: Page, dice: Chance, items: number): Promise<string> {
  if (dice.onceIn(2)) return pressKey('speaker', speaker, dice);
  if (dice.onceIn(5)) {
    const item = dice.whole(0, items - 1);
    await speaker.getByRole('navigation', { name: 'Dagens program' }).getByRole('button').nth(item).click();
    return `speaker: item ${item}`;
  }
  if (dice.onceIn(5)) {
    await press(speaker, 'Scenen', 'Gå til');
    const choices = speaker.getByRole('dialog', { name: 'Gå til' }).getByRole('listitem').getByRole('button');
    const choice = dice.whole(0, (await choices.count()) - 1);
    await choices.nth(choice).click();
    return `speaker: slide ${choice}`;
  }
  const name = dice.one(['Forrige', 'Næste', 'Næste']);
  await press(speaker, 'Scenen', name);
  return `speaker: »${name}«`;
}

/** Loads the stage again, the speaker's window, or both at once. */
async function loadAgain(stage: Page, speaker: Page, round: number): Promise<string> {
  const loaded = [round !== 2 && stage, round !== 1 && speaker].filter((page) => page !== false);
  await Promise.all(loaded.map((page) => page.reload()));
  await isReady(stage);
  await isConnected(speaker);
  expect(await slideIds(stage)).toContain(new URL(stage.url()).hash.split('/')[1]);
  return ['', '(stage loaded again)', '(speaker loaded again)', '(both loaded again)'][round] ?? '';
}
