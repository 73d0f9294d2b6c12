import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether the edition being rendered holds the speaker's notes. */
export const NotesContext = createContext(false);

/** What the speaker says to a slide. Not in the public edition. */
export function Notes({ children }: { children: ComponentChildren }) {
  return useContext(NotesContext) ? <aside class="notes">{children}</aside> : null;
}
