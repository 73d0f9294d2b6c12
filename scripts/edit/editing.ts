import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { Plugin, ViteDevServer } from 'vite';
import type { z } from 'zod';
import type { Deck } from '../deck/deck.ts';
import { changeBetween } from '../deck/live-deck.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { fileFault } from '../machine/file-faults.ts';
import { fillingOf, fillPage } from '../site/fill-page.ts';
import type { Desk } from './desk.ts';
import { pageWith } from './editing-page.ts';
import { isForThisMachine, refusal, type Lock } from './gate.ts';
import { draftRequest, earlierRequest, pictureRequest, saveRequest, yearRequest } from './messages.ts';
import { bodyOf, say, sayPage, tooMuch } from './talk.ts';

/** Where the editing page is; nothing of it is in a site that is built. */
export const home = '/rediger/';

/** What the page asks for by name. */
const actions = {
  kladde: action(draftRequest, (desk, asked) => desk.draft(asked)),
  gem: action(saveRequest, (desk, asked) => desk.save(asked)),
  billede: action(pictureRequest, (desk, asked) => desk.picture(asked)),
  'nyt-aar': action(yearRequest, (desk, { year }) => desk.beginYear(year).then(() => ({}))),
  tidligere: action(earlierRequest, (desk, { name }) => desk.earlier(name)),
} as const;

function action<Request>(schema: z.ZodType<Request>, act: (desk: Desk, asked: Request) => Promise<unknown>) {
  return (desk: Desk, body: unknown): Promise<unknown> | undefined => {
    const asked = schema.safeParse(body);
    return asked.success ? act(desk, asked.data) : undefined;
  };
}

/** Serves the editing page and does what it asks, for this machine alone. `desk` is made once the server is there. */
export function editing(token: string, desk: (server: ViteDevServer) => Desk): Plugin {
  return {
    name: 'editing',
    apply: 'serve',
    configureServer(server) {
      const own = desk(server);
      const { hot } = server.environments.client;
      // A page that listens only after a draft is told of it.
      hot.on('kladde:opened', ({ tab, made }: { tab: string; made: string }, page) => {
        // Why there is none is told to the page that asks.
        own.deckOf(tab).then(
          (now) => {
            if (now.deck && String(now.made) !== made) page.send(...changeOf(tab, now.deck));
          },
          () => undefined,
        );
      });
      for (const type of ['add', 'change', 'unlink'] as const)
        server.watcher.on(type, (file: string) => own.readAgain(file, kinds[type]));
      server.middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(`http://localhost${request.url ?? '/'}`);
        if (!pathname.startsWith(home)) {
          next();
          return;
        }
        const lock: Lock = { port: server.config.server.port, token };
        const page = {
          server,
          desk: own,
          name: pathname.slice(home.length),
          tab: searchParams.get('fane') ?? '',
        };
        answer(request, response, lock, page).catch((error: unknown) => {
          const sentence = error instanceof DeckMistakes ? error.message : fileFault(error);
          if (sentence === undefined)
            server.config.logger.error(String(error instanceof Error ? error.stack : error));
          say(response, 500, {
            message: sentence ?? 'Noget gik galt på serveren. Intet er gemt; kladden er her endnu.',
          });
        });
      });
    },
  };
}

const kinds = { add: 'create', change: 'update', unlink: 'delete' } as const;

type Page = Readonly<{ server: ViteDevServer; desk: Desk; name: string; tab: string }>;

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  lock: Lock,
  { server, desk, name, tab }: Page,
): Promise<void> {
  if (!isForThisMachine(request, lock)) say(response, 403, { message: 'Kun denne maskine må rette.' });
  else if (request.method === 'GET' && name === '') sayPage(response, pageWith(lock.token));
  else if (request.method === 'GET' && name === 'kladde/')
    sayPage(response, await previewOf(server, await desk.deckOf(tab), tab));
  else await act(request, response, lock, { desk, name });
}

async function act(
  request: IncomingMessage,
  response: ServerResponse,
  lock: Lock,
  { desk, name }: Pick<Page, 'desk' | 'name'>,
): Promise<void> {
  const why = refusal(request, lock);
  const body = why === undefined ? await bodyOf(request) : undefined;
  const asked = Object.entries(actions).find(([known]) => known === name)?.[1];
  const done = body === undefined || body === tooMuch ? undefined : asked?.(desk, body);
  if (why !== undefined) say(response, 403, { message: why });
  else if (body === tooMuch) say(response, 413, { message: tooLong });
  else if (done) say(response, 200, await done);
  else say(response, 400, { message: 'Det kan siden ikke bede om.' });
}

const tooLong =
  'Det, du har skrevet, fylder mere end 5 MB, og så meget kan ikke sendes på én gang. Intet er gjort. Gør det kortere, og prøv igen.';

/** What the preview of a page is told of its deck: the name of the message, and all of the deck. */
export const changeOf = (tab: string, deck: Deck): [event: string, change: object] => [
  `kladde-${tab}:change`,
  changeBetween(undefined, deck),
];

/** The deck with a page's drafts in it, as the stage shows it. */
async function previewOf(
  server: ViteDevServer,
  { deck, made }: Awaited<ReturnType<Desk['deckOf']>>,
  tab: string,
): Promise<string> {
  const filling = deck ? fillingOf(deck) : { head: '<title>Kladde</title>', body: '' };
  const page = fillPage(await readFile('index.html', 'utf8'), filling);
  const named = /^[\w-]{1,40}$/.test(tab)
    ? `<meta name="kladde" content="${tab}" data-made="${made}" /></head>`
    : '</head>';
  return server.transformIndexHtml(home, page.replace('</head>', named));
}
