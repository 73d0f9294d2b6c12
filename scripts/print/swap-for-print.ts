import type { Plugin } from 'vite';

/** The stage's own script and styles, and what stands in their place on paper. */
const instead = [
  ['/components/browser/start.ts', '/components/browser/reading/all-on-paper.ts'],
  ['/components/theme/reveal.css', '/components/theme/paper.css'],
] as const;

/** Makes an edition for paper: index.html without the stage's script, and with one that readies it to be printed. */
export function onPaper(): Plugin {
  return {
    name: 'on-paper',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        instead.reduce((page, [from, to]) => {
          if (!page.includes(from)) throw new Error(`index.html does not name ${from}.`);
          return page.replace(from, to);
        }, html),
    },
  };
}
