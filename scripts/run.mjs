// Runs scripts/<name>.ts: `node scripts/run.mjs build --notes`.
import { commands } from './machine/commands.mjs';
import { load } from './machine/load.mjs';

// Whoever reads along may have seen enough, as in `npm run check | head`.
process.stdout.on('error', () => undefined);

const [name = '', ...args] = process.argv.slice(2);
if (!commands.includes(name)) {
  console.error(`Der er ingen kommando, der hedder »${name}«. Der er ${commands.join(', ')}.`);
  process.exit(1);
}
try {
  const { day } = await load('deck/day/day');
  const { default: command } = await load(name, [day()]);
  await command(args);
} catch (error) {
  const { fileFault } = await load('machine/file-faults');
  // A person's mistake has a name and a message of its own; only a fault of ours is worth a stack.
  const sentence = /Mistakes$/.test(error?.name) ? error.message : fileFault(error);
  console.error(sentence ?? error);
  process.exitCode = 1;
}
