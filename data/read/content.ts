import type { Path } from './path.ts';
import type { Content } from './yaml-text.ts';

/** A group of fields, as a file holds it before any field is understood. */
export type Group = Readonly<{ [key: string]: Content }>;

/** Whether this is a list of rows. */
export const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

/** Whether this is a group of fields. */
export const isRecord = (content: Content): content is Group =>
  typeof content === 'object' && !isList(content);

/** What stands under a key; empty where nothing does. */
export const at = (content: Content, key: string): Content =>
  isRecord(content) && Object.hasOwn(content, key) ? (content[key] ?? '') : '';

/** The rows of a list; none where it is no list. */
export const asList = (content: Content): readonly Content[] => (isList(content) ? content : []);

/** The text under a key, without blanks round it; empty where there is none. */
export function textAt(content: Content, key: string): string {
  const value = at(content, key);
  return typeof value === 'string' ? value.trim() : '';
}

/** Everything a file holds, each with the way to it, the file itself first. */
export function everything(content: Content, path: Path = []): { content: Content; path: Path }[] {
  const steps = isRecord(content)
    ? Object.entries(content)
    : [...asList(content).entries()].map(([index, row]): [number, Content] => [index, row]);
  return [
    { content, path },
    ...steps.flatMap(([step, child]: [string | number, Content]) => everything(child, [...path, step])),
  ];
}

/** The text at the end of the way, without blanks round it; undefined where none stands there. */
export function textUnder(content: Content, path: Path): string | undefined {
  let found: unknown = content;
  for (const step of path) {
    const has = typeof found === 'object' && found !== null && Object.hasOwn(found, step);
    found = has ? Reflect.get(found as object, step) : undefined;
  }
  return typeof found === 'string' ? found.trim() : undefined;
}

/** The same content with another text at the end of the way. */
export function withText(content: Content, [step, ...rest]: Path, text: string): Content {
  if (step === undefined) return text;
  if (isList(content))
    return content.map((entry, index) => (index === step ? withText(entry, rest, text) : entry));
  const fields = isRecord(content) ? content : {};
  return { ...fields, [step]: withText(at(fields, String(step)), rest, text) };
}

/** The same content without the field at the end of the way. */
export function withoutField(content: Content, [step, ...rest]: Path): Content {
  if (isList(content))
    return content.map((entry, index) => (index === step ? withoutField(entry, rest) : entry));
  if (!isRecord(content)) return content;
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value]) => {
      if (key !== step) return [[key, value]];
      return rest.length === 0 ? [] : [[key, withoutField(value, rest)]];
    }),
  );
}
