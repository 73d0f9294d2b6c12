// Runs scripts/<name>.ts, which Node 20 can't read by itself, through Vite: `node scripts/run.mjs build --notes`.
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
try {
  const { module } = await runnerImport(`./scripts/${name}.ts`, {
    root: import.meta.dirname + '/..',
    logLevel: 'error',
  });
  await module.default(args);
} catch (error) {
  // A person's mistake has a name and a message of its own; only a fault of ours is worth a stack.
  console.error(/Mistakes$/.test(error?.name) ? error.message : error);
  process.exitCode = 1;
}
