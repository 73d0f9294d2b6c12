import { h, type VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Opening } from '../../../components/day/opening.tsx';
import { Rendered } from '../../../components/slide/rendering.tsx';
import type { SlideFile } from '../day/slide-file.ts';
import type { Day, ItemDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { slidesIn } from '../html/slides-in.ts';
import { readHtml } from '../html/tree.ts';
import { placed } from '../slide-mistakes.ts';

/** Renders an agenda item's slide file, or the opening of one that has none or nothing to show. Throws what is wrong in the file. */
export async function render(draft: ItemDraft, day: Day): Promise<Findings> {
  const { agenda, check, load, file } = draft;
  const rendering = { ...day, agenda, slide: agenda.item.id, check };
  const treeOf = (content: VNode) => readHtml(renderToStaticMarkup(h(Rendered, rendering, content)));
  if (load) draft.tree = treeOf(h((await load()).default, {}));
  if (!load || isEmptied(draft.tree, file)) draft.tree = treeOf(h(Opening, {}));
  return { mistakes: placed(check.mistakes, file.name) };
}

/** Whether a file has nothing to show but quotes, and none of them may be shown: its item then has the slide it has without a file. */
const isEmptied = (tree: Element, file: SlideFile): boolean =>
  slidesIn(tree).length === 0 && /<Quote/.test(file.source() ?? '');
