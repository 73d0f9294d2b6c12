import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asText, type EngineWindow, type Key } from './window.ts';

/** WebKitGTK on a screen that nobody sees. */
export type WebKit = Readonly<{ window: EngineWindow; close: () => Promise<void> }>;

/** The keys as the WebDriver protocol writes them. */
const keys: Readonly<Record<Key, string>> = {
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Home: '\uE011',
  End: '\uE010',
  o: 'o',
  s: 's',
};

/** One question to the driver: a method, a path in the session, and what is sent. Gives the answer's value. */
type Ask = (method: 'GET' | 'POST' | 'DELETE', what: string, body?: object) => Promise<unknown>;

/** A screen and a driver are told when to end. */
type Running = Readonly<{ ask: Ask; end: () => Promise<void> }>;

/** How long anything may take, in milliseconds, before the browser counts as stuck. */
const patience = 20_000;

/** Starts WebKitGTK through its driver, with nothing in it that was there before. */
export async function openWebKit(driver: string, site: string): Promise<WebKit> {
  const home = emptyHome();
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2400x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((told, failed) => {
    screen.on('error', failed);
    screen.stdio[3]?.once('data', (number: Buffer) => told(number.toString().trim()));
  });
  const port = await freePort();
  const driving = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      // Written late, it would be there again after its folder is gone.
      MESA_SHADER_CACHE_DISABLE: 'true',
    },
    stdio: 'ignore',
  });
  const running: Running = {
    ask: (method, what, body = {}) => ask(`http://127.0.0.1:${port}${what}`, method, body),
    end: async () => {
      await ended(driving);
      await ended(screen);
      await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
  try {
    return await startSession(running, site);
  } catch (error) {
    await running.end();
    throw error;
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  if (child.exitCode === null && child.signalCode === null && child.kill()) await gone;
}

/** A home for a browser that keeps nothing, and whose own buttons are so small that a window can be a phone's. */
function emptyHome(): string {
  const home = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  mkdirSync(path.join(home, 'gtk-3.0'));
  const small = '* { font-size: 1px; padding: 0; margin: 0; min-width: 0; }';
  writeFileSync(path.join(home, 'gtk-3.0', 'gtk.css'), small);
  return home;
}

async function startSession({ ask, end }: Running, site: string): Promise<WebKit> {
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const wanted = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  const session = await untilAnswered(() => ask('POST', '/session', { capabilities: wanted }));
  // The protocol says what an answer holds.
  const { sessionId } = session as { sessionId: string };
  const inSession: Ask = (method, what, body) => ask(method, `/session/${sessionId}${what}`, body);
  const handle = (await inSession('GET', '/window')) as string;
  return {
    window: windowOf(inSession, handle, site),
    close: async () => {
      await Promise.allSettled([inSession('DELETE', '')]);
      await end();
    },
  };
}

function windowOf(ask: Ask, handle: string, site: string): EngineWindow {
  const here: Ask = async (...question) => {
    await ask('POST', '/window', { handle });
    return ask(...question);
  };
  const read: EngineWindow['read'] = async (work, ...given) => {
    const script = `return ${asText(work, given)}`;
    // What the function gives is what comes back.
    return (await here('POST', '/execute/sync', { script, args: [] })) as Awaited<ReturnType<typeof work>>;
  };
  return {
    open: async (address, size) => {
      await here('POST', '/url', { url: new URL(address, site).href });
      await resize(here, read, size);
    },
    press: async (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
      await here('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    read,
    picture: async () => (await here('GET', '/screenshot')) as string,
    opensWhen: async (does) => {
      const before = (await ask('GET', '/window/handles')) as string[];
      await does();
      const opened = await untilAnswered(async () => {
        const now = (await ask('GET', '/window/handles')) as string[];
        const fresh = now.find((one) => !before.includes(one));
        if (fresh === undefined) throw new Error('No window has opened.');
        return fresh;
      });
      return windowOf(ask, opened, site);
    },
    // The protocol has no way to ask for them.
    faults: [],
  };
}

/** The driver sets a window's size with its frame, so how large that is has to be seen first. */
async function resize(here: Ask, read: EngineWindow['read'], size: { width: number; height: number }) {
  await untilAnswered(async () => {
    const seen = await read(() => ({ width: innerWidth, height: innerHeight }));
    if (seen.width === size.width && seen.height === size.height) return;
    const outer = (await here('GET', '/window/rect')) as typeof seen;
    await here('POST', '/window/rect', {
      width: outer.width + size.width - seen.width,
      height: outer.height + size.height - seen.height,
    });
    throw new Error(`The page is ${seen.width} × ${seen.height}.`);
  });
}

/** Sends a question, and throws what the driver calls an error. A browser that is stuck does not answer. */
async function ask(address: string, method: string, body: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(patience),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}

/** Tries until it works; throws why it didn't the last time. */
async function untilAnswered<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;)
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((again) => setTimeout(again, 100));
    }
}

/** WebKitGTK's own small browser, which comes with the library. */
function miniBrowser(): string {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
  const places = libraries.flatMap((folder) => [folder, ...foldersIn(folder)]);
  const files = places.flatMap((folder) => foldersIn(folder, /^webkit2?gtk-4\.1$/));
  const [file] = files.filter((folder) => readdirSync(folder).includes('MiniBrowser'));
  if (file === undefined) throw new Error(`No MiniBrowser in ${libraries.join(', ')}.`);
  return path.join(file, 'MiniBrowser');
}

function foldersIn(folder: string, named = /-linux-gnu/): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => named.test(name))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
