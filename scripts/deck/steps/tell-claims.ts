import { claimTag } from '../../../components/figure/claim.tsx';
import type { DoubtedClaim } from '../../../components/slide/rendering.tsx';
import { missingWord } from '../../../data/schema/reading.ts';
import { plainText } from '../html/running-text.ts';
import { slideIds } from '../sections.ts';
import type { Findings, SlideFile } from '../day/slide-file.ts';

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
    told[kind].add(`${placeOf(html, claimTag(index), claim.at, file)} ${doubt(claim)}`);
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

/** Where a claim stands, and how it begins: "slides/intro.mdx:34:3 Slidet »bisiddersager«: »på niveau med 2020«". */
function placeOf(html: string, tag: string, at: string | undefined, { name }: SlideFile): string {
  const start = html.indexOf(`<${tag}>`);
  const inside = html.slice(start + tag.length + 2, html.indexOf(`</${tag}>`));
  const slide = slideIds(html.slice(0, start)).at(-1) ?? '';
  const sentence = plainText(inside);
  const told =
    sentence.length > excerptLength
      ? `${sentence.slice(0, excerptLength).replace(/\s\S*$/, '')} …`
      : sentence;
  return `${at === undefined ? name : `${name}:${at}`} Slidet »${slide}«: »${told}«`;
}

function doubt({ condition, year }: DoubtedClaim): string {
  const { holds, because, year: newest, instead } = condition;
  if (holds === 'missing' && newest === year) return `venter: ${because}.`;
  if (holds === false) {
    const otherwise = 'Slet sætningen, eller skriv den, så den passer til tallene.';
    const again = newest === year ? '' : ` ${whenRead(newest)}`;
    return `holder ikke: ${because}. ${instead ?? otherwise}${again}`;
  }
  if (newest > year) {
    return `er skrevet til ${year}, men tallene går nu til ${newest}. Læs sætningen igen, og ret eller slet den, hvis den ikke passer mere. ${whenRead(newest)}`;
  }
  if (newest < year) {
    return `er skrevet til ${year}, men tallene går kun til ${newest}. Skriv written="${newest}" på slidet, eller tilføj tallene for ${year}.`;
  }
  return `kan ikke efterprøves: ${because}. Tilføj det, der mangler i data, eller skriv sætningen om.`;
}

const whenRead = (newest: number): string =>
  `Skriv written="${newest}" på slidet, når alle dets sætninger er læst.`;
