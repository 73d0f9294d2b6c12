// @ts-check
// Runs the stages named in the arguments, or all that are not apart, and stops at the first red one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

/**
 * A stage whose commands use one core each is `beside`: they run at once with those of the next such stage.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ says: string, commands: string[], report?: string, count?: (report: any) => Counts, apart?: true, beside?: true }} Stage
 */

/** What Playwright leaves behind. @type {Required<Pick<Stage, 'report' | 'count'>>} */
const playwright = {
  report: '.cache/browser.json',
  count: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
};

/** @type {Record<string, Stage>} */
const STAGES = {
  types: { says: 'Typer, også i slides', commands: ['node scripts/check-slides.mjs'], beside: true },
  lint: {
    says: 'Lint, form og ubrugt kode',
    // What Prettier says of a file hangs on that file alone; what ESLint says hangs on the types of others too.
    commands: [
      'eslint .',
      'prettier --check --cache --cache-strategy content --cache-location .cache/prettier .',
      'knip',
    ],
    beside: true,
  },
  unit: {
    says: 'Prøver af koden og tallene',
    commands: ['vitest run'],
    report: '.cache/unit.json',
    count: ({ numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests }) => ({
      passed,
      failed,
      skipped: numPendingTests + numTodoTests,
    }),
  },
  build: { says: 'Siden bygges', commands: ['node scripts/run.mjs site-under-test'] },
  browser: {
    says: 'Prøver i en browser',
    commands: ['playwright test --project=chromium --project=firefox*'],
    ...playwright,
  },
  engines: {
    says: 'Prøver i tre browsere: Chromium, Firefox og WebKit',
    commands: ['playwright test --project=engine-*'],
    ...playwright,
    apart: true,
  },
};

const root = path.dirname(import.meta.dirname);
const env = {
  ...process.env,
  PATH: [path.join(root, 'node_modules', '.bin'), process.env['PATH']].join(path.delimiter),
};

/** @param {string} command */
const succeeds = (command) =>
  spawnSync(command, { cwd: root, env, stdio: 'inherit', shell: true }).status === 0;

/** Runs a stage; one that fails without a failed test of its own counts as one. @param {Stage} stage @returns {Counts} */
function run({ commands, report, count }) {
  const file = report && path.join(root, report);
  if (file) rmSync(file, { force: true });
  const green = commands.every(succeeds);
  const counts =
    file && count && existsSync(file)
      ? count(JSON.parse(readFileSync(file, 'utf8')))
      : { passed: 0, failed: 0, skipped: 0 };
  return green ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

/**
 * Runs commands at once, as many as there are cores and two at least; what one says comes when it has ended. Gives those that are red.
 * @param {string[]} commands
 */
async function runBeside(commands) {
  const waiting = [...commands];
  /** @type {Set<string>} */
  const red = new Set();
  const oneByOne = async () => {
    for (let command = waiting.shift(); command !== undefined; command = waiting.shift())
      if (!(await succeedsBeside(command))) red.add(command);
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, oneByOne));
  return red;
}

/** @param {string} command @returns {Promise<boolean>} */
function succeedsBeside(command) {
  const child = spawn(command, { cwd: root, env, shell: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((ended) => {
    child.on('close', (status) => {
      process.stdout.write(said);
      ended(status === 0);
    });
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STAGES));
if (unknown.length > 0) {
  console.error(
    `Der er ingen trin der hedder ${unknown.join(', ')}. Der er ${Object.keys(STAGES).join(', ')}.`,
  );
  process.exit(1);
}

const stages = Object.entries(STAGES).filter(([name, { apart }]) =>
  asked.length === 0 ? !apart : asked.includes(name),
);
const titles = stages.map(([name, { says }]) => `${says} (${name})`);
const total = { passed: 0, failed: 0, skipped: 0 };

/** Says which stage begins. @param {number} index */
const begin = (index) => console.log(`\nTrin ${index + 1} af ${stages.length}: ${titles[index]}`);

/** Adds what a stage has counted. Gives whether it was green. @param {number} index @param {Counts} counts */
function isGreen(index, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed === 0) return true;
  console.log(`\nStoppet ved trin ${index + 1} af ${stages.length}: ${titles[index]}. Fejlen står ovenfor.`);
  process.exitCode = 1;
  return false;
}

const firstAlone = stages.findIndex(([, { beside }]) => !beside);
const beside = firstAlone < 0 ? stages : stages.slice(0, firstAlone);
for (const index of beside.keys()) begin(index);
const red = await runBeside(beside.flatMap(([, { commands }]) => commands));
let green = beside.every(([, { commands }], index) =>
  isGreen(index, { passed: 0, failed: commands.some((one) => red.has(one)) ? 1 : 0, skipped: 0 }),
);
for (const [index, [, stage]] of stages.entries()) {
  if (index < beside.length) continue;
  if (!green) break;
  begin(index);
  green = isGreen(index, run(stage));
}
if (total.skipped > 0) console.log(`\n${total.skipped} prøver blev sprunget over.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
