import type { SlideFile } from './slide-file.ts';

/** Words that say how numbers go, or which is the most. */
const telling = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'stig(?:e|er|et|ende|ning|ningen|ninger)|steg|steget',
    'fald(?:e|er|et|t|ende)?',
    'voks(?:e|er|ede|et|ende)',
    String.raw`fordobl\p{L}*|dobbelt|halver\p{L}*|halvt|halvdelen`,
    'flest|fleste|oftest',
  ].join('|')})(?!\p{L})`,
  'giu',
);

/** Where such a word says nothing about the numbers, each with its reason. */
const exceptions: readonly Readonly<{ pattern: RegExp; reason: string }>[] = [
  { pattern: /\{\/\*[^]*?\*\/\}/g, reason: 'En kommentar læses kun i filen.' },
  { pattern: /<Claim\b[^]*?<\/Claim>/g, reason: 'Sætningen bliver efterprøvet.' },
  { pattern: /<Change\b[^]*?\/>/g, reason: 'Tallet siger det selv.' },
  { pattern: /\{[\p{L}\w.]+\}/gu, reason: 'Et navn fra data bliver vist som det, det står for.' },
  { pattern: /\b(?:id|layout|src|href)="[^"]*"/g, reason: 'En adresse bliver ikke læst.' },
  { pattern: /»[^«]*«/g, reason: 'Ordet bliver nævnt, ikke brugt.' },
  { pattern: /[^.!?:\n]*\?/g, reason: 'Et spørgsmål påstår intet.' },
  { pattern: /halvdelen af sig selv/gi, reason: 'En pause, der bliver kortere; ingen af tallene.' },
];

/** A warning for each such word in a slide file that stands where nobody holds it against the numbers. */
export function unclaimedWords({ name, source }: SlideFile): string[] {
  const text = exceptions.reduce((rest, { pattern }) => rest.replaceAll(pattern, blanked), source() ?? '');
  return [...text.matchAll(telling)].map(({ 0: word, index }) => {
    const before = text.slice(0, index).split('\n');
    const at = `${name}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    return `${at} »${word}« siger noget om tallene, som ingen efterprøver. Lad tallet selv sige det med <Change of={…} />, eller skriv sætningen som <Claim that="stiger" of={…}>…</Claim>.`;
  });
}

/** As much of nothing, so that all else stays on its line and in its column. */
const blanked = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
