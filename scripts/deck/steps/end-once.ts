import type { Part } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { isElement, isText } from '../html/tree.ts';

/** What stands in the line behind a number, and is no part of the sentence. */
const beside = '.ask, button, svg';

/** Blocks end a sentence; what is in the line goes on with it. */
const inLine = ['a', 'b', 'bdi', 'em', 'i', 'span', 'strong', 'time'];

/** Lets a sentence that ends with "35 pct." end with that point alone, whoever writes the number next year. */
export function endOnce({ tree }: Pick<Part, 'tree'>): Findings {
  for (const number of tree.querySelectorAll('data')) {
    if (!/pct\.\s*$/.test(number.textContent)) continue;
    const next = textAfter(number);
    // Two points are somebody's own.
    if (next && /^\.(?!\.)/.test(next.data)) next.data = next.data.slice(1);
  }
  return {};
}

/** The text that a sentence goes on with after a part of it; undefined where it doesn't. */
function textAfter(part: Node): Text | undefined {
  for (let next = part.nextSibling; next; next = next.nextSibling) {
    if (isText(next)) {
      if (next.data !== '') return next;
    } else if (isElement(next) && !next.matches(beside)) {
      return undefined;
    }
  }
  const { parentNode } = part;
  return parentNode && isElement(parentNode) && inLine.includes(parentNode.localName)
    ? textAfter(parentNode)
    : undefined;
}
