import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A site served as an ordinary host does, packed by gzip. */
export type Served = Readonly<{
  address: string;
  /** What has been sent since last asked: kB packed, all and without typefaces. */
  sent: () => Readonly<{ all: number; withoutFonts: number }>;
  stop: () => void;
}>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const isPacked = /\.(woff2|png|jpg|ico)$/;

/** Serves the files of a folder. */
export async function served(folder: string): Promise<Served> {
  let sent = { all: 0, withoutFonts: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    readFile(file).then(
      (body) => {
        const packed = isPacked.test(file) ? body : gzipSync(body);
        sent = {
          all: sent.all + packed.length / 1000,
          withoutFonts: sent.withoutFonts + (file.endsWith('.woff2') ? 0 : packed.length / 1000),
        };
        const encoding = isPacked.test(file) ? {} : { 'content-encoding': 'gzip' };
        const type = { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' };
        response.writeHead(200, { ...type, ...encoding }).end(packed);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  return {
    address: `http://127.0.0.1:${port}/`,
    sent() {
      const since = sent;
      sent = { all: 0, withoutFonts: 0 };
      return since;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
