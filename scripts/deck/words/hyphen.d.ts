// Its own folder, "hyphen/da", is one that only Vite can import.
declare module 'hyphen/da/index.js' {
  /** Danish hyphenation. It is CommonJS, so what it gives hangs on its default. */
  const danish: Readonly<{
    /** A text with `hyphenChar` between the syllables of its words. */
    hyphenateSync: (text: string, options?: Readonly<{ hyphenChar?: string }>) => string;
  }>;
  export default danish;
}
