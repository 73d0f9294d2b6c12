declare module 'virtual:published' {
  /** The data that is on the site, by the names of its files in data/. */
  export const published: Readonly<Record<string, string>>;
}
