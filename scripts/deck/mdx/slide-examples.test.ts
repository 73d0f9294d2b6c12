import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { h, type FunctionComponent } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import * as components from '../../../components/index.ts';
import { Rendered, type SlideCheck } from '../../../components/slide/rendering.tsx';
import { allFigures } from '../../../data/figures.ts';
import { programme } from '../../../data/programme.ts';
import { readHtml } from '../html/tree.ts';
import { fitSlides } from '../steps/fit-slides.ts';
import { namesInSlides } from './names-in-slides.ts';

/** What is shown and told in slides/README.md: the slides of each part's examples. */
const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.examples.mdx'))
  .map((name) => path.posix.join('components', name.replaceAll('\\', '/')));

const rendered = import.meta.glob<{ default: FunctionComponent }>('../../../components/**/*.examples.mdx', {
  eager: true,
});
const guide = readFileSync('slides/README.md', 'utf8').replaceAll('\r\n', '\n');
const examples = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .replaceAll('\r\n', '\n')
    .split(/^(?=<(?:Slide|QuotesAlone|Opening)\b)/m)
    .map((text) => ({ file, text: text.trim() })),
);

test.each(files)('%s can be shown, and all of it has room on its slides', (file) => {
  const { default: Example } = rendered[`../../../${file}`] ?? {};
  expect(Example).toBeDefined();
  const [item] = programme.items;
  if (!Example || !item) return;
  const check: SlideCheck = { figures: allFigures, doubted: [], mistakes: [], typed: [], unstated: [] };
  const agenda = { programme, item, index: 0 };
  const html = renderToStaticMarkup(h(Rendered, { agenda, notes: true, check }, h(Example, {})));
  expect([...check.doubted, ...check.mistakes, ...check.unstated]).toEqual([]);
  expect(html).toContain('<section');
  const draft = { tree: readHtml(html), file: { name: file, source: () => undefined } };
  expect(fitSlides(draft, { texts: [] }).mistakes).toEqual([]);
});

test.each(examples)('the guide has the example of $file as it stands there', ({ text }) => {
  expect(guide).toContain(`\`\`\`mdx\n${text}\n\`\`\``);
});

test('every example has its picture in the guide, and every picture is there', () => {
  const shown = [...guide.matchAll(/^!\[.+\]\((.+)\)$/gm)].map(([, file]) => file);
  const pictures = readdirSync('slides/README-billeder').map((name) => `README-billeder/${name}`);
  expect(shown.toSorted()).toEqual(pictures.toSorted());
  const ids = examples.map(({ text }) => /id="([^"]+)"/.exec(text)?.[1] ?? 'aabning');
  expect(shown).toEqual(expect.arrayContaining(ids.map((id) => `README-billeder/${id}.png`)));
});

/** What a slide may use, and the guide says nothing of. */
const untold = (text: string) =>
  Object.keys(components).filter((name) => !text.includes(`\`<${name}>\``) && !text.includes(`\`{${name}.`));

test('the guide tells of every part that a slide may use', () => {
  expect(untold(guide)).toEqual([]);
});

test('a part that the guide forgets is found', () => {
  expect(untold(guide.replaceAll('`<Photo>`', ''))).toEqual(['Photo']);
});

test('the guide has every name that data gives a slide', () => {
  const [, names] = guide.split(/<!-- navne:(?:begyndelse|slutning) -->/);
  expect(names?.trim()).toBe(namesInSlides());
});
