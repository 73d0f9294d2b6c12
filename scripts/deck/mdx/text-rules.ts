import { addressFault } from './link-address.ts';
import { attribute, isNamed, type Rule } from './tree-rule.ts';

/** A heading that isn't written as a slide's. */
export const heading: Rule = ({ node, within, written }) => {
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
  const isWrong = depth === 1 || (node === first ? depth > 3 : depth < Math.min(3, first?.depth ?? depth));
  return slide && isWrong
    ? { told: `Et slides overskrift skrives med ### foran og ikke ${'#'.repeat(depth)}.` }
    : undefined;
};

/** A line that was to be a heading. */
export const gluedHeading: Rule = ({ node, written }) =>
  node.type === 'paragraph' && /^(?:#{2}|＃)/u.test(written) ? { told: gluedTold(written) } : undefined;

const gluedTold = (written: string): string =>
  /^#{2,6}(?![ #])/.test(written)
    ? 'Efter ### skal der stå et mellemrum, før det bliver en overskrift.'
    : 'Et slides overskrift skrives med ### og et mellemrum foran.';

const unreadPicture =
  'Billedet her kan ikke læses. Skriv det som ![hvad det viser](bord.jpg), og giv filen et navn uden mellemrum.';

/** A picture that is called by a name of its own. */
export const pictureByName: Rule = ({ node }) =>
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

/** A sign that is shown where it was to do something. */
export const leftSign: Rule = ({ node, written }) => {
  if (node.type !== 'text') return undefined;
  // What was a sign in the file is none in the text that was read from it.
  const shown = String(node.value);
  for (const [pattern, told] of leftSigns) {
    const found = pattern.exec(written);
    if (found && shown.includes(found[0])) return { told: told(found), further: found.index };
  }
  return undefined;
};

/** A link that leads nowhere, or says nothing. */
export const link: Rule = ({ node }) => {
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
export const listOfYear: Rule = ({ node }) =>
  node.type === 'list' && (node.start ?? 0) > 99
    ? {
        told: `»${node.start}.« først i en linje gør den til et punkt i en liste. Skriv et ord foran tallet.`,
      }
    : undefined;
