import { allowed } from '../platform/allowed.ts';
import { installCharts } from '../chart/charts.ts';
import type { DeckSlide } from '../document/read-document.ts';
import { showSteps } from '../stage/steps.ts';

/** How wide a slide is on the stage, in CSS pixels. */
const stageWidth = 1280;

/**
 * Draws slides as the stage does into an element of any size. `says` tells what the picture is of. What is given shows a
 * slide at a step of it; nothing clears it. What was shown stays until the charts of the new are drawn.
 */
export function openMiniature(
  place: HTMLElement,
  says: string,
): (shown: Readonly<{ slide: DeckSlide; step: number }> | undefined) => void {
  const slides = frameIn(place);
  let scale = 1;
  const charts = installCharts(place, { scale: () => scale, animate: false });
  const fit = () => {
    scale = place.clientWidth / stageWidth;
    place.style.setProperty('--scale', String(scale));
    charts.rescale();
  };
  allowed(() => new ResizeObserver(fit))?.observe(place);
  // Where nobody tells of the element itself, its window tells.
  addEventListener('resize', fit);
  queueMicrotask(fit);

  let shown: { section: HTMLElement; of: HTMLElement } | undefined;
  return (next) => {
    place.hidden = next === undefined;
    if (!next) return;
    place.setAttribute('aria-label', `${says}: ${next.slide.heading}`);
    if (shown?.of !== next.slide.section) {
      const section = copyOf(next.slide.section);
      shown = { section, of: next.slide.section };
      slides.append(section);
      void charts.near(section).then(() => {
        if (shown?.section !== section) return;
        slides.replaceChildren(section);
        section.classList.add('present');
        void charts.refresh();
      });
    }
    showSteps(shown.section, next.step);
  };
}

/** A stage for one slide, which is a picture to everybody; gives what the slide is put in. */
function frameIn(place: HTMLElement): HTMLElement {
  const slides = Object.assign(document.createElement('div'), { className: 'slides' });
  const reveal = Object.assign(document.createElement('div'), { className: 'reveal', inert: true });
  reveal.append(slides);
  place.classList.add('miniature');
  place.setAttribute('role', 'img');
  place.append(reveal);
  return slides;
}

function copyOf(section: HTMLElement): HTMLElement {
  const copy = section.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('A section is an element.');
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const notes of copy.querySelectorAll('.notes')) notes.remove();
  return copy;
}
