import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { WithoutFootnotes } from '../figure/footnotes.tsx';

/** Whether the edition being rendered holds the speaker's notes. */
export const NotesContext = createContext(false);

/** What the speaker says to a slide. Not in the public edition. */
export function Notes({ children }: { children: ComponentChildren }) {
  if (!useContext(NotesContext)) return null;
  return (
    <aside class="notes" hidden>
      <WithoutFootnotes>{children}</WithoutFootnotes>
    </aside>
  );
}
