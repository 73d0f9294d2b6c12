import { fitSlide } from '../../../components/slide/fit/fit-slide.ts';
import type { FittedPage } from '../../../components/slide/fit/one-page.ts';
import type { Day, Part } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { putAttribute, writeHtml } from '../html/tree.ts';
import { tooLong } from './too-long.ts';

/**
 * Chooses how large the type on each slide is, from how wide its words are in our typefaces; what can't be read on one
 * slide is divided among several, of which the page to read has only the first, with everything. A slide that is too full
 * even in its smallest type is a mistake.
 */
export function fitSlides({ tree, file }: Part, { texts }: Pick<Day, 'texts'>): Findings {
  const mistakes: string[] = [];
  for (const slide of tree.querySelectorAll('section.slide')) {
    const pages = pagesOf(slide);
    const [first] = pages;
    if (!first) continue;
    // What is too long may be on every page, as a heading is, and is one mistake.
    const over = Math.max(...pages.map((page) => page.over));
    if (over > 0) mistakes.push(tooLong(slide, over, texts, file));
    mark(slide, first);
    if (pages.length > 1) divide(slide, pages);
  }
  return { mistakes };
}

/** How slides were fitted that are whole on one, by their HTML: after a save, most are as they were. */
const kept = new Map<string, FittedPage>();
/** More than a day has; while someone writes, each save brings a few. */
const most = 1000;

function pagesOf(slide: Element): readonly FittedPage[] {
  const html = writeHtml(slide);
  const known = kept.get(html);
  if (known) return [known];
  const pages = fitSlide(slide);
  const [first, ...others] = pages;
  if (!first || first.parts || others.length > 0) return pages;
  if (kept.size >= most) kept.clear();
  kept.set(html, first);
  return pages;
}

function mark(slide: Element, { step, foot = 0 }: FittedPage): void {
  if (foot > 0) putAttribute(slide, 'data-foot', String(foot), { after: 'id' });
  putAttribute(slide, 'data-fit', String(step), { after: 'id' });
}

/** Puts the slides that a slide goes on upon after it. What is on another page is in the page to read all the same. */
function divide(slide: Element, pages: readonly FittedPage[]): void {
  const all = pages.flatMap(({ parts = [] }) => [...parts]);
  const elements = within(slide);
  const places = all.map((part) => elements.indexOf(part));
  const more = pages.slice(1).map((page, at) => {
    const copy = slide.cloneNode(true) as Element;
    const copied = within(copy);
    const copies = places.map((place) => copied[place]);
    copy.id = `${slide.id}-side-${at + 2}`;
    copy.setAttribute('data-only', 'stage');
    copy.removeAttribute('data-timing');
    mark(copy, page);
    all.forEach((part, index) => {
      if (!page.parts?.includes(part)) leave(copies[index]);
    });
    for (const gone of copy.querySelectorAll('[data-only="reading"], .ask, .background')) gone.remove();
    for (const noted of copy.querySelectorAll('[data-note]')) noted.removeAttribute('data-note');
    const heading = copy.querySelector('h1, h2, h3');
    heading?.append(` (${at + 2} af ${pages.length})`);
    return copy;
  });
  for (const page of pages.slice(1))
    for (const part of page.parts ?? []) part.setAttribute('data-only', 'reading');
  slide.after(...more);
}

/** Takes a part away, but not what the numbers that are left rest on. */
function leave(part: Element | undefined): void {
  const foot = part?.querySelector('.chart-foot');
  foot?.setAttribute('class', 'foot');
  if (foot) part?.replaceWith(foot);
  else part?.remove();
}

const within = (slide: Element): Element[] => [...slide.querySelectorAll('*')];
