import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { leanRevealStyles, leanStyles } from './lean-reveal.ts';

test.each([
  ['a whole rule', '.reveal .r-stack{display:grid}.reveal a{color:red}', '.reveal a{color:red}'],
  [
    'a selector among others',
    '.reveal.zoom .slides,.reveal .slides{width:100%}',
    '.reveal .slides{width:100%}',
  ],
  [
    'what lies within another',
    '@media print{.reveal .progress{top:0}.reveal a{color:red}}',
    '@media print{.reveal a{color:red}}',
  ],
  [
    'a transition',
    '.reveal .slides>section[data-transition~=slide-out].past{top:0}.reveal.fade section:not([data-transition]){top:0}',
    '.reveal.fade section:not([data-transition]){top:0}',
  ],
  [
    'a step that does more than come',
    '.reveal .fragment.visible{opacity:1}.reveal .fragment.grow.visible{top:0}',
    '.reveal .fragment.visible{opacity:1}',
  ],
  [
    'a slide on paper',
    '@media print{html:not(.print-pdf){width:auto}html:not(.print-pdf) .reveal p{top:0}}',
    '@media print{html:not(.print-pdf){width:auto}}',
  ],
])('what the stage does not have is taken out, and nothing else: %s', (_says, styles, lean) => {
  expect(leanStyles(styles)).toBe(lean);
});

test('reveal.css is written as it is read here, and a fifth of it is what we use', async () => {
  const published = await readFile(fileURLToPath(import.meta.resolve('reveal.js/reveal.css')), 'utf8');
  expect(published).not.toContain('/*');
  expect(published).not.toMatch(/\([^(){}]*,[^(){}]*\)[^{}]*\{/);
  const lean = leanStyles(published);
  expect(lean.length).toBeLessThan(published.length / 5);
  expect(lean).toContain('.reveal .slides>section.present');
  expect(lean.split('{').length).toBe(lean.split('}').length);
});

test('our styles that take reveal.css in as nobody knows it are told, and do not bring all of it', async () => {
  const server = await createServer({
    configFile: false,
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [leanRevealStyles()],
  });
  const { pluginContainer } = server.environments.client;
  const taken = pluginContainer.transform("@import 'reveal.js/reveal.css';", '/components/theme/reveal.css');
  await expect(taken).rejects.toThrow('takes reveal.css in as lean-reveal.ts does not know it');
  await server.close();
});
