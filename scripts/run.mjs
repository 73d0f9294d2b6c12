// Runs scripts/<name>.ts: `node scripts/run.mjs build --notes`.
// Before anything else runs.
import './machine/optimise-late.mjs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from './machine/commands.mjs';
import { load } from './machine/load.mjs';

// Whoever reads along may have seen enough, as in `npm run check | head`.
process.stdout.on('error', () => undefined);

// All is told from the project's folder, wherever the command was asked for.
process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

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
  // A person's mistake has a name and a message of its own; only a fault of ours is worth a stack.
  const sentence = /Mistakes$/.test(error?.name) ? error.message : await faultTold(error);
  console.error(sentence ?? error);
  process.exitCode = 1;
}

/** The sentence on a file that can't be read or written, also where nothing can be loaded; undefined for a fault of ours. */
function faultTold(error) {
  return load('machine/file-faults').then(
    ({ fileFault }) => fileFault(error),
    ({ code }) =>
      code &&
      `Der kan ikke skrives i .cache/ (${code}). Se efter, om det er en almindelig mappe, om du har lov til at skrive i den, og om disken er fuld. Prøv så igen.`,
  );
}
