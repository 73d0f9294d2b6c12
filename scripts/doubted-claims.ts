import { claimTag, type DoubtedClaim } from '../components/claim.tsx';
import { missingWord } from '../data/schema/reading.ts';
import { plainText } from './running-text.ts';
import { slideIds } from './sections.ts';
import { betweenWords, linesWith, phrase, type Findings, type SlideFile } from './slide-file.ts';

/** How much of a sentence is told: as many whole words as there are in so many characters. */
const excerptLength = 80;

/** What was found of an agenda item's claims, and its HTML with "mangler" for those that are to be written again. */
export type ToldClaims = Findings & Readonly<{ missing: readonly string[]; html: string }>;

/** Tells of the doubted claims of an agenda item: what is wrong, what a new year has left to write, what is not sure. */
export function tellClaims(html: string, claims: readonly DoubtedClaim[], file: SlideFile): ToldClaims {
  const told = { faults: new Set<string>(), missing: new Set<string>(), warnings: new Set<string>() };
  let shown = html;
  for (const [index, claim] of claims.entries()) {
    const kind = kindOf(claim);
    told[kind].add(`${placeOf(html, claimTag(index), file)} ${doubt(claim)}`);
    if (kind === 'missing') shown = withoutClaim(shown, claimTag(index));
  }
  return {
    html: shown.replace(new RegExp(`</?${claimTag('\\d+')}>`, 'g'), ''),
    faults: [...told.faults],
    missing: [...told.missing],
    warnings: [...told.warnings],
  };
}

function kindOf({ condition: { holds, year: newest }, year }: DoubtedClaim): keyof Findings | 'missing' {
  if (newest > year || (holds === 'missing' && newest === year)) return 'missing';
  return holds === false || newest !== year ? 'faults' : 'warnings';
}

/** Last year's sentence is not shown beside this year's numbers. */
function withoutClaim(html: string, tag: string): string {
  return html.replace(new RegExp(`<${tag}>([^]*?)</${tag}>`), (_, inside: string) => {
    const word = `<span class="unknown">${missingWord}</span>`;
    return /<p\b/.test(inside) ? `<p>${word}</p>` : word;
  });
}

/** Where a claim stands, and how it begins: "slides/intro.mdx:34 Slidet »bisiddersager«: »på niveau med 2020«". */
function placeOf(html: string, tag: string, file: SlideFile): string {
  const start = html.indexOf(`<${tag}>`);
  const inside = html.slice(start + tag.length + 2, html.indexOf(`</${tag}>`));
  const slide = slideIds(html.slice(0, start)).at(-1) ?? '';
  const sentence = plainText(inside);
  const told =
    sentence.length > excerptLength
      ? `${sentence.slice(0, excerptLength).replace(/\s\S*$/, '')} …`
      : sentence;
  const [line, ...more] = linesOf(inside, slide, file);
  const also = more.length > 0 ? ` (også linje ${more.join(' og ')})` : '';
  return `${file.name}${line === undefined ? '' : `:${line}`} Slidet »${slide}«: »${told}«${also}`;
}

/** The lines of the `<Claim>` tags that are followed by a claim's first words. */
function linesOf(inside: string, slide: string, file: SlideFile): number[] {
  const first = /^(?:\s*<[^>]*>)*([^<]*)/.exec(inside)?.[1] ?? '';
  const words = plainText(first).split(' ').slice(0, 5);
  return linesWith(String.raw`<Claim\b[^<]*>(?:${betweenWords})?${phrase(words)}`, slide, file);
}

function doubt({ condition: { holds, because, year: newest }, year }: DoubtedClaim): string {
  if (holds === 'missing' && newest === year) return `venter: ${because}.`;
  if (holds === false) {
    const alsoYear = newest === year ? '' : `, og skriv year={${newest}}`;
    return `holder ikke: ${because}. Skriv sætningen om, så den passer til tallene${alsoYear}.`;
  }
  if (newest > year) {
    return `er skrevet til ${year}, men tallene går nu til ${newest}. Læs sætningen igen, ret det, der ikke passer mere, og skriv year={${newest}}.`;
  }
  if (newest < year) {
    return `er skrevet til ${year}, men tallene går kun til ${newest}. Skriv year={${newest}}, eller tilføj tallene for ${year}.`;
  }
  return `kan ikke efterprøves: ${because}. Tilføj det, der mangler i data, eller skriv sætningen om.`;
}
