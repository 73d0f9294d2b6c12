import { DeckMistakes } from '../../deck/deck-mistakes.ts';
import { changedLetter } from './changed-letter.ts';
import type { LetterChange } from './letter-change.ts';
import { withSlides, type Known, type SlideChange } from './slide-change.ts';

/** A slide file's text after a change. Throws `DeckMistakes` where the text is no longer the one that the page had, or it can't be done. */
export function letterAfter(text: string, change: LetterChange, name: string, known: Known): string {
  if (isOfSlides(change)) return withSlides(text, change, name, known);
  return change.kind === 'begin' ? begun(text, name, known) : changedLetter(text, change, name);
}

const isOfSlides = (change: LetterChange): change is SlideChange => 'slide' in change;

/** A slide file as it begins: with the slide that opens its item, and the first of the ready ones. */
function begun(text: string, name: string, known: Known): string {
  if (text !== '')
    throw new DeckMistakes([`${name} er der allerede, så intet er gjort. Se efter, og prøv igen.`]);
  const slide = { index: 0, id: '' };
  const part = known.parts[0]?.id ?? '';
  return withSlides('<Opening />\n', { kind: 'slide-add', slide, part }, name, known);
}
