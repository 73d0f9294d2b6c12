import type { IncomingMessage, ServerResponse } from 'node:http';

/** How much may be sent at once, in bytes: far more than all data files together. */
const most = 5_000_000;

/** What is said instead of more than is read. */
export const tooMuch = Symbol('more than is read');

/** What is sent as JSON; undefined where it is none, `tooMuch` where it is more than is read. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    // What is too much is read to its end all the same: who is still sending hears no answer.
    if (length <= most) parts.push(part);
  }
  if (length > most) return tooMuch;
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

const closed = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Answers with something told as JSON. */
export function say(response: ServerResponse, status: number, told: unknown): void {
  // Of what was refused perhaps not all was read: the next request comes by another way.
  const end = status === 200 ? {} : { connection: 'close' };
  response.writeHead(status, { ...closed, ...end, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(told));
}

/** Answers with a page. No other site may lay it in a frame of its own, and so have it clicked. */
export function sayPage(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    ...closed,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "frame-ancestors 'self'",
    'x-frame-options': 'SAMEORIGIN',
  });
  response.end(html);
}
