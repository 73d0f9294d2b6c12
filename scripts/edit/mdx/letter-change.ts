import { z } from 'zod';
import { DeckMistakes } from '../../deck/deck-mistakes.ts';

/** What the page asks to have done to a slide file. Places are counted in UTF-16 units from the file's start. */
export const letterChange = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Puts a text in the place of another, which must stand there still. */
    kind: z.literal('splice'),
    start: z.number().int().nonnegative(),
    was: z.string(),
    text: z.string(),
  }),
]);

/** What is done to a slide file. */
export type LetterChange = z.output<typeof letterChange>;

/** A slide file's text after a change. Throws `DeckMistakes` where the text is no longer the one that the page had. */
export function changedLetter(text: string, change: LetterChange, name: string): string {
  const { start, was } = change;
  if (text.slice(start, start + was.length) !== was)
    throw new DeckMistakes([`${name} er ændret imens, så intet er gjort. Se efter, og prøv igen.`]);
  return text.slice(0, start) + change.text + text.slice(start + was.length);
}
