// Runs scripts/<name>.ts, which Node 20 can't read by itself, through Vite: `node scripts/run.mjs build --notes`.
import { runnerImport } from 'vite';

/** @param {string} name */
const load = (name) =>
  runnerImport(`./scripts/${name}.ts`, { root: import.meta.dirname + '/..', logLevel: 'error' });

const [name, ...args] = process.argv.slice(2);
try {
  const { module } = await load(name);
  await module.default(args);
} catch (error) {
  const { module } = await load('file-faults');
  // A person's mistake has a name and a message of its own; only a fault of ours is worth a stack.
  const sentence = /Mistakes$/.test(error?.name) ? error.message : module.fileFault(error);
  console.error(sentence ?? error);
  process.exitCode = 1;
}
