import danish from 'hyphen/da/index.js';

const softHyphen = '\u00ad';

/** Where the day's long words are joined, and the patterns don't see it or see syllables, too. */
const joints = [
  ...['bisidder|ambassadør', 'bisidder|ordning', 'bisidder|sag', 'ambassadør|konference', 'ambassadør|rolle'],
  ...[
    'børne|rettighed',
    'rettigheds|ambassadør',
    'erfarings|udveksling',
    'børne|inddragelse',
    'under|retning',
  ],
  ...[
    'familierets|hus',
    'familierets|afdeling',
    'børne|telefon',
    'ungdoms|kriminalitet',
    'kriminalitets|nævn',
    'kommune|sag',
    'sags|behandl',
    'problem|stilling',
  ],
].map((joint) => joint.split('|'));

const jointed = new RegExp(joints.map(([before, after]) => `(?<=${before})(?=${after})`).join('|'), 'giu');

/** Words as they are broken: from how many letters on, and how many of them stand before and after a hyphen at least. */
export type Breaking = Readonly<{ from: number; least: number }>;

/**
 * A word with soft hyphens where it may break: at its joints, and between the syllables of what is still too long. A
 * shorter word is left as it is, since it would be broken where it could stand whole on the next line.
 */
export function breakWord(word: string, { from, least }: Breaking): string {
  if (word.length < from || word.includes(softHyphen)) return word;
  const parts = word.split(jointed);
  return parts.map((part) => (part.length < from ? part : syllables(part, least))).join(softHyphen);
}

/** The syllables of a word. The patterns leave some consonants on their own: the »d« of »rådgiver«, the »s« of »mords«. */
function syllables(word: string, least: number): string {
  const parts: string[] = [];
  let from = 0;
  for (const part of danish.hyphenateSync(word, { hyphenChar: softHyphen }).split(softHyphen)) {
    const last = parts.at(-1) ?? '';
    const stands = part.length > 1 && vowel.test(part) && vowel.test(last);
    if (stands && from >= least && word.length - from >= least) parts.push(part);
    else parts.splice(-1, 1, last + part);
    from += part.length;
  }
  return parts.join(softHyphen);
}

const vowel = /[aeiouyæøåéäöü]/iu;
