import { slug } from '../../../data/schema/words.ts';
import type { Slip } from './read-tag.ts';
import { addressFault } from './link-address.ts';
import { namesData } from './read-tag.ts';
import { isHtml } from './slide-html.ts';
import { parts } from './slide-props.ts';

type Attribute = Readonly<{ type: string; name?: string; value?: unknown }>;

/** A node of a slide's syntax tree, as far as it is looked at. */
type Node = Readonly<{
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
  isHtml(name) || (parts.includes(name) && ![...rooms, ...slides, ...ofParts].includes(name));

const textKinds: Readonly<Record<string, string>> = {
  paragraph: 'Teksten her står',
  heading: 'Overskriften her står',
  list: 'Listen her står',
  blockquote: 'Teksten her står',
  table: 'Tabellen her står',
  mdxFlowExpression: 'Det, der står mellem { og } her, står',
};

const fenced =
  'Det, der står mellem linjerne med ```, vises som kode. Slet de to linjer, så det bliver til slides.';
const frontMatter =
  'Oplysninger mellem --- øverst i filen bliver ikke læst. Slet dem, også stregerne; titel og tid står i data/program.yaml.';

const outside: Rule = ({ node, within, at, written }) => {
  if (!within.every((one) => one.type === 'root' || isNamed(one, ...rooms))) return undefined;
  if (node.type === 'thematicBreak' && at === 0) return { told: frontMatter };
  if (node.type === 'code') return { told: fenced };
  if (node.type === 'mdxFlowExpression' && /^\{\s*\/[*/]/.test(written)) return undefined;
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

/** What is nothing without what stands in it, and what is to stand there. */
const filled: Readonly<Record<string, string>> = {
  Slide: 'slidet',
  Claim: 'sætningen',
  KeyFigure: 'hvad tallet tæller,',
  Background: 'teksten',
  Subject: 'emnet',
};

const unfilled: Rule = ({ node, written }) => {
  const what = filled[node.name ?? ''];
  if (what === undefined || (node.children ?? []).length > 0) return undefined;
  // An empty slide is told by what it lacks.
  if (node.name === 'Slide' && !written.endsWith('/>')) return undefined;
  return {
    told: `<${node.name}> er tomt. Skriv ${what} mellem <${node.name} …> og </${node.name}>, uden / i det første.`,
  };
};

const opensTwice: Rule = ({ node, within: [root] }) => {
  if (!isNamed(node, 'Opening') || root?.children?.find((one) => isNamed(one, 'Opening')) === node)
    return undefined;
  return { told: '<Opening> står to gange i filen, men punktet har kun én åbning. Slet den ene.' };
};

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const slideId: Rule = ({ node }) => {
  if (!isNamed(node, 'Slide')) return undefined;
  const id = attribute(node, 'id');
  // In other letters it is told as a name that is not known.
  if (!id && node.attributes?.some(({ name }) => name?.toLowerCase() === 'id')) return undefined;
  if (!id)
    return { told: 'Dette slide har intet id. Skriv det, som i <Slide id="kaffe">; det er slidets link.' };
  if (id.value === null) return undefined;
  if (typeof id.value !== 'string')
    return { told: 'Slidets id skal stå mellem lige anførselstegn. Skriv det, som i id="kaffe".' };
  if (idForm.test(id.value)) return undefined;
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
    told: `»${bare.name}« i <${node.name}> har ingen værdi. Skriv den, som i ${bare.name}=${namesData.includes(bare.name ?? '') ? '{…}' : '"…"'}, eller slet ordet.`,
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
  const depth = node.depth ?? 1;
  if (slide && /^#+\s*#*$/.test(written))
    return { told: 'Overskriften er tom. Skriv den efter tegnene #, eller slet linjen.' };
  const isWrong = depth === 1 || (node === first ? depth > 3 : depth < (first?.depth ?? depth));
  return slide && isWrong
    ? { told: `Et slides overskrift skrives med ### foran og ikke ${'#'.repeat(depth)}.` }
    : undefined;
};

const gluedHeading: Rule = ({ node, written }) =>
  node.type === 'paragraph' && /^(?:#{2}|＃)/u.test(written) ? { told: gluedTold(written) } : undefined;

const gluedTold = (written: string): string =>
  /^#{2,6}(?![ #])/.test(written)
    ? 'Efter ### skal der stå et mellemrum, før det bliver en overskrift.'
    : 'Et slides overskrift skrives med ### og et mellemrum foran.';

const unreadPicture =
  'Billedet her kan ikke læses. Skriv det som ![hvad det viser](bord.jpg), og giv filen et navn uden mellemrum.';

const pictureByName: Rule = ({ node }) =>
  node.type === 'imageReference' ? { told: unreadPicture } : undefined;

/** Signs that are shown as they stand, because what they should do is not done. */
const leftSigns: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /(?<!\\)(?:\*\*|__)/,
    ([sign]) =>
      `Her står ${sign} uden det andet ${sign}. Skriv ${sign} lige før og lige efter de ord, der skal være fede.`,
  ],
  [
    /(?:(?<!\\)\[[^\]\n]*)?\]\s*\(\s*(?=https?:|www\.|mailto:)|\([^()\n]*\)\[(?=https?:|www\.|mailto:)/,
    () =>
      'Linket her kan ikke læses. Skriv det som [det, man skal læse](https://adressen), uden mellemrum imellem.',
  ],
  [/(?<!\\)!(?:\[\[[^\]\n]*\]\]|\[[^\]\n]*\]\[[^\]\n]*\]|\[[^\]\n]*\]\s*\([^)\n]*\))/, () => unreadPicture],
  [
    /(?<!\\)\[\^[^\]\n]+\]/,
    ([sign]) =>
      `Fodnoter findes ikke her, så »${sign}« bliver vist, som det står. Skriv det i teksten eller i <Background>.`,
  ],
  [
    /(?<!\\)\[[^\]\n]+\]\[[^\]\n]*\]/,
    ([text]) =>
      `»${text}« bliver vist, som det står. Skriv linket som [det, man skal læse](https://adressen).`,
  ],
  [
    /(?<=[^\s\\*] )\*(?=\p{L})/u,
    () =>
      'Her står * uden det andet *. Skriv * lige før og lige efter de ord, der skal være kursive, eller \\* for tegnet.',
  ],
  [
    /(?<!\\)~~|={2,}(?=\p{L})|^={3,}$|^\[[ xX]\](?=\s)/u,
    ([sign]) => `»${sign}« bliver vist, som det står. Slet det.`,
  ],
  [/^(?:\/\*|\/\/ )/, () => 'En kommentar skrives {/* sådan */}. Det her bliver vist på slidet.'],
  [
    /&(?:[a-zA-Z]+;|(?:[aeoAEO](?:slash|ring|lig|acute)|nbsp|amp|quot|[mn]dash|hellip)(?![a-zA-Z;]))/,
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
  const href = node.name === 'a' ? attribute(node, 'href') : undefined;
  // Where a picture is called by a name, the picture is told.
  const isOfPicture = /^data:|\.(?:jpe?g|png|gif|webp|heic|tiff?)$/i.test(node.url ?? '');
  const isLink = node.type === 'link' || (node.type === 'definition' && !isOfPicture);
  if (!isLink && !href) return undefined;
  if (href && typeof href.value !== 'string')
    return { told: 'Et links adresse skal stå mellem lige anførselstegn: href="https://…".' };
  const told = addressFault(typeof href?.value === 'string' ? href.value : (node.url ?? ''));
  if (told !== undefined) return { told };
  return node.children?.length === 0
    ? { told: 'Linket her har ingen tekst. Skriv mellem [ og ], hvad man skal læse.' }
    : undefined;
};

/** A line that begins with a year and a point is the beginning of a list. */
const listOfYear: Rule = ({ node }) =>
  node.type === 'list' && (node.start ?? 0) > 99
    ? {
        told: `»${node.start}.« først i en linje gør den til et punkt i en liste. Skriv et ord foran tallet.`,
      }
    : undefined;

const rules: readonly Rule[] = [
  ...[outside, opensTwice, nested, unfilled, slideId, valueless],
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
