/** A piece of running text, and the id of the slide it stands on. */
export type Passage = Readonly<{ slide: string; text: string }>;

/** Where numbers belong: marked as data or time, in a table, in somebody's own words, in a source, in a drawing, or told to count nothing. */
const home = new Set(['data', 'time', 'table', 'blockquote', 'cite', 'svg', 'bdi']);

/** A tag with its attributes, or the text until the next tag; Preact's output is well-formed. */
const token = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+/g;

/** The text of some slides that stands outside the elements where numbers belong. */
export const runningText = (html: string): Passage[] => passagesOf(html, home, (depth) => depth === 0);

/** The text of some slides that is told to count nothing. */
export const plainlyWritten = (html: string): Passage[] =>
  passagesOf(html, new Set(['bdi']), (depth) => depth > 0);

/** The text of some slides by how deep it stands in some elements. */
function passagesOf(
  html: string,
  elements: ReadonlySet<string>,
  isWanted: (depth: number) => boolean,
): Passage[] {
  const passages: Passage[] = [];
  let slide = '';
  let depth = 0;
  for (const [text, slash, tag, attributes = ''] of html.matchAll(token)) {
    if (tag === undefined) {
      if (isWanted(depth)) passages.push({ slide, text: decoded(text) });
    } else if (elements.has(tag)) depth += slash === '' ? 1 : -1;
    else if (tag === 'section' && slash === '') slide = /\bid="([^"]*)"/.exec(attributes)?.[1] ?? slide;
  }
  return passages;
}

/** The text of some HTML as a person reads it, on one line. */
export function plainText(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text without the places where its words may break. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');

/** Text without the entities that Preact writes, and without soft hyphens. */
function decoded(text: string): string {
  return withoutSoftHyphens(text)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
