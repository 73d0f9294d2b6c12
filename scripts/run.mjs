// Runs scripts/<name>.ts, which Node 20 can't read by itself, through Vite: `node scripts/run.mjs build --notes`.
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const inProject = { root: import.meta.dirname + '/..', logLevel: 'error' };
try {
  const { day } = (await runnerImport('./scripts/day.ts', inProject)).module;
  const { module } = await runnerImport(`./scripts/${name}.ts`, { ...inProject, plugins: [day()] });
  await module.default(args);
} catch (error) {
  // A person's mistake has a name and a message of its own; only a fault of ours is worth a stack.
  console.error(/Mistakes$/.test(error?.name) ? error.message : error);
  process.exitCode = 1;
}
