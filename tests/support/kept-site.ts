import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { FolderServer } from './folder-server.ts';

/** Opens the site for the first time, and waits until the browser has kept it. */
export async function firstVisit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The name of a site's file that is named so. */
export function nameOf(site: string, pattern: RegExp): string {
  const found = Object.keys(filesOf(site)).find((name) => pattern.test(name));
  if (found === undefined) throw new Error(`No file of the site is called ${pattern.source}.`);
  return found;
}

/** What is not for the page: the worker itself, and what a host and a search engine read. */
const forOthers: readonly string[] = ['sw.js', '_headers', 'robots.txt'];

/** What a browser should keep of a site: every file of the build that is for the page, with its hash. */
export function filesOf(site: string): Record<string, string> {
  const names = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(({ name }) => !forOthers.includes(name) && !name.endsWith('.pdf'))
    .filter((file) => file.isFile())
    .map(({ name, parentPath }) => path.join(parentPath, name));
  return Object.fromEntries(
    names.map((name) => [
      path.relative(site, name),
      createHash('sha256').update(readFileSync(name)).digest('hex'),
    ]),
  );
}

/** What the browser has kept to answer with, with hashes; a file that it has twice is named with its revision. */
export function keptFiles(page: Page, host: FolderServer): Promise<Record<string, string>> {
  return page.evaluate(async (address) => {
    const kept: Record<string, string> = {};
    for (const name of (await caches.keys()).filter((one) => one.includes('-precache-'))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer(0)));
        const file = request.url.slice(address.length).split('?')[0] ?? '';
        const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        kept[file in kept ? request.url : file] = hex;
      }
    }
    return kept;
  }, host.address);
}
