import danish from 'hyphen/da/index.js';

const softHyphen = '\u00ad';

/** Where the day's long words are joined, and the patterns don't see it or see syllables, too. */
const joints = [
  'bisidder|ambassadør bisidder|ordning bisidder|sag ambassadør|konference ambassadør|rolle kommune|sag',
  'børne|rettighed børne|inddragelse børne|telefon børne|psykiatri ungdoms|kriminalitet ungdoms|psykiatri',
  'familierets|hus familierets|afdeling under|retning sags|behandl problem|stilling social|rådgiv',
  'special|undervisning special|børnehave kommunal|bestyrelse døgn|institution',
];

/** What ends so is joined to the next word by an »s«: »anbringelses|sted«, »erfarings|udveksling«. */
const endings = ['else', 'hed', 'ing', 'ion', 'skab', 'tet'];

const places = [
  ...joints.flatMap((line) => line.split(' ')).map((joint) => joint.split('|')),
  ...endings.map((ending) => [`\\p{L}{2}${ending}s`, '\\p{L}{3}']),
];

const jointed = new RegExp(places.map(([before, after]) => `(?<=${before})(?=${after})`).join('|'), 'giu');

/** No word has so many letters. What has, as a picture that was pasted as text, has no syllables, and took minutes to be looked through for them. */
const longest = 200;

/** Words as they are broken: from how many letters on, and how many of them stand before and after a hyphen at least. */
export type Breaking = Readonly<{ from: number; least: number }>;

/**
 * A word with soft hyphens where it may break: at its joints, and between the syllables of what is still too long. A
 * shorter word is left as it is, since it would be broken where it could stand whole on the next line.
 */
export function breakWord(word: string, { from, least }: Breaking): string {
  if (word.length < from || word.length > longest || word.includes(softHyphen)) return word;
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
