import { installCharts } from './chart/charts.ts';
import { installCsv } from './csv.ts';
import { installFilms } from './film.ts';
import { placeInHash, writePlace } from './address.ts';
import { keepPlace } from './keep-place.ts';
import { installHelpButtons, showHelp } from './help.ts';
import { listenForKeys, type Key } from './keys.ts';
import { installShare } from './share.ts';
import { keepPlaceInLink } from './view-link.ts';
import { whenIdle } from './when-idle.ts';

/** Makes the page to read answer the same links as the stage, and draws its charts as they come near. */
export async function startReading(root: HTMLElement): Promise<void> {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const charts = installCharts(root, { scale: () => 1, animate: !still });
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watch.unobserve(target);
        void charts.near(target).then(() => charts.shown(target));
      }
    },
    { rootMargin: '300px' },
  );
  const watchCharts = () => {
    for (const chart of root.querySelectorAll('[data-chart]')) watch.observe(chart);
  };

  // "Kilder og metode" is no slide.
  const page = root.closest('main') ?? root;
  installFilms(root, (player) => player.focus());
  installCsv(root);
  installShare(page);
  watchCharts();
  keepPlace(document);
  addEventListener('hashchange', goToSlide);
  goToSlide();
  // On paper what is told of a figure is its footnote; an open popover would lie over the page instead.
  addEventListener('beforeprint', () => document.querySelector<HTMLElement>(':popover-open')?.hidePopover());
  for (const type of ['beforeprint', 'afterprint'] as const)
    addEventListener(type, () => {
      // A chart in the colours of the dark would not be seen on white paper.
      document.documentElement.toggleAttribute('data-on-paper', type === 'beforeprint');
      void charts.refresh();
    });
  keepPlaceInLink(document.querySelector('[data-to="slides"]'), () => {
    const id = slideInView(root);
    // For a step back to the page.
    writePlace({ id });
    return id;
  });
  const search = () => void openSearch(root);
  root.ownerDocument.querySelector('[data-search]')?.addEventListener('click', search);
  const keys: Key[] = [
    { keys: ['/'], shown: '/', says: 'Søg i dagen', does: search },
    { keys: ['?'], shown: '?', says: 'Denne hjælp', does: () => showHelp(keys), onlyAsKey: true },
  ];
  listenForKeys(keys);
  installHelpButtons(() => showHelp(keys));
  whenIdle(() => void Promise.allSettled([import('./search/search.ts')]));
  root.dataset['ready'] = '';

  if (import.meta.hot) {
    const { followEdits } = await import('./live.ts');
    followEdits(root, {
      before: () => scrollY,
      after: (place) => {
        scrollTo({ top: place, behavior: 'instant' });
        void charts.refresh();
        installCsv(root);
        installShare(page);
        watchCharts();
      },
      restyled: () => void charts.refresh(),
    });
  }
}

/** Scrolls to what the hash names. */
function goToSlide(): void {
  const { id } = placeInHash();
  const named = id ? document.getElementById(id) : null;
  if (named) shownFor(named)?.scrollIntoView();
}

/** The element itself; for a slide that only the stage has, the slide above it, whose words it repeats. */
function shownFor(named: Element): Element | null {
  let slide: Element | null = named;
  while (slide instanceof HTMLElement && slide.dataset['only'] === 'stage')
    slide = slide.previousElementSibling;
  return slide;
}

/** Opens the dialog that finds words, and moves the reader to the heading of the place they choose. */
async function openSearch(root: HTMLElement): Promise<void> {
  const search = await import('./search/search.ts');
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

/** The slide that is being read: the one in the hash while it is in view, else the last that has begun. */
function slideInView(root: HTMLElement): string {
  const named = document.getElementById(placeInHash().id)?.closest('.slide');
  const shown = named && shownFor(named);
  if (shown && isInView(shown)) return named.id;
  const begun = [...root.querySelectorAll('.slide')].filter((slide) => {
    const { top, height } = slide.getBoundingClientRect();
    return height > 0 && top < innerHeight / 2;
  });
  return begun.at(-1)?.id ?? '';
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
