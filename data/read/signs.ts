/** Signs that no text may hold, and what a person is told of it, with its number in place of `U+`. */
type Refused = Readonly<{ signs: RegExp; told: string }>;

/** What no font shows and no reader can hear, and what turns other text round; none of it is ever meant. */
const refused: readonly Refused[] = [
  {
    signs: /^(?:<{7}|>{7}) /m,
    told: 'et mærke fra git: to har rettet det samme sted. Behold den rigtige af de to tekster, og slet den anden og linjerne med <<<<<<<, ======= og >>>>>>>.',
  },
  {
    signs: /[\u202A-\u202E\u2066-\u2069]/u,
    told: 'et usynligt tegn (U+), der vender tekstens retning. Slet det.',
  },
  {
    signs: /[\uFFFD\p{Cs}]/u,
    told: 'et bogstav, der gik tabt, da filen blev gemt (U+). Skriv det igen, og gem filen som UTF-8.',
  },
  {
    signs: /Ã[¦¸¥†˜…©¶¤¼\u0085\u0086\u0098]|Â[»«·°]|â€[œ™“”\u009D]|Ã(?=\u00AD)/u,
    told: 'et bogstav, der blev til to, da filen blev gemt (U+). Skriv det igen, og gem filen som UTF-8.',
  },
  { signs: /[\u2028\u2029]/u, told: 'et usynligt linjeskift (U+). Slet det.' },
  { signs: /(?![\t\n])[\p{Cc}\p{Cn}]/u, told: 'et styretegn (U+), som ikke kan ses. Slet det.' },
  { signs: /\p{Co}/u, told: 'et tegn fra en særlig skrift (U+), som ikke kan vises. Slet det.' },
];

/** The first sign of a text that no text may hold, where it stands in it (from 0), and what a person is told of it. */
export function refusedSign(text: string): Readonly<{ at: number; told: string }> | undefined {
  const found = refused.flatMap(({ signs, told }) => {
    const at = text.search(signs);
    return at < 0 ? [] : [{ at, told: `Her står ${told.replace('U+', codeOf(text, at))}` }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0];
}

/** A blank that looks like a space and is none: a no-break space, a thin one, one without width. */
export const oddBlank = /[\u00A0\u00AD\u1680\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF]/;

const names: Readonly<Record<string, string>> = {
  '\u00A0': 'et hårdt mellemrum',
  '\u202F': 'et smalt hårdt mellemrum',
  '\u00AD': 'en usynlig bindestreg',
  '\u200B': 'et usynligt tegn',
  '\uFEFF': 'et usynligt tegn',
};

/** What an odd blank is called, with its number: "et hårdt mellemrum (U+00A0)". */
export const blankName = (sign: string): string =>
  `${names[sign] ?? 'et særligt mellemrum'} (${codeOf(sign, 0)})`;

/** What is not seen in a text, and yet makes it another text. */
const unseen = /(?![ \t\n])[\s\p{Default_Ignorable_Code_Point}\p{C}]/gu;

/** A text with all that cannot be seen in it made visible: "757⟨U+200B⟩". */
export const withUnseenShown = (text: string): string =>
  text.replaceAll(unseen, (sign) => `⟨${codeOf(sign, 0)}⟩`);

/** Whether there is anything to see in a text. */
export const isSeen = (text: string): boolean =>
  /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text);

const codeOf = (text: string, at: number): string =>
  `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
