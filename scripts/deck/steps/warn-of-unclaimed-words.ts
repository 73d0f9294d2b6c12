import type { Part } from '../draft.ts';
import type { Findings } from '../findings.ts';

/** Words that say how numbers go, or which is the most; each with the claims that hold them against the numbers. */
const telling: readonly Readonly<{ words: string; claims: readonly [string, ...string[]] }>[] = [
  {
    words: String.raw`stig(?:e|er|et|ende|ning|ningen|ninger)|steg|steget|voks(?:e|er|ede|et|ende)|fordobl\p{L}*|dobbelt\p{L}*`,
    claims: ['stiger'],
  },
  { words: String.raw`fald(?:e|er|et|t|ende)?|halver\p{L}*|halvt|halvdelen`, claims: ['falder'] },
  { words: 'flest|fleste|oftest', claims: ['hyppigst', 'størst'] },
];

/** Where such a word says nothing about the numbers, each with its reason. */
const exceptions: readonly Readonly<{ pattern: RegExp; reason: string }>[] = [
  { pattern: /\{\/\*[^]*?\*\/\}/g, reason: 'En kommentar læses kun i filen.' },
  { pattern: /<Change\b[^]*?\/>/g, reason: 'Tallet siger det selv.' },
  {
    pattern: /\{[\p{L}\w.]+\}/gu,
    reason: 'Et navn fra data bliver vist som det, det står for.',
  },
  { pattern: /\b(?:id|layout|that|src|href)="[^"]*"/g, reason: 'En adresse bliver ikke læst.' },
  { pattern: /»[^«]*«/g, reason: 'Ordet bliver nævnt, ikke brugt.' },
  { pattern: /(?<![^.!?:\n])[^.!?:\n]*\?/g, reason: 'Et spørgsmål påstår intet.' },
  { pattern: /halvdelen af sig selv/gi, reason: 'En pause, der bliver kortere; ingen af tallene.' },
];

/** A warning for each such word in a slide file that stands where nobody holds it against the numbers. */
export function warnOfUnclaimedWords({ file: { name, source } }: Pick<Part, 'file'>): Findings {
  const text = source() ?? '';
  const warnings = telling
    .flatMap(({ words, claims }) => {
      const claim = new RegExp(`<Claim\\b[^>]*\\bthat="(?:${claims.join('|')})"[^]*?</Claim>`, 'g');
      const rest = [claim, ...exceptions.map(({ pattern }) => pattern)].reduce(
        (left, pattern) => left.replaceAll(pattern, blanked),
        text,
      );
      const found = rest.matchAll(new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu'));
      return [...found].map(({ 0: word, index }) => ({ word, index, claim: claims[0] }));
    })
    .toSorted((a, b) => a.index - b.index)
    .map(({ word, index, claim }) => {
      const before = text.slice(0, index).split('\n');
      const at = `${name}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
      const itself = claim === 'hyppigst' ? 'Slet det' : 'Lad tallet selv sige det med <Change of={…} />';
      return `${at} »${word}« siger noget om tallene, som ingen efterprøver. ${itself}, eller skriv sætningen som <Claim that="${claim}" of={…}>…</Claim>.`;
    });
  return { warnings };
}

/** As much of nothing, so that all else stays on its line and in its column. */
const blanked = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
