import { fold, wordsOf } from './fold.ts';

/** A slide as it can be looked for: its number in the day, its heading, and the agenda item it belongs to. */
export type ListedSlide = Readonly<{ id: string; number: number; heading: string; item: string }>;

/**
 * The slides that a number or some words fit, the best first: that number, then words of the heading, then of the agenda
 * item. Every word has to be found, but only a part of it. Without any, all slides.
 */
export function findSlides(slides: readonly ListedSlide[], query: string): readonly ListedSlide[] {
  const words = wordsOf(query);
  const ranked = slides.map((slide) => ({ slide, rank: rankOf(slide, words) }));
  // Sorting keeps the order of the day among equals.
  return ranked
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank)
    .map(({ slide }) => slide);
}

const none = 4;

function rankOf({ number, heading, item }: ListedSlide, words: readonly string[]): number {
  const [only = ''] = words.length === 1 ? words : [];
  if (only === String(number)) return 0;
  if (only && String(number).startsWith(only)) return 1;
  const title = fold(heading);
  if (words.every((word) => title.includes(word))) return 2;
  const all = `${title} ${fold(item)}`;
  return words.every((word) => all.includes(word)) ? 3 : none;
}
