import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import http from 'node:http';
import { copyProject } from './scratch-project.ts';

type Answer = Readonly<{ status: number; text: string; headers: http.IncomingHttpHeaders }>;

/** The server of the editing page, on a copy of the project, and asked without a browser. */
export type EditServer = Readonly<{
  /** Where the copy lies. */
  project: string;
  host: string;
  /** What stands in the page, and lets its requests in. */
  token: string;
  /** Asks the server as anybody could, with these headers and no others. */
  ask: (method: string, place: string, headers: Record<string, string>, body?: string) => Promise<Answer>;
  /** The headers of the page's own requests. */
  own: () => Record<string, string>;
  /** The hash of a file as it is. */
  hashOf: (file: string) => Promise<string>;
  close: () => Promise<void>;
}>;

/** Copies the project, and serves its editing page. */
export async function openEditServer(): Promise<EditServer> {
  const project = await copyProject();
  const server = spawn(process.execPath, ['scripts/run.mjs', 'edit', '--no-open'], { cwd: project });
  const host = await hostOf(server);
  const ask: EditServer['ask'] = (...asked) => askAt(host, ...asked);
  const page = await ask('GET', '/rediger/', {});
  const token = /name="x-rediger" content="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const own = () => ({
    origin: `http://${host}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'x-rediger': token,
  });
  return {
    ...{ project, host, token, ask, own },
    async hashOf(file) {
      const { text } = await ask(
        'POST',
        '/rediger/kladde',
        own(),
        JSON.stringify({ tab: 'a', drafts: {}, changes: [] }),
      );
      const { files } = JSON.parse(text) as { files: { name: string; hash: string }[] };
      return files.find(({ name }) => name === file)?.hash ?? '';
    },
    async close() {
      const gone = new Promise((resolve) => server.on('close', resolve));
      server.kill();
      await gone;
      rmSync(project, { recursive: true, force: true });
    },
  };
}

function askAt(
  host: string,
  method: string,
  place: string,
  headers: Record<string, string>,
  body = '',
): Promise<Answer> {
  const [hostname = '', port] = host.split(':');
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        method,
        hostname,
        port,
        path: place,
        headers: { host, 'content-length': Buffer.byteLength(body), ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

function hostOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (part: Buffer) => {
        said += part.toString();
        const [, found] = /Scenen\s+http:\/\/([\d.]+:\d+)\//.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      });
    server.on('exit', () => reject(new Error(said)));
  });
}
