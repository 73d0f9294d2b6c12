import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { typeOf } from './folder-server.ts';

/** A host that has sent the beginning of the page. */
export type SlowServer = Readonly<{
  address: string;
  /** Sends the rest of every page that was asked for. */
  sendRest: () => void;
  stop: () => Promise<void>;
}>;

/** Serves a site whose page stops at a tag's attribute, as on a slow net, until its rest is sent. */
export async function serveSlowly(site: string, until: string): Promise<SlowServer> {
  const html = await readFile(path.join(site, 'index.html'), 'utf8');
  const cut = html.lastIndexOf('<', html.indexOf(until));
  const waiting: ServerResponse[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': typeOf('index.html') }).write(html.slice(0, cut));
      waiting.push(response);
    } else
      readFile(path.join(site, pathname)).then(
        (body) => response.writeHead(200, { 'content-type': typeOf(pathname) }).end(body),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  return {
    address: `http://127.0.0.1:${port}/`,
    sendRest: () => waiting.splice(0).forEach((response) => response.end(html.slice(cut))),
    stop() {
      server.closeAllConnections();
      return new Promise((stopped) => server.close(() => stopped()));
    },
  };
}
