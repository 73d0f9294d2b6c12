import { openChoice } from './choice-dialog.ts';
import { findSlides, type ListedSlide } from './find-slides.ts';
import { numberBefore } from '../document/numbered.ts';

type Way = Readonly<{ from: string; go: (id: string) => void }>;

/** Opens a dialog that finds a slide by its number or by words of its heading or agenda item. */
export function openJump(slides: readonly ListedSlide[], { from, go }: Way): void {
  openChoice({
    heading: 'Gå til slide',
    label: 'Nummer eller ord fra overskriften',
    find: (typed) => findSlides(slides, typed).map((slide) => ({ id: slide.id, shows: partsOf(slide) })),
    says: (typed, count) => (count === 0 ? `Ingen slides passer til »${typed}«.` : ''),
    from,
    go,
  });
}

function partsOf(slide: ListedSlide): Node[] {
  const { heading, item } = slide;
  const parts = [['span', heading], ...(item === heading ? [] : [['small', item]])];
  const named = parts.map(([tag = 'span', text = '']) =>
    Object.assign(document.createElement(tag), { textContent: text }),
  );
  return [numberBefore(slide), ...named];
}
