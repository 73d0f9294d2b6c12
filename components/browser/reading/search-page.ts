import { withCode } from '../platform/with-code.ts';
import { goToSlide } from './slide-in-view.ts';

/** Opens the dialog that finds words, and moves the reader to the heading of the place they choose. */
export function searchPage(root: HTMLElement, tell: (text: string) => void): Promise<void> {
  const wanted = { what: '»Søg i dagen«', fetch: () => import('../search/search.ts'), tell };
  return withCode(wanted, ({ openSearch }) => openSearch(root, goToPlace));
}

function goToPlace(id: string): void {
  location.hash = `#/${id}`;
  goToSlide();
  const place = document.getElementById(id);
  // A heading that repeats the one before it is the stage's alone.
  const headings = [...(place?.querySelectorAll<HTMLElement>('h1, h2, h3') ?? [])];
  const start = headings.find((heading) => heading.getClientRects().length > 0) ?? place;
  if (!start) return;
  start.tabIndex = -1;
  start.focus({ preventScroll: true });
}
