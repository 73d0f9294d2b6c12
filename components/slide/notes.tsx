import type { ComponentChildren } from 'preact';
import { WithoutFootnotes } from '../figure/footnotes.tsx';
import { useRendering } from './rendering.tsx';

/** What the speaker says to a slide. Not in the public edition. */
export function Notes({ children }: { children: ComponentChildren }) {
  if (!useRendering().notes) return null;
  return (
    <aside class="notes" hidden>
      <WithoutFootnotes>{children}</WithoutFootnotes>
    </aside>
  );
}
