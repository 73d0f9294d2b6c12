import { expect, it } from 'vitest';
import { readHtml } from '../html/tree.ts';
import { refuseForeignParts } from './refuse-foreign-parts.ts';
import type { SlideFile } from '../day/slide-file.ts';

/** What is told of some HTML that is written in a file. */
function told(html: string, source = '') {
  const file: SlideFile = { name: 'slides/x.mdx', source: () => source };
  return refuseForeignParts({ tree: readHtml(html), file }).mistakes;
}

it.each([
  ['<p style="color:red">Rød</p>', 'style="color:red"'],
  ["<p class=a style='color:red'>Rød</p>", 'style="color:red"'],
  ['<button title="a > b" onclick="go()">Gå</button>', 'onclick="go()"'],
  ['<script>go()</script>', '<script>'],
  ['<base href="https://example.org/">', '<base>'],
  ['<meta http-equiv="refresh" content="0">', '<meta>'],
  ['<p onClick="go()">Gå</p>', 'onClick="go()"'],
  ['<a href=" JavaScript:go()">Gå</a>', 'href=" JavaScript:go()"'],
  ['<a href="#et" ping="/x">Gå</a>', 'ping="/x"'],
  [
    '<img alt="" src="a.png" srcset="a.png 1x, https://example.org/b.png 2x"/>',
    'srcset="a.png 1x, https://example.org/b.png 2x"',
  ],
  ['<style>p { color: red }</style>', '<style>'],
  ['<iframe src="https://example.org"></iframe>', '<iframe>'],
  ['<img alt="" src="https://example.org/a.png"/>', 'src="https://example.org/a.png"'],
  ['<img alt="" src="//example.org/a.png"/>', 'src="//example.org/a.png"'],
])('%s is refused', (html, part) => {
  expect(told(`<section id="et"><h2>Tal</h2>${html}</section>`)).toEqual([
    `slides/x.mdx »${part}« virker kun, mens du skriver: den færdige side tillader ingen scripts, stilarter eller andres filer inde i et slide. Giv elementet en class, og skriv stilen i components/, eller brug en komponent.`,
  ]);
});

it('says on which line it stands', () => {
  const [fault] = told('<p style="color:red;">Rød</p>', '<Slide id="et">\n\n<p style={{}}>Rød</p>') ?? [];
  expect(fault).toMatch(/^slides\/x\.mdx:3 »style="color:red;"« /);
});

it.each([
  '<p title="style=&quot;x&quot; onclick=1">Tekst om style="a" og onclick="b"</p>',
  '<img src="./assets/a.png" alt="">',
  '<a href="https://example.org">Et link</a>',
  '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>',
])('%s is not', (html) => {
  expect(told(html)).toEqual([]);
});
