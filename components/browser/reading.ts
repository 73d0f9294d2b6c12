import { installCharts } from './chart/charts.ts';
import { installCsv } from './csv.ts';
import { installFilms } from './film.ts';
import { placeInHash } from './address.ts';

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

  installFilms(root);
  installCsv(root);
  watchCharts();
  addEventListener('hashchange', goToSlide);
  goToSlide();
  // On paper what is told of a figure is its footnote; an open popover would lie over the page instead.
  addEventListener('beforeprint', () => document.querySelector<HTMLElement>(':popover-open')?.hidePopover());
  root.ownerDocument.querySelector('[data-view-link]')?.addEventListener('click', (event) => {
    event.preventDefault();
    location.assign(`?vis=slides#/${slideInView(root)}`);
  });
  root.dataset['ready'] = '';

  if (import.meta.hot) {
    const { followEdits } = await import('./live.ts');
    followEdits(root, {
      before: () => scrollY,
      after: (place) => {
        scrollTo({ top: place, behavior: 'instant' });
        void charts.refresh();
        installCsv(root);
        watchCharts();
      },
      restyled: () => void charts.refresh(),
    });
  }
}

/** Scrolls to the slide in the hash. One that only the stage has is found at what it repeats: the slide above it. */
function goToSlide(): void {
  const { id } = placeInHash();
  let slide: Element | null = id ? document.getElementById(id) : null;
  while (slide instanceof HTMLElement && slide.dataset['only'] === 'stage')
    slide = slide.previousElementSibling;
  if (location.hash.startsWith('#/') || slide?.id !== id) slide?.scrollIntoView();
}

/** The slide that is being read: the one in the hash while it is in view, else the last that has begun. */
function slideInView(root: HTMLElement): string {
  const named = document.getElementById(placeInHash().id);
  if (named && isInView(named)) return named.id;
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
