import { linesWith, type SlideFile } from '../day/slide-file.ts';

/** A tag with its attributes, and one attribute with its value. */
const tag = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*"|='[^']*'|=[^\s>"']+)?)*)\s*\/?>/gi;
const attribute = /([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

const tags: ReadonlySet<string> = new Set(['script', 'style', 'link', 'iframe', 'object', 'embed', 'form']);

/** Attributes that the page's content policy refuses, by their name and value. */
const attributes = (name: string, value: string) =>
  name === 'style' ||
  /^on[a-z]/.test(name) ||
  (/^(src|srcset|poster)$/.test(name) && /^(https?:)?\/\//.test(value));

/**
 * A fault for each part of some slides that the finished page refuses by its content policy, though it works while one
 * writes: scripts, styles in the text, frames, and files of others.
 */
export function refusedParts(html: string, file: SlideFile): string[] {
  return partsOf(html).map(({ shown, pattern }) => {
    const [line] = linesWith(pattern, '', file);
    const where = `${file.name}${line === undefined ? '' : `:${line}`}`;
    return `${where} »${shown}« virker kun, mens du skriver: den færdige side tillader ingen scripts, stilarter eller andres filer inde i et slide. Giv elementet en class, og skriv stilen i components/, eller brug en komponent.`;
  });
}

function partsOf(html: string): { shown: string; pattern: string }[] {
  return [...html.matchAll(tag)].flatMap(([, name = '', rest = '']) => {
    if (tags.has(name.toLowerCase())) return [{ shown: `<${name}>`, pattern: `<${name}` }];
    return [...rest.matchAll(attribute)]
      .filter(([, key = '', one, two, three]) => attributes(key.toLowerCase(), one ?? two ?? three ?? ''))
      .map(([whole, key = '']) => ({ shown: whole, pattern: `(?<here>${key})=` }));
  });
}
