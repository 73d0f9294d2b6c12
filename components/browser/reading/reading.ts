import { allowed } from '../document/allowed.ts';
import { fetchDrawing, installCharts } from '../chart/charts.ts';
import { installCsv } from './csv.ts';
import { installFilms } from '../stage/film.ts';
import { placeInHash, writePlace } from '../stage/address.ts';
import { keepPlace } from './keep-place.ts';
import { showHelp } from '../stage/help.ts';
import { installHelpButtons } from '../stage/help-buttons.ts';
import { listenForKeys, type Key } from '../stage/keys.ts';
import { openOnPaper } from './open-on-paper.ts';
import { installShare } from './share.ts';
import { keepPlaceInLink } from './view-link.ts';
import { paperSharpness } from '../chart/sharpness.ts';
import { offerStage } from './way-to-stage.ts';
import { whenIdle } from '../document/when-idle.ts';

/** Makes the page to read answer the same links as the stage, and draws its charts as they come near. */
export async function startReading(root: HTMLElement): Promise<void> {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const charts = installCharts(root, { scale: () => (isOnPaper() ? paperSharpness : 1), animate: !still });
  const draw = (entries: readonly IntersectionObserverEntry[], watch: IntersectionObserver) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watch.unobserve(target);
      void charts.near(target).then(() => charts.shown(target));
    }
  };
  // Where the browser does not say what comes near, all are drawn at once.
  const watch = allowed(() => new IntersectionObserver(draw, { rootMargin: '300px' }));
  const watchCharts = () => {
    if (!watch) void charts.near(root);
    for (const chart of root.querySelectorAll('[data-chart]')) watch?.observe(chart);
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
  addEventListener('beforeprint', () => {
    // A browser without popovers does not know the word for one that is open.
    allowed(() => document.querySelector<HTMLElement>(':popover-open')?.hidePopover());
  });
  openOnPaper(page);
  for (const type of ['beforeprint', 'afterprint'] as const)
    addEventListener(type, () => {
      // A chart in the colours of the dark would not be seen on white paper.
      document.documentElement.toggleAttribute('data-on-paper', type === 'beforeprint');
      charts.print();
    });
  keepPlaceInLink(document.querySelector('[data-to="slides"]'), () => {
    const id = slideInView(root);
    // For a step back to the page.
    writePlace({ id });
    return id;
  });
  const search = () => void openSearch(root);
  root.ownerDocument.querySelector('[data-search]')?.addEventListener('click', search);
  const toSlides = document.querySelector<HTMLElement>('[data-to="slides"]');
  const keys: Key[] = [
    ...offerStage(toSlides, document.querySelector<HTMLElement>('.slides-hint')),
    { keys: ['/'], shown: '/', says: 'Søg i dagen', does: search },
    { keys: ['?'], shown: '?', says: 'Denne hjælp', does: () => showHelp(keys), onlyAsKey: true },
  ];
  listenForKeys(keys);
  installHelpButtons(() => showHelp(keys));
  whenIdle(() => void Promise.allSettled([import('../search/search.ts')]));
  // Printing waits for nothing. A phone, which seldom prints, is spared the code; its paper has the tables.
  if (matchMedia('(min-width: 40rem)').matches) await fetchDrawing();
  root.dataset['ready'] = '';

  if (import.meta.hot) {
    const { followEdits } = await import('../live.ts');
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

const isOnPaper = () => document.documentElement.hasAttribute('data-on-paper');

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
