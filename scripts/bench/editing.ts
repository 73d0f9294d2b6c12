import type { Browser, Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rememberDrawn } from './in-page.ts';
import { quiet } from './quiet.ts';
import type { Edit, Tool } from './tools.ts';

/** What someone who edits waits for (ms): the first slide from a cold start, a text and a number from its save. */
export type Editing = Readonly<{ start: number; text?: number; number?: number }>;

/** Starts a tool's server and saves a text and a number while its slide is open. */
export async function editing(browser: Browser, tool: Tool): Promise<Editing> {
  const begun = performance.now();
  const server = spawn(process.execPath, tool.start, { cwd: tool.folder });
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(rememberDrawn);
    const address = await addressOf(server);
    await page.goto(new URL(tool.first, address).href);
    await page.getByText('Temadag for', { exact: false }).first().waitFor();
    await page.evaluate('new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))');
    const start = performance.now() - begun;
    if (!tool.edits) return { start };
    const { text, number } = tool.edits;
    await page.goto(new URL(tool.chart, address).href);
    await page.reload();
    await page.waitForLoadState('load');
    await page.waitForTimeout(2000);
    const isRead = `document.body.textContent.includes('${text.seen}')`;
    const isDrawn = `window.drawn.includes('${number.seen}')`;
    return {
      start,
      text: await saved(page, tool, text, isRead),
      number: await saved(page, tool, number, isDrawn),
    };
  } finally {
    await context.close();
    await ended(server);
  }
}

/** Saves an edit, gives how long it took until it was seen (ms), and puts the file back. */
async function saved(page: Page, { folder }: Tool, edit: Edit, seen: string): Promise<number> {
  const file = path.join(folder, edit.file);
  const before = await readFile(file, 'utf8');
  const after = edit.changes.reduce((text, [from, to]) => text.replace(from, to), before);
  if (after === before) throw new Error(`${edit.file}: »${edit.changes.join()}« står der ikke.`);
  // A server may still be getting ready when its first page is seen.
  await quiet();
  await page.evaluate('window.drawn.length = 0');
  const begun = performance.now();
  await writeFile(file, after);
  await page.waitForFunction(seen, undefined, { polling: 'raf' });
  const time = performance.now() - begun;
  await writeFile(file, before);
  await page.waitForTimeout(1500);
  return time;
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString().replace(/\u001b\[[0-9;]*m/g, '');
      const [address] = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\/?/.exec(said) ?? [];
      if (address) resolve(address.replace(/\/?$/, '/'));
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => reject(new Error(`Serveren stoppede, før den kom i gang: ${said}`)));
  });
}

/** Stops a server, and waits until it is gone. */
const ended = (server: ChildProcess): Promise<void> =>
  new Promise((gone) => {
    if (server.exitCode !== null) {
      gone();
      return;
    }
    server.on('exit', () => gone());
    server.kill();
  });
