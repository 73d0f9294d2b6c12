import type { Section } from '../deck/deck.ts';
import { shownSlides, type ShownSlide } from '../deck/shown-slides.ts';
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

/** The slides of those sections that aren't the same in another deck. */
function slidesOf(sections: readonly Section[], others: readonly Section[]): ShownSlide[] {
  const same = new Set(others.map(({ html }) => html));
  return shownSlides(sections.filter(({ html }) => !same.has(html)));
}

/** What two slides that have as much text say otherwise. */
function rewritten(before: ShownSlide, after: ShownSlide): Rewritten[] {
  if (before.sentences.length !== after.sentences.length) return [];
  return after.sentences.flatMap(({ text }, index): Rewritten[] => {
    const was = before.sentences[index]?.text ?? '';
    return was === text ? [] : [{ name: after.heading, before: was, after: text }];
  });
}
