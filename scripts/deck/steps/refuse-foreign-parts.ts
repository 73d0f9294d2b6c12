import { linesWith } from '../day/slide-file.ts';
import type { Part } from '../draft.ts';
import type { Findings } from '../findings.ts';

const tags: ReadonlySet<string> = new Set(
  'script style link iframe object embed form base meta applet frame frameset'.split(' '),
);

/** Whether the page's content policy refuses an attribute, by its name and value. */
const isRefused = ({ name, value }: Attr): boolean =>
  /^(?:style|ping|on[a-z]+)$/i.test(name) ||
  /^\s*(?:javascript|vbscript):/i.test(value) ||
  (/^(?:src|srcset|poster)$/i.test(name) && /(?:^|[\s,])(?:https?:)?\/\//.test(value));

/**
 * A mistake for each part of some slides that the finished page refuses by its content policy, though it works while one
 * writes: scripts, styles in the text, frames, and files of others.
 */
export function refuseForeignParts({ tree, file }: Part): Findings {
  const mistakes = [...tree.querySelectorAll('*')].flatMap(partsOf).map(({ shown, pattern }) => {
    const [line] = linesWith(pattern, '', file);
    const where = `${file.name}${line === undefined ? '' : `:${line}`}`;
    return `${where} »${shown}« virker kun, mens du skriver: den færdige side tillader ingen scripts, stilarter eller andres filer inde i et slide. Giv elementet en class, og skriv stilen i components/, eller brug en komponent.`;
  });
  return { mistakes };
}

/** What of an element is refused: as it is shown in the message, and as it is found in the file. */
function partsOf({ localName: tag, attributes }: Element): { shown: string; pattern: string }[] {
  if (tags.has(tag)) return [{ shown: `<${tag}>`, pattern: `<${tag}` }];
  return [...attributes].filter(isRefused).map(({ name, value }) => ({
    shown: `${name}="${value}"`,
    pattern: `(?<here>${name})=`,
  }));
}
