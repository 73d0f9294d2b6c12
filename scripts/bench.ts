import { chromium, type Browser } from '@playwright/test';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { editing } from './bench/editing.ts';
import { fast, firstBytes, firstView, keyCost, slow } from './bench/first-view.ts';
import { quiet } from './bench/quiet.ts';
import { pageOf } from './bench/page.tsx';
import { table, type Run } from './bench/report.ts';
import { served } from './bench/served.ts';
import { timedProcess } from './bench/timed-process.ts';
import { forget, readyTools, type Tool } from './bench/tools.ts';
import { longDay } from './bench/long-day.ts';
import { own } from './bench/rows.ts';
import { readArguments } from './machine/arguments.ts';
import { browserHere } from './machine/browser-here.ts';
import { DeckMistakes } from './deck/deck-mistakes.ts';

const written = '.cache/bench';

/**
 * Measures the deck beside the floor, lean reveal.js with Chart.js, and with `--peers` beside Slidev, Spectacle and Marp:
 * one round of every tool after the other, each measurement when the machine is quiet. Writes the run as JSON, as a table
 * and as a page of charts.
 */
export default async function bench(args: readonly string[]): Promise<void> {
  const { told } = readArguments('npm run bench', args, { peers: 'flag', rounds: { example: '3' } });
  const rounds = Number(told.rounds ?? 3);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new DeckMistakes([`--rounds er »${told.rounds ?? ''}«, men skal være et helt antal fra 1 og op.`]);
  const here = browserHere();
  if ('why' in here) throw new DeckMistakes([`Der kan ikke måles: ${here.why}`]);
  console.log('Gør alt klar …');
  const tools = await readyTools(told.peers);
  const browser = await chromium.launch({ executablePath: here.file });
  const found = new Map(tools.map(({ name }) => [name, new Map<string, number[]>()]));
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const tool of tools) {
        console.log(`Runde ${round} af ${rounds}: ${tool.name}`);
        for (const [id, number] of Object.entries(await measuredIfItAnswers(browser, tool))) {
          const numbers = found.get(tool.name) ?? new Map<string, number[]>();
          numbers.set(id, [...(numbers.get(id) ?? []), number]);
        }
      }
    }
  } finally {
    await browser.close();
    for (const { name, folder } of tools) {
      if (folder.includes('.cache') || name === own) await rm(folder, { recursive: true, force: true });
    }
  }
  const machine = `${os.cpus()[0]?.model.trim() ?? 'ukendt processor'}, ${os.cpus().length} kerner, Node ${process.version}, Chromium ${browser.version()}`;
  const day = new Date().toISOString().slice(0, 10);
  const run: Run = {
    machine,
    day,
    tools: Object.fromEntries(
      [...found]
        .filter(([, numbers]) => numbers.size > 0)
        .map(([name, numbers]) => [name, Object.fromEntries(numbers)]),
    ),
  };
  await writeWhole(`${written}.json`, `${JSON.stringify(run, undefined, 2)}\n`);
  await writeWhole(`${written}.md`, `${table(run)}\n\nMålt ${day} på ${machine}.\n`);
  await writeWhole(`${written}.html`, await pageOf(run));
  console.log(
    `\n${table(run)}\n\nMålt på ${machine}. Alle tal står i ${written}.json, diagrammerne i ${written}.html.`,
  );
}

/** A peer that does not answer is told of and left out; the deck itself and the floor must answer. */
async function measuredIfItAnswers(browser: Browser, tool: Tool): Promise<Record<string, number>> {
  try {
    return await measured(browser, tool);
  } catch (error) {
    if (!tool.isPeer || !(error instanceof Error)) throw error;
    console.log(`  ${tool.name} er udeladt i denne runde: ${error.message}`);
    return {};
  }
}

/** One round of one tool, by the rows' ids. */
async function measured(browser: Browser, tool: Tool): Promise<Record<string, number>> {
  await forget(tool);
  await quiet();
  const build = await timedProcess(process.execPath, tool.build, tool.folder);
  const site = await served(path.join(tool.folder, 'dist'));
  try {
    await quiet();
    const onSlow = await firstView(browser, site, slow);
    const onFast = await firstView(browser, site, fast);
    await quiet();
    const key = await keyCost(browser, site, fast);
    const slowKey = await keyCost(browser, site, { processor: 4 });
    const view = await firstBytes(browser, site);
    const long = tool.name === own ? await longDay(browser, site) : {};
    await forget(tool);
    await quiet();
    return {
      build: build.wall,
      ...(build.cpu === undefined ? {} : { buildCpu: build.cpu }),
      ...(await editing(browser, tool)),
      slowPaint: onSlow.paint,
      slowMoved: onSlow.moved,
      fastMoved: onFast.moved,
      key: key.painted,
      slowKey: slowKey.painted,
      busy: key.busy,
      view,
      ...long,
    };
  } finally {
    site.stop();
  }
}

/** Writes a file aside, and puts it in its place when it is whole. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.ny`, text);
  await rename(`${file}.ny`, file);
}
