import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEditServer, type EditServer } from '../../tests/support/edit-server.ts';

const file = 'data/bisiddersager.yaml';
let project: string;
let host: string;
let ask: EditServer['ask'];
let own: EditServer['own'];
let close: EditServer['close'];
let before: string;
let hash: string;

const there = () => readFileSync(path.join(project, file), 'utf8');

beforeAll(async () => {
  const server = await openEditServer();
  ({ project, host, ask, own, close } = server);
  before = there();
  hash = await server.hashOf(file);
});
afterAll(() => close());

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
    ['more than is read', 'A'.repeat(6_000_000), 413],
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
    expect(response.statusCode).toBe(413);
  });

  it('by the page, as it is', async () => {
    const { status, text } = await ask('POST', '/rediger/billede', own(), asked('god.jpg'));
    expect([status, JSON.parse(text)]).toEqual([200, { src: 'god.jpg' }]);
    expect(readFileSync(path.join(project, 'slides/god.jpg')).equals(photo)).toBe(true);
    rmSync(path.join(project, 'slides/god.jpg'));
  });
});
