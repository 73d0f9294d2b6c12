import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEditServer, type EditServer } from '../../tests/support/edit-server.ts';

const file = 'data/bisiddersager.yaml';
let project: string;
let token: string;
let ask: EditServer['ask'];
let own: EditServer['own'];
let close: EditServer['close'];
let before: string;
let hash: string;

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
  const server = await openEditServer();
  ({ project, token, ask, own, close } = server);
  before = there();
  hash = await server.hashOf(file);
});
afterAll(() => close());

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

  it.each(['', '{', '[]', '{"files":[]}', '{"files":[{"name":"data/film.yaml"}]}'])(
    'and takes no half a message',
    async (body) => {
      const { status } = await ask('POST', '/rediger/gem', own(), body);
      expect(status).toBe(400);
      expect(there()).toBe(before);
    },
  );

  it('and says of what is too long that it is', async () => {
    const { status, text } = await ask('POST', '/rediger/gem', own(), `"${'x'.repeat(6_000_000)}"`);
    expect([status, text.includes('fylder mere end 5 MB')]).toEqual([413, true]);
    expect(there()).toBe(before);
  });

  it.each(['//', '//[/rediger/'])(
    'and has no words of its own for an address that is none: %s',
    async (place) => {
      expect((await ask('GET', place, {})).text).not.toContain('Invalid URL');
    },
  );
});
