import os from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** How much of all processors together may be busy for a measurement to begin. */
const calm = 0.3;

/** What the processors have done since the machine started (ms). */
type Used = Readonly<{ idle: number; all: number }>;

/** Waits until less than three tenths of the machine has been busy for half a second. */
export async function quiet(): Promise<void> {
  for (let told = false; ; told = true) {
    const before = used();
    await wait(500);
    if (isQuiet(before, used())) return;
    if (!told) console.log('  Venter på, at maskinen ikke laver andet …');
  }
}

/** Whether the machine had next to nothing to do from one reading to the next. */
export const isQuiet = (before: Used, after: Used): boolean =>
  1 - (after.idle - before.idle) / (after.all - before.all) < calm;

function used(): Used {
  const times = os.cpus().map((core) => core.times);
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  return { idle: sum(times.map(({ idle }) => idle)), all: sum(times.flatMap((core) => Object.values(core))) };
}
