import type { ItemDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { putAttribute } from '../html/tree.ts';

/** Hides in the HTML what only the stage has: a browser's reader view knows none of our styles, and would tell it twice. */
export function hideOffStage({ sections }: Pick<ItemDraft, 'sections'>): Findings {
  const only = '[data-only="stage"]';
  for (const section of sections) {
    const parts = [...section.querySelectorAll(only), ...(section.matches(only) ? [section] : [])];
    for (const part of parts) putAttribute(part, 'hidden', '', { after: 'data-only' });
  }
  return {};
}
