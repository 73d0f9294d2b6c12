import { slug } from '../../../data/schema/words.ts';
import type { Slip } from './read-tag.ts';
import { parts } from './slide-props.ts';

type Attribute = Readonly<{ type: string; name?: string; value?: unknown }>;

/** A node of a slide's syntax tree, as far as it is looked at. */
type Node = Readonly<{
  type: string;
  name?: string | null;
  depth?: number;
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
type Rule = (seen: Seen) => Readonly<{ told: string; further?: number }> | undefined;

const isNamed = ({ name }: Node, ...names: readonly string[]): boolean => names.includes(name ?? '');

const attribute = ({ attributes = [] }: Node, name: string): Attribute | undefined =>
  attributes.find((one) => one.name === name);

/** What may stand outside a slide, since it is slides or makes them. */
const rooms = ['ForQuote', 'WithQuotes'];

/** What is a slide, or several. */
const slides = ['Slide', 'Opening', 'QuoteAlone', 'QuotesAlone'];

/** What is told by what it stands in, or by its text. */
const ofParts = ['Change', 'Claim', 'Quote', 'Subject'];

/** Parts of a slide that are nothing without one. A component that nobody knows is told by its name alone. */
const isOfSlide = (name: string): boolean =>
  /^[a-z]/.test(name) || (parts.includes(name) && ![...rooms, ...slides, ...ofParts].includes(name));

const textKinds: Readonly<Record<string, string>> = {
  paragraph: 'Teksten her står',
  heading: 'Overskriften her står',
  list: 'Listen her står',
  blockquote: 'Teksten her står',
  code: 'Teksten her står',
  table: 'Tabellen her står',
};

const outside: Rule = ({ node, within }) => {
  if (!within.every((one) => one.type === 'root' || isNamed(one, ...rooms))) return undefined;
  const isTag = node.type === 'mdxJsxFlowElement' && isOfSlide(node.name ?? '');
  // A paragraph of components alone is told by what they show.
  const isText = node.type !== 'paragraph' || node.children?.some(({ type }) => type === 'text');
  const what = isTag ? `<${node.name}> står` : isText ? textKinds[node.type] : undefined;
  if (what === undefined) return undefined;
  return { told: `${what} uden for et slide. Flyt det ind i et: efter <Slide …> og før </Slide>.` };
};

const nested: Rule = ({ node, within }) => {
  if (!isNamed(node, 'Slide', 'Opening') || !within.some((one) => isNamed(one, 'Slide', 'Opening')))
    return undefined;
  return {
    told: `Her begynder <${node.name}> inde i et slide. Skriv </Slide> efter det første, før det næste begynder.`,
  };
};

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const slideId: Rule = ({ node }) => {
  if (!isNamed(node, 'Slide')) return undefined;
  const id = attribute(node, 'id');
  if (!id)
    return { told: 'Dette slide har intet id. Skriv det, som i <Slide id="kaffe">; det er slidets link.' };
  if (typeof id.value !== 'string' || idForm.test(id.value)) return undefined;
  const guess = slug(id.value);
  return {
    told: `Slidets id er »${id.value}«, men skal være små bogstaver fra a til z, tal og bindestreger. Skriv ${guess ? `id="${guess}"` : 'det, som i id="kaffe"'}.`,
  };
};

/** What a text is written in, and is nothing without one. */
const withText = ['id', 'layout', 'title', 'note', 'finding', 'of', 'that', 'written', 'alt', 'src'];

const valueless: Rule = ({ node }) => {
  const bare = node.attributes?.find(
    ({ name, value }) => withText.includes(name ?? '') && (value ?? '') === '',
  );
  if (!bare) return undefined;
  // An empty alt is how a picture says that it is for the eye alone.
  if (bare.name === 'alt' && bare.value === '') return undefined;
  return {
    told: `»${bare.name}« i <${node.name}> har ingen værdi. Skriv den, som i ${bare.name}="…", eller slet ordet.`,
  };
};

const heading: Rule = ({ node, within, written }) => {
  if (node.type !== 'heading') return undefined;
  if (!written.startsWith('#'))
    return {
      told: 'Stregen under teksten gør den til en overskrift. Sæt en tom linje imellem, eller skriv ### foran overskriften.',
    };
  const slide = within.findLast((one) => isNamed(one, 'Slide'));
  const first = slide?.children?.find(({ type }) => type === 'heading');
  const isWrong = node.depth === 1 || (node === first && (node.depth ?? 0) > 3);
  return slide && isWrong
    ? { told: `Et slides overskrift skrives med ### foran og ikke ${'#'.repeat(node.depth ?? 1)}.` }
    : undefined;
};

const gluedHeading: Rule = ({ node, written }) =>
  node.type === 'paragraph' && /^#{2,6}[^\s#]/.test(written)
    ? { told: 'Efter ### skal der stå et mellemrum, før det bliver en overskrift.' }
    : undefined;

/** Signs that are shown as they stand, because what they should do is not done. */
const leftSigns: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /(?<!\\)(?:\*\*|__)/,
    ([sign]) =>
      `Her står ${sign} uden det andet ${sign}. Skriv ${sign} lige før og lige efter de ord, der skal være fede.`,
  ],
  [
    /(?<!\\)\[[^\]\n]*\]\s*\(\s*(?=https?:|www\.|mailto:)/,
    () =>
      'Linket her kan ikke læses. Skriv det som [det, man skal læse](https://adressen), uden mellemrum imellem.',
  ],
  [
    /&[a-zA-Z]+;/,
    ([entity]) => `»${entity}« er intet tegn og bliver vist, som det står. Skriv selve tegnet.`,
  ],
];

const leftSign: Rule = ({ node, written }) => {
  if (node.type !== 'text') return undefined;
  // What was a sign in the file is none in the text that was read from it.
  const shown = String(node.value);
  for (const [pattern, told] of leftSigns) {
    const found = pattern.exec(written);
    if (found && shown.includes(found[0])) return { told: told(found), further: found.index };
  }
  return undefined;
};

const link: Rule = ({ node }) => {
  if (node.type !== 'link' || /^(?:https?:\/\/\S|mailto:\S|tel:\S|#\S|\.{0,2}\/)/i.test(node.url ?? ''))
    return undefined;
  return {
    told: node.url
      ? `Linkets adresse er »${node.url}«, men skal begynde med https://. Skriv den helt ud.`
      : 'Linket her har ingen adresse. Skriv den mellem ( og ), som i [Børns Vilkår](https://bornsvilkar.dk).',
  };
};

const rules: readonly Rule[] = [outside, nested, slideId, valueless, heading, gluedHeading, leftSign, link];

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
