import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../../tests/support/scratch-project.ts';

const file = 'data/bisiddersager.yaml';
let project: string;
let server: ChildProcess;
let host: string;
let token: string;
let before: string;
let hash: string;

/** Asks the server as anybody could, with these headers and no others. */
function ask(
  method: string,
  place: string,
  headers: Record<string, string>,
  body = '',
): Promise<{ status: number; text: string; headers: http.IncomingHttpHeaders }> {
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

/** The headers of the page's own requests. */
const own = () => ({
  origin: `http://${host}`,
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
  'x-rediger': token,
});

const wanted = (name = file, text = before.replace('aktive: 916', 'aktive: 916 ')) =>
  JSON.stringify({ files: [{ name, text, hash }] });

const there = () => readFileSync(path.join(project, file), 'utf8');

/** All that lies in data/ and beside it, by name and text. */
const everything = () =>
  ['.', 'data', 'slides'].flatMap((folder) =>
    readdirSync(path.join(project, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(path.join(project, folder, name), 'utf8')]),
  );

beforeAll(async () => {
  project = await copyProject();
  before = there();
  server = spawn(process.execPath, ['scripts/run.mjs', 'edit', '--no-open'], { cwd: project });
  host = await new Promise<string>((resolve, reject) => {
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (part: Buffer) => {
        said += part.toString();
        const [, found] = /Scenen\s+http:\/\/([\d.]+:\d+)\//.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      });
    server.on('exit', () => reject(new Error(said)));
  });
  const page = await ask('GET', '/rediger/', {});
  token = /name="x-rediger" content="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const { text } = await ask(
    'POST',
    '/rediger/kladde',
    own(),
    JSON.stringify({ tab: 'a', drafts: {}, changes: [] }),
  );
  const { files } = JSON.parse(text) as { files: { name: string; hash: string }[] };
  hash = files.find(({ name }) => name === file)?.hash ?? '';
});

afterAll(async () => {
  const gone = new Promise((resolve) => server.on('close', resolve));
  server.kill();
  await gone;
  rmSync(project, { recursive: true, force: true });
});

describe('the endpoint lets nobody in but its own page', () => {
  it.each<[string, Record<string, string>, string?]>([
    ['another origin', { origin: 'https://ond.eksempel.dk' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:5173' }],
    ['no origin', { origin: '' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['another site, as the browser tells it', { 'sec-fetch-site': 'cross-site' }],
    ['another site of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['no token', { 'x-rediger': '' }],
    ['another token', { 'x-rediger': 'A'.repeat(32) }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a text that only looks like JSON', { 'content-type': 'text/plain' }],
    [
      'another name for this machine',
      { host: 'ond.eksempel.dk:4180', origin: 'http://ond.eksempel.dk:4180' },
    ],
    [
      'another name that ends as this machine',
      { host: '127.0.0.1.ond.dk', origin: 'http://127.0.0.1.ond.dk' },
    ],
    ['this machine at another port', { host: '127.0.0.1:80', origin: 'http://127.0.0.1:80' }],
  ])('not %s', async (_, headers) => {
    const files = everything();
    const { status, text } = await ask('POST', '/rediger/gem', { ...own(), ...headers }, wanted());
    expect(status, text).toBe(403);
    expect(everything()).toEqual(files);
  });

  it('and tells no other name of this machine, and no other page, what its token is', async () => {
    const { status, text } = await ask('GET', '/rediger/', { host: 'ond.eksempel.dk:4180' });
    expect([status, text.includes(token)]).toEqual([403, false]);
    const { headers } = await ask('GET', '/rediger/', { origin: 'http://localhost:3000' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    const preflight = await ask('OPTIONS', '/rediger/gem', { origin: 'http://localhost:3000' });
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('by %s', async (method) => {
    const files = everything();
    const { status, text } = await ask(method, '/rediger/gem', own(), wanted());
    expect([status, text.includes('outcome')], text).toEqual([403, false]);
    expect(everything()).toEqual(files);
  });

  it.each([
    '../package.json',
    'data/../package.json',
    '..\\package.json',
    'data%2f..%2fpackage.json',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    'data/bisiddersager.felter.yaml',
    'data/findes-ikke.yaml',
    'data/bisiddersager.yaml/',
    '__proto__',
  ])('and for no file but those of the day: %s', async (name) => {
    const files = everything();
    const { status, text } = await ask('POST', '/rediger/gem', own(), wanted(name, 'x: 1\n'));
    expect(status).not.toBe(200);
    expect(text).toContain('er ikke en af dagens filer. Intet er gemt');
    expect(everything()).toEqual(files);
    const change = { kind: 'drop', path: ['a'] };
    const draft = JSON.stringify({
      tab: 'a',
      drafts: { [name]: 'x: 1\n' },
      changes: [{ file: name, change }],
    });
    const answer = await ask('POST', '/rediger/kladde', own(), draft);
    expect([answer.status, answer.text.includes('x: 1')]).toEqual([200, false]);
  });

  it.each([
    '/rediger/../gem',
    '/rediger/%2e%2e/gem',
    '/rediger/constructor',
    '/rediger/gem/../../package.json',
    '/rediger//gem',
  ])('and at no address but its own: %s', async (place) => {
    const files = everything();
    const { text } = await ask('POST', place, own(), wanted());
    expect(text).not.toContain('outcome');
    expect(everything()).toEqual(files);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"files":[]}',
    '{"files":[{"name":"data/film.yaml"}]}',
    `"${'x'.repeat(6_000_000)}"`,
  ])('and takes no half a message', async (body) => {
    const { status } = await ask('POST', '/rediger/gem', own(), body);
    expect(status).toBe(400);
    expect(there()).toBe(before);
  });
});

describe('what the page asks for', () => {
  const save = async (text: string, from = hash) => {
    const asked = JSON.stringify({ files: [{ name: file, text, hash: from }] });
    return JSON.parse((await ask('POST', '/rediger/gem', own(), asked)).text) as Record<string, unknown>;
  };

  it('is not saved where it is wrong, and is told in the words of the build', async () => {
    const answer = await save(before.replace(': 5.219', ': 5,219'));
    expect(answer).toMatchObject({
      outcome: 'wrong',
      mistakes: [{ path: 'aar.1.siden_begyndelsen', line: 49, column: 24 }],
    });
    expect(JSON.stringify(answer)).toContain('Mente du »5.219«?');
    expect(there()).toBe(before);
  });

  it('is written in the draft, which tells what comes of it before anything is saved', async () => {
    const change = { kind: 'put', path: ['aar', 1, 'siden_begyndelsen'], value: ' 5.301 ' };
    const asked = JSON.stringify({ tab: 'a', drafts: {}, changes: [{ file, change }] });
    const { text } = await ask('POST', '/rediger/kladde', own(), asked);
    const answer = JSON.parse(text) as { files: { name: string; text: string }[]; slides: { id: string }[] };
    expect(answer.files.find(({ name }) => name === file)?.text).toBe(before.replace(': 5.219', ': 5.301'));
    expect(answer.slides.map(({ id }) => id)).toContain('siden-begyndelsen');
    const preview = await ask('GET', '/rediger/kladde/?fane=a', {});
    expect([preview.text.includes('5.301'), preview.text.includes('name="kladde" content="a"')]).toEqual([
      true,
      true,
    ]);
    expect(there()).toBe(before);
  });

  it('adds a year in the shape of a row, without its numbers', async () => {
    const asked = JSON.stringify({
      tab: 'a',
      drafts: {},
      changes: [{ file, change: { kind: 'year', year: 2022 } }],
    });
    const answer = JSON.parse((await ask('POST', '/rediger/kladde', own(), asked)).text) as {
      files: { name: string; text: string }[];
      missing: { message: string }[];
    };
    expect(answer.files.find(({ name }) => name === file)?.text).toContain(
      '- aar: 2022\n    kilde: mangler\n    nye: mangler',
    );
    expect(answer.missing.map(({ message }) => message).join()).toContain('»nye« for 2022 mangler.');
  });

  it('is saved once it is right, and refused as a clash by the page that did not see it', async () => {
    const mine = before.replace(': 5.219', ': 5.301');
    expect(await save(mine)).toMatchObject({ outcome: 'saved' });
    expect(there()).toBe(mine);
    const answer = await save(before.replace(': 5.219', ': 5.400'));
    expect(answer).toMatchObject({ outcome: 'clash', clashes: [{ name: file, onDisk: { text: mine } }] });
    expect(there()).toBe(mine);
    const { text } = await ask('POST', '/rediger/tidligere', own(), JSON.stringify({ name: file }));
    expect(JSON.parse(text)).toEqual({ texts: [before] });
    // What is kept is told for the file itself, and for none that only ends as it.
    const other = JSON.stringify({ name: 'slides/bisiddersager.yaml' });
    expect(JSON.parse((await ask('POST', '/rediger/tidligere', own(), other)).text)).toEqual({ texts: [] });
    writeFileSync(path.join(project, file), before);
  });
});

describe('a picture is put in slides/', () => {
  const photo = readFileSync('tests/support/stole.jpg');
  const asked = (name: unknown, data: unknown = photo.toString('base64')) => JSON.stringify({ name, data });
  const names = () => readdirSync(path.join(project, 'slides')).toSorted();

  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://ond.eksempel.dk' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another token', { 'x-rediger': 'A'.repeat(32) }],
    ['a form', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a picture by itself', { 'content-type': 'image/jpeg' }],
    ['another name for this machine', { host: 'ond.dk:4180', origin: 'http://ond.dk:4180' }],
  ])('but not by %s', async (_, headers) => {
    const before = names();
    const { status } = await ask('POST', '/rediger/billede', { ...own(), ...headers }, asked('ond.jpg'));
    expect(status).toBe(403);
    expect(names()).toEqual(before);
  });

  it.each([
    ...[
      '../ond.jpg',
      '..\\ond.jpg',
      '/etc/ond.jpg',
      'C:ond.jpg',
      'a/b.jpg',
      '.ond.jpg',
      'ond.jpg/',
      'ond.jpg\0.png',
    ],
    ...[
      'ond.mdx',
      'intro.mdx',
      'ond.svg',
      'ond.html',
      'ond.jpg.html',
      'OND.JPG',
      'con fig.jpg',
      '%2e%2e%2fond.jpg',
    ],
    ...['', 'ond', `${'o'.repeat(200)}.jpg`, 7, null, ['ond.jpg']],
  ])('nor under a name that leads anywhere else: %s', async (name) => {
    const before = names();
    const { status } = await ask('POST', '/rediger/billede', own(), asked(name));
    expect(status).toBe(400);
    expect([names(), readdirSync(project).includes('ond.jpg')]).toEqual([before, false]);
  });

  it.each<[string, string, number]>([
    ['no base64', '<svg onload="x()">', 400],
    ['more than is read', 'A'.repeat(6_000_000), 400],
    ['no picture', Buffer.from('<script>x()</script>').toString('base64'), 200],
    ['too much for a picture', Buffer.concat([photo, Buffer.alloc(2_500_000)]).toString('base64'), 200],
  ])('nor of %s', async (_, data, expected) => {
    const before = names();
    const { status, text } = await ask('POST', '/rediger/billede', own(), asked('ond.jpg', data));
    expect([status, text.includes('src')]).toEqual([expected, false]);
    expect(names()).toEqual(before);
  });

  it('and of too much is told when all of it is sent, since nobody hears an answer while they speak', async () => {
    const [hostname = '', port] = host.split(':');
    const part = 'A'.repeat(1_000_000);
    const headers = { host, ...own(), 'content-length': 40 * part.length };
    const request = http.request({ method: 'POST', hostname, port, path: '/rediger/billede', headers });
    const answered = once(request, 'response') as Promise<[http.IncomingMessage]>;
    let isAnswered = false;
    void answered.then(() => (isAnswered = true));
    for (let sent = 0; sent < 40; sent += 1) {
      expect(isAnswered, `after ${sent} MB`).toBe(false);
      await new Promise((written) => request.write(part, written));
    }
    request.end();
    const [response] = await answered;
    response.resume();
    expect(response.statusCode).toBe(400);
  });

  it('by the page, as it is', async () => {
    const { status, text } = await ask('POST', '/rediger/billede', own(), asked('god.jpg'));
    expect([status, JSON.parse(text)]).toEqual([200, { src: 'god.jpg' }]);
    expect(readFileSync(path.join(project, 'slides/god.jpg')).equals(photo)).toBe(true);
    rmSync(path.join(project, 'slides/god.jpg'));
  });
});
