import { widths } from '../../../components/theme/widths.ts';
import type { Day, MadePart } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { textOf } from '../html/text.ts';

/** What both typefaces have: either may be asked for any text. */
const ours = new Set(
  Array.from(widths.display.characters).filter((sign) => widths.text.characters.includes(sign)),
);

/** What is drawn as nothing, or on top of the letter before it. */
const unseen = /^[\p{Cc}\p{Cf}\p{Mn}\p{Mc}\s]$/u;

/**
 * A warning for each word, in the order of the files, that the page shows and that has a sign which none of our typefaces
 * has: an emoji, another alphabet. Browsers draw it in a typeface of the machine's, and say nothing.
 */
export function warnOfForeignSigns(
  parts: readonly Pick<MadePart, 'foreignSigns'>[],
  { files }: Pick<Day, 'files'>,
): Findings {
  const shown = new Set(parts.flatMap(({ foreignSigns }) => foreignSigns));
  if (shown.size === 0) return {};
  const found = files().flatMap(({ name, text }) =>
    wordsOf(name.endsWith('.yaml') ? text.replaceAll(comment, '') : text, shown).map(
      ({ word, line, column }) => ({ word, place: `${name}:${line}:${column}` }),
    ),
  );
  const written = new Set(found.flatMap(({ word }) => signsOf(word)));
  const others = [...shown].filter((sign) => !written.has(sign)).map((word) => ({ word, place: 'Siden:' }));
  return { warnings: [...found, ...others].map(({ word, place }) => `${place} ${saysOf(word)}`) };
}

/** The signs on a part of the page that our typefaces lack. The speaker reads the notes in a window of their own. */
export const foreignSigns = (part: Element): string[] =>
  [...new Set(signsOf(textOf(part, '.notes')))].filter(isForeign);

const saysOf = (word: string) =>
  `»${word}« har tegn, som vores skrifter ikke har. Det vises i en anden skrift, som ikke er ens på alle maskiner. Se efter på scenen og i PDF’en. Et barns ord må ikke ændres; alle andre steder kan det skrives med andre tegn.`;

/** A line of YAML that is the editor's alone. */
const comment = /^[ \t]*#.*$/gm;

/** Where a text has words with one of these signs, from 1. */
function wordsOf(text: string, signs: ReadonlySet<string>) {
  return text.split(/\r?\n/).flatMap((row, index) => {
    return [...row.matchAll(/[^\s»«"'(),;:<>]+/gu)]
      .filter(([word]) => signsOf(word).some((sign) => signs.has(sign)))
      .map(({ 0: word, index: at }) => ({ word, line: index + 1, column: at + 1 }));
  });
}

const signsOf = (text: string): string[] => Array.from(text.normalize('NFC'));

function isForeign(sign: string): boolean {
  return !unseen.test(sign) && !ours.has(sign);
}
