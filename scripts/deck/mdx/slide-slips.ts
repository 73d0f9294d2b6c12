import type { Slip } from './slip.ts';
import { treeSlips } from './tree-slips.ts';

/** Thrown where a slide file can be read, but isn't what its writer meant; its message says what and where, one line each. */
class SlideSlips extends Error {
  override readonly name = 'SlideSlips';
  /** "12:3 Overskriften …": where in the file, and what. */
  readonly slips: readonly string[];

  constructor(slips: readonly string[]) {
    super(slips.join('\n'));
    this.slips = slips;
    this.stack = this.message;
  }
}

/** For the compiler of slides: throws `SlideSlips` for what it would let pass. */
export const refuseSlips =
  () =>
  (tree: Parameters<typeof treeSlips>[0], file: Readonly<{ toString: () => string }>): void => {
    const source = file.toString();
    const slips = treeSlips(tree, source);
    if (slips.length > 0) throw new SlideSlips(slips.map((slip) => placed(slip, source)));
  };

/** A slip with its line and column, from 1: "12:3 Overskriften …". */
export function placed({ at, told }: Slip, source: string): string {
  const lines = source.slice(0, at).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${told}`;
}

/** The place of a line and column, from 1, in a text, from 0. */
export function offsetOf(source: string, line: number, column: number): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.join('\n').length + (line > 1 ? 1 : 0) + column - 1;
}
