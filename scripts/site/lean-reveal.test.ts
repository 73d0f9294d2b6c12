import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { leanRevealStyles, leanStyles } from './lean-reveal.ts';

test('rules and selectors of what the stage does not have are taken out, and nothing else', () => {
  const styles =
    '.reveal .r-stack{display:grid}.reveal.zoom .slides,.reveal .slides{width:100%}@media print{.reveal .progress{top:0}.reveal a{color:red}}';
  expect(leanStyles(styles)).toBe('.reveal .slides{width:100%}@media print{.reveal a{color:red}}');
});

test('reveal.css is written as it is read here, and is half as long without what we do not use', async () => {
  const published = await readFile(fileURLToPath(import.meta.resolve('reveal.js/reveal.css')), 'utf8');
  expect(published).not.toContain('/*');
  expect(published).not.toMatch(/\([^(){}]*,[^(){}]*\)[^{}]*\{/);
  const lean = leanStyles(published);
  expect(lean.length).toBeLessThan(published.length / 2);
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
