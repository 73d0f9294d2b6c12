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
  if (isNode(content)) return without.includes(content.type) ? [] : all(Object.values(shownProps(content)));
  return Object.getPrototypeOf(content) === Object.prototype ? all(Object.values(content)) : [];
}

/** What a component is given to show: what a claim (`that`) is about stands nowhere on the slide. */
function shownProps({ props }: Node): Node['props'] {
  return 'that' in props ? { children: props['children'] } : props;
}

/** Whether something is what Preact makes of a tag. */
export const isNode = (content: unknown): content is Node =>
  isObject(content) && 'type' in content && 'props' in content && isObject(content.props);

const isObject = (content: unknown): content is object => typeof content === 'object' && content !== null;

/** The text of a slide's content as a person reads it, as far as it is typed there, or told by a name. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(textOf).join('');
  if (!isNode(content)) return '';
  const { children, value } = content.props;
  return typeof value === 'string' ? value : textOf(children);
}
