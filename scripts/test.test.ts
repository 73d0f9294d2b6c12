import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let project: string;
const at = (name: string) => path.join(project, name);

/** Stands in for a tool: notes that it ran, leaves the report it would leave, and ends red where `red` names it. */
const fakeTool = `#!/usr/bin/env node
const fs = require('fs');
const name = require('path').basename(__filename);
fs.appendFileSync('ran.txt', name + '\\n');
const report = { vitest: 'unit', playwright: 'browser' }[name];
if (report && fs.existsSync(name + '.json')) fs.copyFileSync(name + '.json', '.cache/' + report + '.json');
process.exit(fs.existsSync(name + '-red') ? 1 : 0);
`;

const plainTool = fakeTool
  .replace('#!/usr/bin/env node\n', '')
  .replace('basename(__filename)', "basename(__filename, '.mjs')");

function vitestReport(passed: number, failed: number) {
  const report = { numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 0 };
  writeFileSync(at('vitest.json'), JSON.stringify(report));
}

function test(...stages: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('scripts/test.mjs'), ...stages], {
    cwd: project,
    encoding: 'utf8',
  });
  const ran = existsSync(at('ran.txt')) ? readFileSync(at('ran.txt'), 'utf8').trim().split('\n') : [];
  return { status, lines: (stdout + stderr).trim().split('\n').filter(Boolean), ran };
}

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'stages-'));
  for (const folder of ['scripts', '.cache', 'node_modules/.bin']) mkdirSync(at(folder), { recursive: true });
  copyFileSync(path.join(import.meta.dirname, 'test.mjs'), at('scripts/test.mjs'));
  for (const name of ['check-slides', 'run']) {
    const esm = `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nconst __filename = '${name}.mjs';\n`;
    writeFileSync(at(`scripts/${name}.mjs`), esm + plainTool);
  }
  for (const name of ['eslint', 'prettier', 'knip', 'vitest', 'playwright']) {
    writeFileSync(at(`node_modules/.bin/${name}`), fakeTool, { mode: 0o755 });
    writeFileSync(at(`node_modules/.bin/${name}.cmd`), `@node "%~dp0${name}" %*\r\n`);
  }
  vitestReport(40, 0);
  writeFileSync(
    at('playwright.json'),
    JSON.stringify({ stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 0 } }),
  );
});

afterEach(() => rmSync(project, { recursive: true }));

it('alle trin kører i orden, og de prøver der er kørt, tælles', () => {
  const { ran, ...ended } = test();
  expect(ran.slice(0, 4).toSorted()).toEqual(['check-slides', 'eslint', 'knip', 'prettier']);
  expect(ran.slice(4)).toEqual(['vitest', 'run', 'playwright']);
  expect(ended).toEqual({
    status: 0,
    lines: [
      'Trin 1 af 5: Typer, også i slides (types)',
      'Trin 2 af 5: Lint, form og ubrugt kode (lint)',
      'Trin 3 af 5: Prøver af koden og tallene (unit)',
      'Trin 4 af 5: Siden bygges (build)',
      'Trin 5 af 5: Prøver i en browser (browser)',
      '1 prøver blev sprunget over.',
      '47 passed, 0 failed',
    ],
  });
});

it('det første røde trin stopper resten', () => {
  vitestReport(38, 2);
  writeFileSync(at('vitest-red'), '');
  const { status, ran, lines } = test();
  expect(status).toBe(1);
  expect(ran.at(-1)).toBe('vitest');
  expect(lines).toContain('Stoppet ved trin 3 af 5: Prøver af koden og tallene (unit). Fejlen står ovenfor.');
  expect(lines.at(-1)).toBe('38 passed, 2 failed');
});

it('et trin der går i stykker uden at nå sine prøver, tæller som én fejl', () => {
  writeFileSync(at('eslint-red'), '');
  const { status, ran, lines } = test();
  expect(status).toBe(1);
  expect(ran).not.toContain('vitest');
  expect(lines).toContain('Stoppet ved trin 2 af 5: Lint, form og ubrugt kode (lint). Fejlen står ovenfor.');
  expect(lines.at(-1)).toBe('0 passed, 1 failed');
});

it('typer, lint, form og ubrugt kode prøves på én gang, og det, hvert af dem siger, står samlet', () => {
  for (const name of ['eslint', 'knip'])
    writeFileSync(
      at(`node_modules/.bin/${name}`),
      `#!/usr/bin/env node
const { existsSync, writeFileSync } = require('fs');
writeFileSync('${name}-begun', '');
console.log('${name} begynder');
const other = '${name}' === 'knip' ? 'eslint-begun' : 'knip-begun';
const wait = setInterval(() => {
  if (!existsSync(other)) return;
  clearInterval(wait);
  console.log('${name} slutter');
}, 5);
`,
      { mode: 0o755 },
    );
  const { lines } = test('lint');
  for (const name of ['eslint', 'knip'])
    expect(lines.join('\n')).toContain(`${name} begynder\n${name} slutter`);
});

it('en gammel rapport tæller ikke med', () => {
  test('unit');
  rmSync(at('vitest.json'));
  writeFileSync(at('vitest-red'), '');
  expect(test('unit').lines.at(-1)).toBe('0 passed, 1 failed');
});

it('kun de trin der nævnes, kører', () => {
  const { ran, lines } = test('build', 'browser');
  expect(ran).toEqual(['run', 'playwright']);
  expect(lines[0]).toBe('Trin 1 af 2: Siden bygges (build)');
});

it('et trin som ingen kender, bliver nævnt', () => {
  const { status, lines } = test('lnit');
  expect(status).toBe(1);
  expect(lines).toEqual([
    'Der er ingen trin der hedder lnit. Der er types, lint, unit, build, browser, engines.',
  ]);
});
