import { claimTag } from '../../../components/figure/claim.tsx';
import type { DoubtedClaim } from '../../../components/slide/rendering.tsx';
import { missingWord } from '../../../data/schema/reading.ts';
import type { SlideFile } from '../day/slide-file.ts';
import type { Doubted } from '../deck.ts';
import type { ItemDraft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { textOf } from '../html/text.ts';
import { unwrap } from '../html/tree.ts';
import { placed } from '../slide-mistakes.ts';

/** How much of a sentence is told: as many whole words as there are in so many characters. */
const excerptLength = 80;

/**
 * Tells of an agenda item's claims that are in doubt: what is wrong, what a new year has left to write, what is not sure.
 * Where one is to be written again, the page says "mangler"; else it is as if they had not been marked.
 */
export function tellClaims(draft: Told): Findings {
  const { tree, file, check } = draft;
  const told = { mistakes: new Set<string>(), missing: new Set<string>(), warnings: new Set<string>() };
  const claims = check.doubted.flatMap((claim, index) => {
    const element = tree.querySelector(claimTag(index));
    return element ? [{ claim, kind: kindOf(claim), element }] : [];
  });
  draft.doubted = claims.map(({ claim, kind }) => doubtedIn(file, claim, kind));
  for (const { claim, kind, element } of claims)
    told[kind].add(`${placeOf(element, claim, file)} ${doubt(claim)}`);
  for (const { kind, element } of claims) {
    if (kind === 'missing') replaceClaim(element);
    unwrap(element);
  }
  return {
    mistakes: [...told.mistakes],
    missing: [...told.missing, ...placed(check.unstated, file.name)],
    warnings: [...told.warnings],
  };
}

type Told = Pick<ItemDraft, 'tree' | 'file' | 'doubted'> & {
  check: Pick<ItemDraft['check'], 'doubted' | 'unstated'>;
};

/** A claim in doubt as it is told to whoever wants to answer it. */
function doubtedIn(
  { name: file }: SlideFile,
  { at, year, condition, rests, holding }: DoubtedClaim,
  kind: keyof Findings,
): Doubted {
  const { because, holds, instead, year: newest } = condition;
  return { file, at, kind, year, newest, holds, because, instead, rests, holding };
}

function kindOf({ condition: { holds, year: newest }, year }: DoubtedClaim): keyof Findings {
  if (newest > year || (holds === 'missing' && newest === year)) return 'missing';
  return holds === false || newest !== year ? 'mistakes' : 'warnings';
}

/** Last year's sentence is not shown beside this year's numbers. */
function replaceClaim(element: Element): void {
  const word = `<span class="unknown">${missingWord}</span>`;
  element.innerHTML = element.querySelector('p') ? `<p>${word}</p>` : word;
}

/** Where a claim stands, and how it begins: "slides/intro.mdx:34:3 Slidet »bisiddersager«: »på niveau med 2020«". */
function placeOf(element: Element, { at }: DoubtedClaim, { name }: SlideFile): string {
  const sentence = textOf(element);
  const told =
    sentence.length > excerptLength
      ? `${sentence.slice(0, excerptLength).replace(/\s\S*$/, '')} …`
      : sentence;
  const slide = element.closest('section[id]')?.id ?? '';
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
