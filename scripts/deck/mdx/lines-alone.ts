import { attributeOf, childrenOf, rangeOf } from './slide-tree.ts';
import { codeIn, nodeIn, textIn, type Node } from './syntax-tree.ts';

/** The parts and tags that are words in a text. */
const words = new Set(
  (
    'Change Claim a abbr b bdi bdo cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup time ' +
    'u var'
  ).split(' '),
);

/** The parts and tags that hold paragraphs, and whose text is one also where it stands on the line of their tag. */
const holders = new Set('Slide Opening Background Notes ForQuote WithQuotes blockquote div'.split(' '));

/** The tags that can hold no paragraph. */
const lines = new Set([...words, ...'p h2 h3 h4 pre caption figcaption summary'.split(' ')]);

/**
 * Lets a line of nothing but parts and names be a paragraph, as any other line of text is: MDX takes them for parts of the
 * slide, and a claim that is alone on its line would be bare text, which no layout sets or measures (`remark`).
 */
export const linesAlone = () => keepLines;

function keepLines(parent: Node): void {
  const children = childrenOf(parent);
  const name = textIn(parent, 'name');
  children.forEach(keepLines);
  // A claim on lines of its own holds paragraphs.
  if (children.length === 0 || (lines.has(name) && name !== 'Claim')) return;
  const holdsText = holders.has(name) && !saysOtherwise(parent);
  const isWord = (one: Node) => isLine(one) || (holdsText && isText(one));
  parent['children'] = runsOf(children, isWord).flatMap((run) => (run.every(isWord) ? paragraph(run) : run));
}

/** Whether something that stands where a paragraph could is no more than words. */
function isLine(node: Node): boolean {
  const code = node.type === 'mdxFlowExpression' && codeIn(node);
  if (code) return !nodeIn(code, 'expression').type.startsWith('JSX');
  const isTag =
    node.type === 'mdxJsxFlowElement' && childrenOf(node).every(({ type }) => phrasing.test(type));
  return isTag && isSaid(node);
}

const isText = (node: Node): boolean =>
  phrasing.test(node.type) && (node.type !== 'mdxJsxTextElement' || isSaid(node));

const phrasing =
  /^(?:text|emphasis|strong|inlineCode|link|linkReference|image|imageReference|break|mdxTextExpression|mdxJsxTextElement)$/;

const isSaid = (tag: Node): boolean => words.has(textIn(tag, 'name')) || saysOtherwise(tag);

/** What is said in another way where there are no quotes is a part of a sentence. */
const saysOtherwise = (tag: Node): boolean => attributeOf(tag, 'otherwise') !== undefined;

/** Siblings in their order, words that no empty line stands between together, and all else by itself. */
function runsOf(children: readonly Node[], isWord: (node: Node) => boolean): Node[][] {
  const runs: Node[][] = [];
  for (const child of children) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && isWord(before) && isWord(child) && linesBetween(before, child) < 2)
      last.push(child);
    else runs.push([child]);
  }
  return runs;
}

function linesBetween(one: Node, next: Node): number {
  // The reader gives every node that it reads a place.
  const [{ end }, { start }] = [one, next].map(({ position }) => position) as [Span, Span];
  return start.line - end.line;
}

type Span = Record<'start' | 'end', { line: number }>;

/** Words as a paragraph, with the spaces between them that MDX has taken away; nothing where they are spaces alone. */
function paragraph(run: readonly Node[]): Node[] {
  if (run.every((one) => one.type === 'text' && textIn(one, 'value').trim() === '')) return [];
  const children = run.flatMap((one, at) => {
    const before = run[at - 1];
    const isApart = before !== undefined && rangeOf(before).to < rangeOf(one).from;
    const inText = { ...one, type: one.type.replace('Flow', 'Text') };
    return isApart ? [{ type: 'text', value: ' ' }, inText] : [inText];
  });
  return [{ type: 'paragraph', children, position: run[0]?.['position'] }];
}
