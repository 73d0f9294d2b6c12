/// The service worker: the browser has one edition of the site, whole or not at all, and answers for it.

/** What the build writes before this: the edition's own name, and each file that is kept, with its SHA-384 in base64. */
declare const edition: Readonly<{ name: string; files: Readonly<Record<string, string>> }>;

type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Asking = Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void };

/** What a service worker has that a window has not. */
type Worker = {
  registration: ServiceWorkerRegistration;
  clients: {
    claim: () => Promise<void>;
    matchAll: (of: { type: 'window'; includeUncontrolled: true }) => Promise<readonly unknown[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void;
    (type: 'fetch', listener: (event: Asking) => void): void;
    (type: 'message', listener: (event: MessageEvent<{ type?: unknown } | null>) => void): void;
  };
};

// The project's types are those of a window, and this runs in a worker.
const worker = self as unknown as Worker;

const { scope } = worker.registration;
/** Two sites may share a host, and each has editions of its own; that of an older kind of worker was called v2. */
const isEdition = (name: string) => name.startsWith('temadag-precache-') && name.endsWith(`-${scope}`);
const own = `temadag-precache-${edition.name}-${scope}`;
/** What windows that are open on the edition before may have yet to load. */
const before = `temadag-before-${scope}`;
/** Those that someone has fetched. */
const pdfs = 'temadag-pdf';
/** What a reader without network gets for a PDF that was never fetched. */
const unfetched = 'ikke-hentet.html';

worker.addEventListener('install', (event) => event.waitUntil(takeIn()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const name = method === 'GET' ? nameOf(url) : undefined;
  if (name === undefined) return;
  if (Object.hasOwn(edition.files, name)) event.respondWith(answer(event.request, own, addressOf(name)));
  else if (name.startsWith('assets/')) event.respondWith(answer(event.request, before, url));
  else if (/(?:^|\/)temadag(?:-handout)?\.pdf$/.test(name)) event.respondWith(answerPdf(event));
});

/** Keeps every file of the edition. Rejects, and the edition is not taken, where one is missing, cut or of another build. */
async function takeIn(): Promise<void> {
  const known = (await caches.keys()).filter(isEdition);
  const cache = await caches.open(own);
  for (const [name, hash] of Object.entries(edition.files)) {
    const address = addressOf(name);
    const response = (await findKept(known, address, hash)) ?? (await fetchWhole(name, hash));
    await cache.put(address, response);
  }
}

/** A file that has not changed since an edition that the browser has, or that an earlier try has fetched. */
async function findKept(
  known: readonly string[],
  address: string,
  hash: string,
): Promise<Response | undefined> {
  for (const cacheName of known) {
    const kept = await keptIn(cacheName, address, { ignoreSearch: true });
    if (kept && (await hashOf(kept.clone())) === hash) return kept;
  }
  return undefined;
}

/** Fetches a file of the edition. Rejects where it is not the one that was built. */
async function fetchWhole(name: string, hash: string): Promise<Response> {
  const response = await fetch(addressOf(name), {
    // The name of an asset changes with what is in it; any other may be an older one that the browser remembers.
    cache: name.startsWith('assets/') ? 'default' : 'reload',
    credentials: 'same-origin',
    integrity: `sha384-${hash}`,
  });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return fromHere(response);
}

/** A window that is opened may not be answered with what came from another address, as where a host has /index.html at /. */
const fromHere = (response: Response): Response =>
  response.redirected ? new Response(response.body, { headers: response.headers }) : response;

/** Gives up every other edition, but for what windows that are open on one may have yet to load. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => isEdition(name) && name !== own);
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // The second is what an older kind of worker called it.
  for (const name of [before, 'temadag-before']) await caches.delete(name);
  // Without room for them, the edition is taken all the same.
  if (windows.length > 0) await keepAssetsOf(others).catch(() => undefined);
  for (const name of others) await caches.delete(name);
  await worker.clients.claim();
}

async function keepAssetsOf(others: readonly string[]): Promise<void> {
  const kept = await caches.open(before);
  for (const other of others) {
    const cache = await caches.open(other);
    for (const request of await cache.keys()) {
      const name = nameOf(request.url) ?? '';
      if (!name.startsWith('assets/') || Object.hasOwn(edition.files, name)) continue;
      const response = await cache.match(request);
      if (response) await kept.put(request, response);
    }
  }
}

/** What is kept at an address, and what the host has where the browser has let it go. */
const answer = async (request: Request, cacheName: string, address: string): Promise<Response> =>
  (await keptIn(cacheName, address)) ?? fetch(request);

/** A PDF may be made anew at any time: the host's own, and without it the one that was fetched last. */
async function answerPdf(event: Asking): Promise<Response> {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (response.status === 200) event.waitUntil(keepPdf(request.url, response.clone()));
    return response;
  } catch {
    return (await keptIn(pdfs, request.url)) ?? answer(request, own, addressOf(unfetched));
  }
}

async function keepPdf(address: string, response: Response): Promise<void> {
  const cache = await caches.open(pdfs);
  await cache.put(address, fromHere(response));
}

/** A browser that has taken its store away still reads from the network. */
const keptIn = (
  cacheName: string,
  address: string,
  options: CacheQueryOptions = {},
): Promise<Response | undefined> =>
  caches.match(address, { cacheName, ignoreVary: true, ...options }).catch(() => undefined);

const addressOf = (name: string): string => scope + name.split('/').map(encodeURIComponent).join('/');

/** What a file of the site is called, whatever its query; undefined for what lies elsewhere. */
function nameOf(url: string): string | undefined {
  const [address = ''] = url.split(/[?#]/);
  if (!address.startsWith(scope)) return undefined;
  try {
    return decodeURIComponent(address.slice(scope.length)).replace(/(^|\/)$/, '$1index.html');
  } catch {
    return undefined;
  }
}

async function hashOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

// It imports nothing, and its names are its own all the same.
export {};
