import { goToSlide } from './slide-in-view.ts';

/** Opens the dialog that finds words, and moves the reader to the heading of the place they choose. */
export async function searchPage(root: HTMLElement): Promise<void> {
  const search = await import('../search/search.ts');
  search.openSearch(root, (id) => {
    location.hash = `#/${id}`;
    goToSlide();
    const place = document.getElementById(id);
    // A heading that repeats the one before it is the stage's alone.
    const headings = [...(place?.querySelectorAll<HTMLElement>('h1, h2, h3') ?? [])];
    const start = headings.find((heading) => heading.getClientRects().length > 0) ?? place;
    if (!start) return;
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
  });
}
