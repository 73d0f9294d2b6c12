import os from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const calm = 2;

/** Waits until less than three tenths of the machine has been busy for half a second. */
export async function quiet(): Promise<void> {
  let told = false;
  for (;;) {
    const before = used();
    await wait(500);
    const after = used();
    const busy = 1 - (after.idle - before.idle) / (after.all - before.all);
    if (busy < calm) return;
    if (!told) console.log('  Venter på, at maskinen ikke laver andet …');
    told = true;
  }
}

/** What the processors have done since the machine started (ms). */
function used(): Readonly<{ idle: number; all: number }> {
  const times = os.cpus().map((core) => core.times);
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  return { idle: sum(times.map(({ idle }) => idle)), all: sum(times.flatMap((core) => Object.values(core))) };
}
