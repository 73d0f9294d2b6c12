import { h, type VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Opening } from '../../../components/day/opening.tsx';
import { Rendered, type SlideCheck } from '../../../components/slide/rendering.tsx';
import type { SlideFile } from '../day/slide-file.ts';
import type { Day, Item, RenderedItem } from '../draft.ts';
import { slidesIn } from '../html/slides-in.ts';
import { readHtml } from '../html/tree.ts';
import { placed } from '../slide-mistakes.ts';

/** Renders an agenda item's slide file, or the opening of one that has none or nothing to show. Throws what is wrong in the file. */
export async function render({ agenda, load, file }: Item, day: Day): Promise<RenderedItem> {
  const check: SlideCheck = { figures: day.figures, doubted: [], mistakes: [], typed: [], unstated: [] };
  const rendering = { ...day, agenda, slide: agenda.item.id, check };
  const htmlOf = (content: VNode) => renderToStaticMarkup(h(Rendered, rendering, content));
  const own = load && htmlOf(h((await load()).default, {}));
  const html = own === undefined || isEmptied(own, file) ? htmlOf(h(Opening, {})) : own;
  return { html, check, mistakes: placed(check.mistakes, file.name) };
}

/** Whether a file has nothing to show but quotes, and none of them may be shown: its item then has the slide it has without a file. */
const isEmptied = (html: string, file: SlideFile): boolean =>
  !html.includes('<section id=') &&
  /<Quote/.test(file.source() ?? '') &&
  slidesIn(readHtml(html)).length === 0;
