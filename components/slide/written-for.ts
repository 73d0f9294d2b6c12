import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The year that a slide's sentences were written for, as it is written on the slide. */
export const WrittenForContext = createContext<string | undefined>(undefined);

/** The year that a sentence was written for: its own, or its slide's; undefined where neither says one. */
export function useWrittenFor(own: string | undefined): number | undefined {
  const ofSlide = useContext(WrittenForContext);
  const written = own ?? ofSlide;
  return written !== undefined && /^\d{4}$/.test(written.trim()) ? Number(written) : undefined;
}
