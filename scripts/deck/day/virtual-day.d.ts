declare module 'virtual:day/data' {
  /** The texts of the day's data files by their names in data/: "film.yaml", "2021/film.yaml"; or why one cannot be read. */
  export const texts: Readonly<
    Partial<Record<string, string | Readonly<{ line: number; column: number; message: string }>>>
  >;
}

declare module 'virtual:day/strays' {
  /** What lies in the folders of the day that the deck does not read; `instead` is the missing file it should have been. */
  export const strays: readonly Readonly<{
    mistake: Readonly<
      Record<'file' | 'path' | 'found' | 'message', string> & Record<'line' | 'column', number>
    >;
    stops: boolean;
    instead?: string;
  }>[];

  /** The slide files that are no text, and why. */
  export const unreadable: readonly Readonly<
    Record<'file' | 'path' | 'found' | 'message', string> & Record<'line' | 'column', number>
  >[];
}

declare module 'virtual:day/slides' {
  import type { MDXContent } from 'mdx/types';

  /** The day's slide files by their names in slides/: "intro.mdx", "2021/intro.mdx"; `path` is where one lies, `draft` what is read in its place. */
  export const slides: Readonly<
    Record<string, Readonly<{ path: string; draft?: string; load: () => Promise<{ default: MDXContent }> }>>
  >;
}
