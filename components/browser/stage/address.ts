import { deckPath } from '../platform/deck-path.ts';

/** The views that can be asked for by name. */
const views: ReadonlySet<string> = new Set(['slides', 'laes', 'taler', 'klar']);

/** A place in the deck: a slide's id, and how far its fragments have come: -1 is none, 0 the first. */
export type Place = Readonly<{ id: string; step?: number }>;

/**
 * Takes everything out of the address that is not ours. reveal.js lets any query parameter override its configuration,
 * unchecked, and reads a number in the hash as the place of a slide.
 */
export function cleanAddress(): void {
  const url = new URL(location.href);
  const view = url.searchParams.get('vis') ?? '';
  url.search = views.has(view) ? `vis=${view}` : '';
  if (!document.getElementById(placeInHash().id)) url.hash = '';
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/**
 * The place that the hash names, as `#/id`, `#id` or `#/id/step`; its id is empty where it is not well-formed. A slide
 * has no link by its number, since slides move.
 */
export function placeInHash(): Place {
  const [, name = '', step] = /^#\/?(.*?)(?:\/(-?\d+))?$/.exec(location.hash) ?? [];
  return { id: decoded(name), ...(step !== undefined && { step: Number(step) }) };
}

/** Opens the page to read at what only it has, as "Kilder og metode"; false, and nothing, where the id names no such. */
export function openWhereItIs(id: string): boolean {
  const place = document.getElementById(id);
  if (!place?.closest('[data-only="reading"]') || place.closest('.slide')) return false;
  location.replace(`?vis=laes#${encodeURIComponent(id)}`);
  return true;
}

/** A place as the hash that names it. */
export const hashOf = ({ id, step = -1 }: Place): string =>
  `#/${encodeURIComponent(id)}${step < 0 ? '' : `/${step}`}`;

/** Writes a place into the address, without a step back to the one before. A browser may refuse many at once. */
export function writePlace(place: Place): void {
  const hash = hashOf(place);
  if (hash === location.hash) return;
  try {
    history.replaceState(history.state, '', hash);
  } catch {
    // The next place is written instead.
  }
}

/**
 * Whether a page of somebody else's can change this window's address: one that frames it, or one that opened it. Another
 * page of the same host is somebody else's, too. A file is a stranger to every other file, even to itself in another
 * window, but no page of the web can open one.
 */
export function isHeldByStranger(): boolean {
  if (window.top !== window) return true;
  if (location.protocol === 'file:') return false;
  // The DOM's own type for it is any.
  const opener = window.opener as Window | null;
  try {
    return opener !== null && !opener.closed && deckPath(opener.location) !== deckPath();
  } catch {
    return true;
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
