import type { ComponentChildren } from 'preact';
import { ArchMark } from './arches.tsx';

/** What there is to work with, side by side and large. */
export function Subjects({ children }: { children: ComponentChildren }) {
  return <ul class="subjects">{children}</ul>;
}

/** One subject to work with. `together`: it is about two, so it gets both arches. */
export function Subject({ together = false, children }: { together?: boolean; children: ComponentChildren }) {
  return (
    <li>
      <ArchMark alone={!together} />
      {children}
    </li>
  );
}
