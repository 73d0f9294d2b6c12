// @ts-check
// Runs the stages named in the arguments, or all that are not apart, and stops at the first red one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ says: string, commands: string[], report?: string, count?: (report: any) => Counts, apart?: true }} Stage
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
  types: { says: 'Typer, også i slides', commands: ['node scripts/check-slides.mjs'] },
  lint: { says: 'Lint, form og ubrugt kode', commands: ['eslint .', 'prettier --check .', 'knip'] },
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
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [index, [name, stage]] of stages.entries()) {
  const title = `${stage.says} (${name})`;
  console.log(`\nTrin ${index + 1} af ${stages.length}: ${title}`);
  const { passed, failed, skipped } = run(stage);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) {
    console.log(`\nStoppet ved trin ${index + 1} af ${stages.length}: ${title}. Fejlen står ovenfor.`);
    process.exitCode = 1;
    break;
  }
}
if (total.skipped > 0) console.log(`\n${total.skipped} prøver blev sprunget over.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
