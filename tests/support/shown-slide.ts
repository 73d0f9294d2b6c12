import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MDXContent } from 'mdx/types';
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Rendered, type SlideCheck, type SlideMistake } from '../../components/slide/rendering.tsx';
import { allFigures } from '../../data/figures.ts';
import { placed, SlideMistakes } from '../../scripts/deck/slide-mistakes.ts';

const before = '<Slide id="x" layout="finding" written="2021">\n\n### Tal\n\n';

/** How a slide ends. */
export const after = '\n\n</Slide>\n';

/** What a slide shows, and what is told of it, with lines counted from its text on. */
export const shown = (text: string) => shownBy(before + text + after, 4);

/** What is told of it. */
export const mistakesIn = async (mdx: string) => (await shown(mdx)).mistakes;

/** What a slide file shows below its heading, and what is told of it; `above` is how many lines are not counted. */
export async function shownBy(mdx: string, above: number) {
  const Content = await contentOf(mdx);
  const check: SlideCheck = { figures: allFigures, doubted: [], mistakes: [], typed: [], unstated: [] };
  const lines = (mistakes: readonly SlideMistake[]) =>
    placed(mistakes, 'x.mdx').map((line) => line.replace(/\d+/, (number) => String(Number(number) - above)));
  const told = (html: string) => ({
    html: /<\/h3>\s*([^]*?)(?:<p class="foot">|<\/div><\/section>)/.exec(html)?.[1]?.trim(),
    mistakes: lines(check.mistakes),
    unstated: lines(check.unstated),
  });
  try {
    return told(renderToStaticMarkup(h(Rendered, { check }, h(Content, {}))));
  } catch (error) {
    if (!(error instanceof SlideMistakes)) throw error;
    return { ...told(''), mistakes: lines(error.mistakes) };
  }
}

async function contentOf(mdx: string): Promise<MDXContent> {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(path.resolve('.cache', 'shown-slide-'));
  const file = path.join(folder, 'x.mdx');
  writeFileSync(file, mdx);
  try {
    const { default: Content } = (await import(/* @vite-ignore */ file)) as { default: MDXContent };
    return Content;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
