import type { ItemDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { linesWith, phrase, type SlideFile } from '../day/slide-file.ts';
import { isElement, isText } from '../html/tree.ts';
import { oneLine } from '../html/text.ts';

/** Cuts an agenda item into its slides. Text between them, which would be on no slide, is a mistake, and so are none. */
export function cutIntoSlides(item: Pick<ItemDraft, 'tree' | 'file' | 'sections'>): Findings {
  const { sections, between } = cut(item.tree);
  const [text] = between;
  if (text !== undefined) return { mistakes: [outside(text, item.file)] };
  item.sections = sections;
  if (item.sections.length > 0) return {};
  // A file that an editor program is just about to write is empty for a moment, too.
  return {
    mistakes: [
      `${item.file.name} har ingen slides. Skriv <Opening /> i den, eller slet den; så får punktet selv et slide.`,
    ],
  };
}

/** The outermost sections of a tree, and the texts before, between and after them. */
function cut(tree: Element): Readonly<{ sections: Element[]; between: string[] }> {
  const sections: Element[] = [];
  const texts = [''];
  const look = (element: Element): void => {
    for (const node of element.childNodes) {
      if (isText(node)) texts.push(`${texts.pop() ?? ''} ${node.data}`);
      else if (isElement(node) && node.localName !== 'section') look(node);
      else if (isElement(node)) {
        sections.push(node);
        texts.push('');
      }
    }
  };
  look(tree);
  return { sections, between: texts.map(oneLine).filter((text) => text !== '') };
}

function outside(text: string, file: SlideFile): string {
  const [line] = linesWith(phrase(text.split(' ').slice(0, 4)), '', file);
  return `${file.name}${line === undefined ? '' : `:${line}`} »${text.slice(0, 60)}« står uden for et slide. Flyt det ind i et: efter <Slide …> og før </Slide>.`;
}
