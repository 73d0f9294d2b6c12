import { attributeOf, rangeOf } from '../../deck/mdx/slide-tree.ts';
import { nodesIn, textIn, type Node } from '../../deck/mdx/syntax-tree.ts';
import type { Splice } from '../yaml/line-ends.ts';
import { claimsOf, textOfAttribute } from './located.ts';

/** Writes what a tag is given: in place of what it was given before, or after the rest. */
export function attributeSplice(tag: Node, name: string, value: string): Splice {
  const written = `${name}="${value}"`;
  const own = attributeOf(tag, name);
  if (own) return { ...rangeOf(own), text: written };
  const at = endOfAttributes(tag);
  return { from: at, to: at, text: ` ${written}` };
}

/** Where in a tag one more thing that it is given is written. */
export function endOfAttributes(tag: Node): number {
  const last = nodesIn(tag['attributes']).at(-1);
  return last ? rangeOf(last).to : rangeOf(tag).from + 1 + textIn(tag, 'name').length;
}

/**
 * Says once, on the slide, what all its claims say: the year that they were read for. `year` is it where the last claim
 * was taken out.
 */
export function settledYears(text: string, slide: Node, year: string | undefined): Splice[] {
  const own = attributeOf(slide, 'written');
  const before = textOfAttribute(slide, 'written');
  if (!own || before === undefined) return [];
  const claims = claimsOf(slide);
  const years = new Set(claims.map((claim) => textOfAttribute(claim, 'written') ?? before));
  const [only = year] = years;
  if (years.size > 1 || only === undefined) return [];
  const moved = only === before ? [] : [attributeSplice(slide, 'written', only)];
  return [...moved, ...claims.flatMap((claim) => withoutYear(text, claim))];
}

function withoutYear(text: string, claim: Node): Splice[] {
  const own = attributeOf(claim, 'written');
  return own ? [withoutAttribute(text, own)] : [];
}

/** Takes out what a tag is given, and the blank before it. */
export function withoutAttribute(text: string, attribute: Node): Splice {
  const { from, to } = rangeOf(attribute);
  return { from: text.slice(0, from).trimEnd().length, to, text: '' };
}
