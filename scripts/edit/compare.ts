import type { Section } from '../deck/deck.ts';
import { slidesIn } from '../deck/html/slides-in.ts';
import { textOf } from '../deck/html/text.ts';
import { readHtml } from '../deck/html/tree.ts';
import type { Found } from './examine.ts';
import type { ChangedSlide, Rewritten } from './messages.ts';

/** The figures that say something else than before, in their order; those of a new year were nothing. */
export function changedFigures({ figures: before }: Found, { figures: after }: Found): Rewritten[] {
  return [...after].flatMap(([id, { name, text }]): Rewritten[] => {
    const was = before.get(id)?.text ?? '–';
    return was === text ? [] : [{ name, before: was, after: text }];
  });
}

/**
 * The slides that are not the same in two decks, in their order, first those that look otherwise on the stage; and their
 * sentences that are not. Nothing where there is no deck after.
 */
export function changedSlides(
  before: readonly Section[],
  after: readonly Section[],
): Readonly<{ slides: ChangedSlide[]; sentences: Rewritten[] }> {
  if (after.length === 0) return { slides: [], sentences: [] };
  const [old, now] = [slidesOf(before, after), slidesOf(after, before)];
  const both = now.map((slide) => ({ slide, there: old.find(({ id }) => id === slide.id) }));
  const changed = both.flatMap(({ slide, there }): ChangedSlide[] => {
    const { id, heading } = slide;
    if (!there) return [{ id, heading, how: 'new' }];
    if (there.html === slide.html) return [];
    return [{ id, heading, how: there.onStage === slide.onStage ? 'beside' : 'changed' }];
  });
  const gone = old.filter(({ id }) => !now.some((one) => one.id === id));
  return {
    slides: [
      ...changed.filter(({ how }) => how !== 'beside'),
      ...gone.map(({ id, heading }): ChangedSlide => ({ id, heading, how: 'gone' })),
      ...changed.filter(({ how }) => how === 'beside'),
    ],
    sentences: both.flatMap(({ slide, there }) => (there ? rewritten(there, slide) : [])),
  };
}

type Slide = Readonly<{ id: string; heading: string; html: string; onStage: string; sentences: string[] }>;

/** The slides of those sections that aren't the same in another deck. */
function slidesOf(sections: readonly Section[], others: readonly Section[]): Slide[] {
  const same = new Set(others.map(({ html }) => html));
  return sections
    .filter(({ html }) => !same.has(html))
    .flatMap(({ html }) => slidesIn(readHtml(html)))
    .map((slide) => {
      const heading = slide.querySelector('h1, h2, h3');
      const label = heading ? textOf(heading) : (slide.getAttribute('aria-label') ?? slide.id);
      const html = slide.outerHTML;
      const sentences = [...slide.querySelectorAll(running)].map((one) => textOf(one, '.link-here, .ask'));
      for (const beside of slide.querySelectorAll('.notes, [data-only="reading"]')) beside.remove();
      return { id: slide.id, heading: label, html, onStage: slide.outerHTML, sentences };
    });
}

/** What holds running text, and nothing that holds it too. */
const running = 'h1, h2, h3, p:not(.foot, .when, .heading-figures, .chart-foot, .number), li:not(:has(p))';

/** What two slides that have as much text say otherwise. */
function rewritten(before: Slide, after: Slide): Rewritten[] {
  if (before.sentences.length !== after.sentences.length) return [];
  return after.sentences.flatMap((sentence, index): Rewritten[] => {
    const was = before.sentences[index] ?? '';
    return was === sentence ? [] : [{ name: after.heading, before: was, after: sentence }];
  });
}
