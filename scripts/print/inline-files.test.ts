import { expect, it } from 'vitest';
import { inlineFiles } from './inline-files.ts';

const files: Readonly<Record<string, string>> = {
  'assets/a.js': 'const end = "</script>"; const hide = "<!--"; const price = "$&";',
  'assets/a.css': 'p::after { content: "</style>"; }',
  'assets/out.css': '@font-face { src: url(data:font/woff2;base64,AA) } p { background: url(./a.png) }',
  'icon.svg': '<svg/>',
};
const inlined = (html: string) => inlineFiles(html, (name) => files[name]).html;

it('a script stands in the page, and nothing in it ends it', () => {
  expect(inlined('<script type="module" crossorigin src="./assets/a.js"></script><p>')).toBe(
    String.raw`<script type="module">const end = "<\/script>"; const hide = "\x3C!--"; const price = "$&";</script><p>`,
  );
});

it('a stylesheet and an icon stand in the page', () => {
  expect(inlined('<link rel="stylesheet" crossorigin href="/assets/a.css" />')).toBe(
    String.raw`<style>p::after { content: "<\/style>"; }</style>`,
  );
  const address = `data:image/svg+xml;base64,${btoa('<svg/>')}`;
  expect(inlined('<link rel="icon" href="./icon.svg" type="image/svg+xml">')).toBe(
    `<link rel="icon" href="${address}" type="image/svg+xml">`,
  );
  expect(inlined('<img src="./icon.svg" alt="En">')).toBe(`<img src="${address}" alt="En">`);
  expect(inlined(`<img src="${address}">`)).toBe(`<img src="${address}">`);
});

it('it is told which scripts and styles have been put in, as they stand there', () => {
  const page =
    '<script>own()</script><script type="module" src="./assets/a.js"></script><link rel="stylesheet" href="./assets/a.css">';
  const { html, scripts, styles } = inlineFiles(page, (name) => files[name]);
  expect(scripts).toHaveLength(1);
  expect(styles).toHaveLength(1);
  for (const text of [...scripts, ...styles]) expect(html).toContain(`>${text}</`);
});

it('a picture is put in for its address alone, whatever is said of it', () => {
  const address = `data:image/svg+xml;base64,${btoa('<svg/>')}`;
  expect(inlined('<img alt="icon.svg > src=&quot;x" title=" src=" src="icon.svg">')).toBe(
    `<img alt="icon.svg > src=&quot;x" title=" src=" src="${address}">`,
  );
});

it('what only hurries a site or installs it is left out', () => {
  const tags = ['preload', 'modulepreload', 'manifest', 'apple-touch-icon'].map(
    (rel) => `<link rel="${rel}" href="./x">`,
  );
  expect(inlined(`<head>${tags.join('')}</head>`)).toBe('<head></head>');
});

it('a script of the page’s own is left as it is, whatever tags it writes', () => {
  const own = `<script>document.title = '<link rel="stylesheet" href="x.css"><img src="x.png">';</script>`;
  expect(inlined(own)).toBe(own);
});

it.each([
  ['<script src="./b.js"></script>', 'index.html names ./b.js, which is not there.'],
  ['<link rel="stylesheet" href="./b.css">', 'index.html names ./b.css, which is not there.'],
  [
    '<link rel="stylesheet" href="./assets/out.css">',
    './assets/out.css leads out of the page: url(./a.png).',
  ],
  ['<link rel="search" href="./b.xml">', 'nobody has said how one file holds <link rel="search"'],
  ['<img src="./film.mov">', 'nobody has said what kind of picture ./film.mov is.'],
])('%s is refused: nothing may be left outside the file', (html, said) => {
  expect(() => inlined(html)).toThrow(said);
});
