import { fetchDrawing } from '../chart/charts.ts';
import { openNotice } from '../dialog/notice.ts';
import { allowed } from '../platform/allowed.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { writePlace } from '../stage/address.ts';
import { installFilms } from '../stage/film.ts';
import { installHelpButtons } from '../stage/help-buttons.ts';
import { showHelp } from '../stage/help.ts';
import { listenForKeys, type Key } from '../stage/keys.ts';
import { chartsNear, type ReadCharts } from './charts-near.ts';
import { followContents } from './contents.ts';
import { installCsv } from './csv.ts';
import { keepPlace } from './keep-place.ts';
import { openOnPaper } from './open-on-paper.ts';
import { searchPage } from './search-page.ts';
import { installShare } from './share.ts';
import { goToSlide, slideInView, stayAtSlide } from './slide-in-view.ts';
import { keepPlaceInLink } from './view-link.ts';
import { offerStage } from './way-to-stage.ts';

/** Makes the page to read answer the same links as the stage, and draws its charts as they come near. */
export async function startReading(root: HTMLElement): Promise<void> {
  // "Kilder og metode" is no slide.
  const page = root.closest('main') ?? root;
  const charts = chartsNear(root);
  const readSlides = () => {
    installCsv(root);
    installShare(page);
    charts.watch();
  };
  readSlides();
  installFilms(root, (player) => player.focus());
  keepPlace(document);
  const contents = document.getElementById('indhold');
  if (contents) followContents(contents, root);
  addEventListener('hashchange', goToSlide);
  goToSlide();
  stayAtSlide();
  goOnPaper(page, charts);
  keepPlaceInLink(document.querySelector('[data-to="slides"]'), () => {
    const id = slideInView(root);
    // For a step back to the page.
    writePlace({ id });
    return id;
  });
  offerKeys(root, openNotice(page));
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
        readSlides();
      },
      restyled: () => void charts.refresh(),
    });
  }
}

/** Makes the page ready for paper when it is printed, and for the screen again after. */
function goOnPaper(page: HTMLElement, charts: ReadCharts): void {
  openOnPaper(page);
  addEventListener('beforeprint', () => {
    // What is told of a figure is its footnote; an open popover would lie over the page instead. A browser without
    // popovers does not know the word for one that is open.
    allowed(() => document.querySelector<HTMLElement>(':popover-open')?.hidePopover());
    charts.print(true);
  });
  addEventListener('afterprint', () => charts.print(false));
}

function offerKeys(root: HTMLElement, tell: (text: string) => void): void {
  const search = () => void searchPage(root, tell);
  document.querySelector('[data-search]')?.addEventListener('click', search);
  const toSlides = document.querySelector<HTMLElement>('[data-to="slides"]');
  const keys: Key[] = [
    ...offerStage(toSlides, document.querySelector<HTMLElement>('.slides-hint')),
    { keys: ['/'], shown: '/', says: 'Søg i dagen', does: search },
    { keys: ['?'], shown: '?', says: 'Denne hjælp', does: () => showHelp(keys), onlyAsKey: true },
  ];
  listenForKeys(keys);
  installHelpButtons(() => showHelp(keys));
}
