import type { Piece } from '../mdx/passages.ts';
import type { AskedPiece } from '../mdx/rewrite.ts';

/** Gives the caret a place beside a part that stays whole; it is no sign of the text. */
const place = '\u200b';

/** Puts a sentence into the element that it is written in. */
export function fill(element: HTMLElement, pieces: readonly Piece[]): void {
  const parts = pieces.flatMap((piece) =>
    typeof piece === 'string' ? [piece] : [place, chipOf(piece), place],
  );
  element.replaceChildren(...parts);
}

/** What stays whole in a sentence: a number, a link. It is deleted as one sign. */
function chipOf({ source, shows }: Exclude<Piece, string>): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'chip';
  chip.contentEditable = 'false';
  chip.dataset['source'] = source;
  chip.textContent = shows;
  return chip;
}

/** Puts something that stays whole where the caret is, or at the end. */
export function insert(element: HTMLElement, chip: Exclude<Piece, string>, at: Range | undefined): void {
  const range = at ?? document.createRange();
  if (!at) {
    range.selectNodeContents(element);
    range.collapse(false);
  }
  range.deleteContents();
  const after = document.createTextNode(place);
  for (const node of [after, chipOf(chip), document.createTextNode(place)]) range.insertNode(node);
  element.focus();
  getSelection()?.collapse(after, 1);
}

/** The sentence that stands in an element. */
export const piecesIn = (element: HTMLElement): AskedPiece[] =>
  [...element.childNodes].flatMap((node): AskedPiece[] => {
    if (node instanceof HTMLElement && node.dataset['source'] !== undefined)
      return [{ source: node.dataset['source'] }];
    if (node instanceof HTMLBRElement) return [' '];
    return [(node.textContent ?? '').replaceAll(place, '')];
  });

/** Whether nothing stands in a sentence. */
export const isBlank = (pieces: readonly AskedPiece[]): boolean =>
  pieces.every((piece) => typeof piece === 'string' && piece.trim() === '');
