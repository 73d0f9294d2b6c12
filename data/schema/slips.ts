/** A way in which something is often written, and what is written instead. */
export type Slip = readonly [written: RegExp, instead: string];

/** What clings to a number, a date or a word that was copied from somewhere. */
export const copied: readonly Slip[] = [
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
  [/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' '],
  [/^["'“”„»«’<]+(.*?)["'“”„»«’>]+$/u, '$1'],
  // The mark of a note: 757*, 757¹, 757 1), 757 (a).
  [/\s*(?:[*†‡§]+|[¹²³⁰⁴-⁹]+|\(\w\)|\[\w\])$/u, ''],
  [/\s+\w\)$/, ''],
  [/^=\s*/, ''],
  [/\s*[.,;:]$/, ''],
];

/** How many slips at once are still understood. */
const deepest = 3;

/** What a text may have been meant to be: all that comes of it by mending one slip, then by mending two, and so on. */
export function mended(text: string, slips: readonly Slip[]): string[] {
  const found = new Set([text]);
  let last = [text];
  for (let depth = 0; depth < deepest; depth += 1) {
    last = last
      .flatMap((one) => slips.map(([written, instead]) => one.replace(written, instead).trim()))
      .filter((one) => one !== '' && !found.has(one));
    for (const one of last) found.add(one);
  }
  return [...found].slice(1);
}

/** What stands in publications and spreadsheets where we write a word of our own. */
const marks: Readonly<Record<string, RegExp>> = {
  'ikke oplyst':
    /^(?:|[.…·:]+|[-–—−_]+|\?+|x|n\.?\s?\/?\s?a\.?|i\.?\s?o\.?|~|null|nil|none|ingen(?: data| oplysning(?:er)?)?|ukendt|uoplyst|ikke (?:oplyst|kendt|opgjort|angivet)|oplyses ikke|kendes ikke)[*.]?$/i,
  skjult:
    /^(?:\*+|(?:<|≤|under|færre end|mindre end|højst|max\.?|maks\.?)\s*\d{1,2}|[01]\s*[-–]\s*\d|diskretioneret|hemmeligt|anonymiseret|fortroligt)$/i,
};

/** The words that a mark may stand for, as far as they are among these; a number below five may also be one that is not told. */
export const meantByMark = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => marks[word]?.test(text) || (word === 'ikke oplyst' && marks['skjult']?.test(text)));
