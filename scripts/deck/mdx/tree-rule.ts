/** What a part or a tag is given. */
type Attribute = Readonly<{ type: string; name?: string; value?: unknown }>;

/** A node of a slide's syntax tree, as far as it is looked at. */
export type Node = Readonly<{
  type: string;
  name?: string | null;
  depth?: number;
  /** The number that a list begins with. */
  start?: number | null;
  url?: string;
  value?: unknown;
  attributes?: readonly Attribute[];
  children?: readonly Node[];
  position?:
    Readonly<{ start: { offset?: number | undefined }; end: { offset?: number | undefined } }> | undefined;
}>;

/** A node with what it stands in, from the file inwards, and how it is written. */
type Seen = Readonly<{ node: Node; within: readonly Node[]; at: number; written: string }>;

/** A kind of slip that the compiler lets pass: what is told of a node, and where it isn't where the node begins. */
export type Rule = (seen: Seen) => Readonly<{ told: string; further?: number }> | undefined;

/** Whether a node is a part or a tag of one of these names. */
export const isNamed = ({ name }: Node, ...names: readonly string[]): boolean => names.includes(name ?? '');

/** What a part or a tag is given under a name. */
export const attribute = ({ attributes = [] }: Node, name: string): Attribute | undefined =>
  attributes.find((one) => one.name === name);
