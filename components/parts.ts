/** What Preact makes of a tag: its component or name, and what that is given. */
export type Node = { type: unknown; props: Record<string, unknown> };

/**
 * The parts of some kind that the components in a slide's content are given as props, at any depth. What is inside a
 * part, or inside a component of the types in `without`, is not looked for.
 */
export function partsOf<Part extends object>(
  content: unknown,
  isPart: (value: object) => value is Part,
  without: readonly unknown[] = [],
): Part[] {
  if (!isObject(content)) return [];
  const all = (values: readonly unknown[]) => values.flatMap((value) => partsOf(value, isPart, without));
  if (Array.isArray(content)) return all(content);
  if (isPart(content)) return [content];
  if (isNode(content)) return without.includes(content.type) ? [] : all(Object.values(content.props));
  return Object.getPrototypeOf(content) === Object.prototype ? all(Object.values(content)) : [];
}

/** Whether something is what Preact makes of a tag. */
export const isNode = (content: unknown): content is Node =>
  isObject(content) && 'type' in content && 'props' in content && isObject(content.props);

const isObject = (content: unknown): content is object => typeof content === 'object' && content !== null;
