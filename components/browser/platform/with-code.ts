/** Code that is fetched when it is asked for: what it is to whoever asks, as »Taster«, and where that is told. */
type Wanted<Code> = Readonly<{ what: string; fetch: () => Promise<Code>; tell: (text: string) => void }>;

/**
 * Does something with code that is fetched when it is asked for. Where it can't be had, as without network, that is told,
 * and it is asked for anew the next time. Some browsers remember what failed for as long as the page is open.
 */
export async function withCode<Code>(
  { what, fetch, tell }: Wanted<Code>,
  does: (code: Code) => unknown,
): Promise<void> {
  const [code] = await Promise.allSettled([fetchCode(fetch)]);
  if (code.status === 'fulfilled') await does(code.value);
  else tell(`${what} kunne ikke hentes. Prøv igen, når der er net, eller genindlæs siden.`);
}

/** Fetches code, and before it the styles that could not be had before: Vite asks for those once, and then goes on without. */
export async function fetchCode<Code>(fetch: () => Promise<Code>): Promise<Code> {
  await Promise.all([...failed].map(askAnew));
  return fetch();
}

const failed = new Set<HTMLLinkElement>();

addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
  },
  true,
);

function askAnew(link: HTMLLinkElement): Promise<unknown> {
  failed.delete(link);
  const anew = document.importNode(link);
  return new Promise((come, fail) => {
    anew.onload = come;
    anew.onerror = fail;
    link.replaceWith(anew);
  });
}
