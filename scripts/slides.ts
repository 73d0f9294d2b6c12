import mdx from '@mdx-js/rollup';
import type { Plugin } from 'vite';

/** Lets Vite read slides: MDX compiled to Preact's JSX, before anything else looks at the file. */
export function slides(): Plugin {
  // mdx() is typed for Rollup; Vite's plugins are Rollup's with more hooks.
  return { enforce: 'pre', ...(mdx({ jsxImportSource: 'preact' }) as Plugin) };
}
