import mdx from '@mdx-js/rollup';
import type { Plugin } from 'vite';
import { linesAlone } from './mdx/lines-alone.ts';
import { markdownTables } from './mdx/markdown-tables.ts';
import { slideParts } from './mdx/slide-parts.ts';
import { slideNames } from './mdx/slide-names.ts';
import { refuseSlips } from './mdx/slide-slips.ts';

/** Lets Vite read slides: MDX compiled to Preact's JSX, before anything else looks at the file. */
export function slides(): Plugin {
  // mdx() is typed for Rollup; Vite's plugins are Rollup's with more hooks.
  // Its development mode only writes places into the HTML tree that nobody reads, and doubles the time of a save; its maps
  // nobody reads either, and Vite can't take them where a folder has a % in its name.
  const options = {
    jsxImportSource: 'preact',
    development: false,
    SourceMapGenerator: null,
    remarkPlugins: [markdownTables, refuseSlips, slideParts, linesAlone],
    // The finished page allows no style in a tag; `slide.css` sets a cell as it is marked.
    tableCellAlignToStyle: false,
    rehypePlugins: [slideNames],
  };
  return { enforce: 'pre', ...(mdx(options) as Plugin) };
}
