declare module 'virtual:day/data' {
  /** The texts of the day's data files by their names in data/: "film.yaml", "2021/film.yaml". */
  export const texts: Readonly<Partial<Record<string, string>>>;
}

declare module 'virtual:day/slides' {
  import type { MDXContent } from 'mdx/types';

  /** The day's slide files by their names in slides/: "intro.mdx", "2021/intro.mdx"; `path` is where one lies. */
  export const slides: Readonly<
    Record<string, Readonly<{ path: string; load: () => Promise<{ default: MDXContent }> }>>
  >;
}
