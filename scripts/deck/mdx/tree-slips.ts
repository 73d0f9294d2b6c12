import { nested, opensTwice, outside, slideId, unfilled, valueless, withoutQuotes } from './part-rules.ts';
import type { Slip } from './slip.ts';
import { gluedHeading, heading, leftSign, link, listOfYear, pictureByName } from './text-rules.ts';
import type { Node, Rule } from './tree-rule.ts';

const rules: readonly Rule[] = [
  ...[outside, opensTwice, nested, unfilled, withoutQuotes, slideId, valueless],
  ...[heading, gluedHeading, pictureByName, leftSign, link, listOfYear],
];

/** The slips in a slide file that can be read and yet isn't what its writer meant, as they stand in it; one for a place, and text outside a slide once. */
export function treeSlips(tree: Node, source: string): Slip[] {
  const found = new Map<Rule, Slip[]>();
  const visit = (node: Node, within: readonly Node[]): void => {
    const { start, end } = node.position ?? { start: {}, end: {} };
    const at = start.offset ?? 0;
    const written = source.slice(at, end.offset ?? at);
    for (const rule of rules) {
      const { told, further = 0 } = rule({ node, within, at, written }) ?? {};
      if (told === undefined) continue;
      const told0 = found.get(rule) ?? [];
      if (rule !== outside || told0.length === 0) found.set(rule, [...told0, { at: at + further, told }]);
      return;
    }
    for (const child of node.children ?? []) visit(child, [...within, node]);
  };
  for (const child of tree.children ?? []) visit(child, [tree]);
  return [...found.values()].flat().toSorted((a, b) => a.at - b.at);
}
