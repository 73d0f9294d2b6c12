import mdx from '@mdx-js/rollup';
import type { Plugin } from 'vite';

/** Lets Vite read slides: MDX compiled to Preact's JSX, before anything else looks at the file. */
export function slides(): Plugin {
  // mdx() is typed for Rollup; Vite's plugins are Rollup's with more hooks.
  // Its development mode only writes places into the HTML tree that nobody reads, and doubles the time of a save.
  return { enforce: 'pre', ...(mdx({ jsxImportSource: 'preact', development: false }) as Plugin) };
}
