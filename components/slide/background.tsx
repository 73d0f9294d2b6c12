import type { ComponentChildren } from 'preact';
import { Notes } from './notes.tsx';

/** Text too long for a stage: it stands in the reading view, and the speaker has it in the notes. */
export function Background({ children }: { children: ComponentChildren }) {
  return (
    <>
      <div class="background" data-only="reading">
        {children}
      </div>
      <Notes>{children}</Notes>
    </>
  );
}
