import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request tells of itself. */
export type Asked = Readonly<{ method?: string | undefined; headers: IncomingHttpHeaders }>;

/** What a request must know to be let in: the port that it is for, and the token of the page. */
export type Lock = Readonly<{ port: number; token: string }>;

/** The header that the page sends its token in. A form can't set it, and another site may not. */
export const tokenHeader = 'x-rediger';

/** Whether a request is for this machine by a name that only this machine has: another site's name may have been led here. */
export const isForThisMachine = ({ headers: { host } }: Asked, { port }: Lock): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`;

/** Why a request for this machine may change nothing; undefined for one of the page's own. */
export function refusal({ method, headers }: Asked, lock: Lock): string | undefined {
  const checks: readonly (readonly [fine: boolean, why: string])[] = [
    [headers.origin === `http://${headers.host ?? ''}`, 'En anden side må ikke rette.'],
    [['same-origin', undefined].includes(one(headers['sec-fetch-site'])), 'En anden side må ikke rette.'],
    [method === 'POST', 'Kun POST kan rette.'],
    [/^application\/json(?:;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? ''), 'Kun JSON kan rette.'],
    [
      isSame(one(headers[tokenHeader]) ?? '', lock.token),
      'Siden er fra før serveren blev startet igen. Genindlæs den; kladden er gemt.',
    ],
  ];
  return checks.find(([fine]) => !fine)?.[1];
}

const one = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join() : header;

/** Compares without telling by the time it takes how much of it was right. */
function isSame(told: string, token: string): boolean {
  const [a, b] = [Buffer.from(told), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
