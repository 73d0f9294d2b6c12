import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The year that a slide's sentences were written for, as it is written on the slide. */
export const WrittenForContext = createContext<string | undefined>(undefined);

/** The year that the slide being rendered was written for; undefined where it does not say one. */
export function useWrittenFor(): number | undefined {
  const written = useContext(WrittenForContext);
  return written !== undefined && /^\d{4}$/.test(written.trim()) ? Number(written) : undefined;
}
