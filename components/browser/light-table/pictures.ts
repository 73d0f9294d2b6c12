import './pictures.css';
import { allowed } from '../platform/allowed.ts';
import { showSteps } from '../stage/steps.ts';
import { undrawnCopy } from '../stage/undrawn-copy.ts';
import { openChartPictures } from './chart-pictures.ts';
import type { Cell } from './sheet.ts';

/** How wide a slide is on the stage, in CSS pixels. */
const stageWidth = 1280;

/**
 * Shows slides in the cells that are in view or will soon be, and takes them out of the others: in a long day there are
 * a thousand. Until `signal` is aborted.
 */
export function showPictures(table: HTMLElement, cells: readonly Cell[], signal: AbortSignal): void {
  let scale = 1;
  const first = cells[0]?.picture;
  const fit = () => {
    scale = (first?.clientWidth ?? stageWidth) / stageWidth;
    table.style.setProperty('--scale', String(scale));
  };
  fit();
  addEventListener('resize', fit, { signal });

  const charts = openChartPictures(() => scale, signal);
  const sections = new Map(cells.map(({ picture, slide }) => [picture, slide.section]));
  const show = (picture: HTMLElement, isNear: boolean) => {
    charts.letGo(picture);
    const section = isNear && sections.get(picture);
    picture.replaceChildren(...(section ? [pictureOf(section)] : []));
    charts.want(picture);
  };
  const nearness = allowed(
    () =>
      new IntersectionObserver(
        (changes) => {
          for (const { target, isIntersecting } of changes)
            if (target instanceof HTMLElement) show(target, isIntersecting);
        },
        { root: table, rootMargin: '30% 0px' },
      ),
  );
  for (const { picture } of cells) {
    if (nearness) nearness.observe(picture);
    // Where nobody tells what is in view, all of it is.
    else show(picture, true);
  }
  signal.addEventListener('abort', () => nearness?.disconnect());
}

/** A small stage with the whole of a slide on it, which is a picture to everybody. */
function pictureOf(section: HTMLElement): HTMLElement {
  const copy = undrawnCopy(section);
  for (const hides of ['hidden', 'aria-hidden']) copy.removeAttribute(hides);
  copy.classList.remove('past', 'present', 'future');
  copy.dataset['seen'] = '';
  showSteps(copy, Infinity);
  const slides = Object.assign(document.createElement('div'), { className: 'slides' });
  const stage = Object.assign(document.createElement('div'), { className: 'reveal', inert: true });
  stage.setAttribute('aria-hidden', 'true');
  slides.append(copy);
  stage.append(slides);
  return stage;
}
