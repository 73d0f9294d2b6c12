import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteUnderTest } from '../../scripts/site-under-test.ts';

/** A host that can be given another site, or stopped. */
export type FolderServer = Readonly<{
  address: string;
  /** The names of the files that it has been asked for. */
  asked: string[];
  /** Serves another site from now on. */
  serve: (site: string) => void;
  stop: () => Promise<void>;
}>;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json',
};

/** What kind of file a host says that one with this name is. */
export const typeOf = (file: string): string => types[path.extname(file)] ?? '';

/** Serves a site, the built one unless told, from a folder of a host that has nothing else and sends no headers of its own, as `/en/mappe/`. */
export async function serveInFolder(folder: string, first = siteUnderTest): Promise<FolderServer> {
  let site = first;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(site, name.slice(folder.length));
    const inside = name.startsWith(folder) && file.startsWith(site);
    asked.push(name.slice(folder.length));
    (inside ? readFile(file) : Promise.reject(new Error(name))).then(
      (body) => response.writeHead(200, { 'content-type': typeOf(file) }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    asked,
    serve: (other) => {
      site = other;
    },
    stop() {
      server.closeAllConnections();
      return new Promise<void>((stopped) => server.close(() => stopped()));
    },
  };
}
