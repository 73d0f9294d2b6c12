import { claimTag, type DoubtedClaim } from '../components/claim.tsx';
import { plainText } from './running-text.ts';
import { slideIds } from './sections.ts';
import { betweenWords, linesWith, phrase, type Findings, type SlideFile } from './slide-file.ts';

/** How much of a sentence is told: as many whole words as there are in so many characters. */
const excerptLength = 80;

/** Tells of the doubted claims of an agenda item, and gives back its HTML without the marks round them. */
export function tellClaims(
  html: string,
  claims: readonly DoubtedClaim[],
  file: SlideFile,
): Findings & Readonly<{ html: string }> {
  const faults = new Set<string>();
  const warnings = new Set<string>();
  for (const [index, claim] of claims.entries()) {
    const line = `${placeOf(html, claimTag(index), file)} ${doubt(claim)}`;
    (isFault(claim) ? faults : warnings).add(line);
  }
  const unmarked = html.replace(new RegExp(`</?${claimTag('\\d+')}>`, 'g'), '');
  return { html: unmarked, faults: [...faults], warnings: [...warnings] };
}

const isFault = ({ condition, year }: DoubtedClaim): boolean =>
  condition.holds === false || condition.year !== year;

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
