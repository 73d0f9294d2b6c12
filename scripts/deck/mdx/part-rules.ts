import { entryOf } from '../../../data/read/entry-of.ts';
import { slug } from '../../../data/schema/words.ts';
import { namesData } from './read-tag.ts';
import { isHtml } from './slide-html.ts';
import { parts } from './slide-props.ts';
import { attribute, isNamed, type Rule } from './tree-rule.ts';

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

/** What stands outside a slide. */
export const outside: Rule = ({ node, within, at, written }) => {
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

/** A slide in a slide. */
export const nested: Rule = ({ node, within }) => {
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

/** A part that lacks what it is there for. */
export const unfilled: Rule = ({ node, written }) => {
  const what = entryOf(filled, node.name ?? '');
  if (what === undefined || (node.children ?? []).length > 0) return undefined;
  // An empty slide is told by what it lacks.
  if (node.name === 'Slide' && !written.endsWith('/>')) return undefined;
  return {
    told: `<${node.name}> er tomt. Skriv ${what} mellem <${node.name} …> og </${node.name}>, uden / i det første.`,
  };
};

/** What is about quotes, with none to be about. */
export const withoutQuotes: Rule = ({ node, within }) => {
  if (isNamed(node, 'QuoteWall') && !node.children?.length && !node.attributes?.length)
    return { told: '<QuoteWall> siger ikke, hvilke citater den viser. Skriv <QuoteWall of={citater} />.' };
  if (!isNamed(node, 'ForQuote') || within.some((one) => isNamed(one, 'QuotesAlone'))) return undefined;
  return {
    told: '<ForQuote> gælder ét citat og står kun i noterne i <QuotesAlone>. Skriv teksten uden <ForQuote …> og </ForQuote>, eller flyt den derhen.',
  };
};

/** A second opening of the same item. */
export const opensTwice: Rule = ({ node, within: [root] }) => {
  if (!isNamed(node, 'Opening') || root?.children?.find((one) => isNamed(one, 'Opening')) === node)
    return undefined;
  return { told: '<Opening> står to gange i filen, men punktet har kun én åbning. Slet den ene.' };
};

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A slide without an id, or with one that is none. */
export const slideId: Rule = ({ node }) => {
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

/** A name that nothing is given under. */
export const valueless: Rule = ({ node }) => {
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
