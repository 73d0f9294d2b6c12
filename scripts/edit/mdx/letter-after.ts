import { changedLetter } from './changed-letter.ts';
import type { LetterChange } from './letter-change.ts';
import { withSlides, type Known, type SlideChange } from './slide-change.ts';

/** A slide file's text after a change. Throws `DeckMistakes` where the text is no longer the one that the page had, or it can't be done. */
export const letterAfter = (text: string, change: LetterChange, name: string, known: Known): string =>
  isOfSlides(change) ? withSlides(text, change, name, known) : changedLetter(text, change, name);

const isOfSlides = (change: LetterChange): change is SlideChange => 'slide' in change;
