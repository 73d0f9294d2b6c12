/** The only query parameter we have: which view to show. */
const ours = new Set(['vis']);

/**
 * Takes everything out of the address that is not ours. reveal.js lets any query parameter override its
 * configuration, unchecked, and throws on a hash that is not well-formed.
 */
export function keepOnlyOurQuery(): void {
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()]) if (!ours.has(name)) url.searchParams.delete(name);
  if (!isWellFormed(url.hash)) url.hash = '';
  if (url.href !== location.href) history.replaceState(null, '', url);
}

/** The id of the slide that the hash names, as `#/id` or `#id`; empty where it names none. */
export function slideInHash(): string {
  return isWellFormed(location.hash) ? decodeURIComponent(location.hash.replace(/^#\/?/, '')) : '';
}

function isWellFormed(hash: string): boolean {
  try {
    decodeURIComponent(hash);
    return true;
  } catch {
    return false;
  }
}
