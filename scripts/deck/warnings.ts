/** What is found in a deck that can be shown. */
type Found = Readonly<{ missing: readonly string[]; warnings: readonly string[] }>;

/** What is missing, and the warnings, as they are printed: a heading, then one a line; nothing where there are none. */
export const warningLines = ({ missing, warnings }: Found): string[] => [
  ...lines('Mangler', missing),
  ...lines('Advarsler', warnings),
];

const lines = (heading: string, found: readonly string[]): string[] =>
  found.length === 0 ? [] : ['', heading, ...found.map((line) => `  ${line}`)];

/**
 * Tells whoever has the terminal open how the deck is after each save, and only when it has changed: what is missing, the
 * warnings, or what is in the way of the deck. `print` gets one text at a time.
 */
export function teller(print: (text: string) => void): Readonly<{
  deck: (found: Found) => void;
  mistake: (message: string) => void;
}> {
  let told = '';
  const tell = (text: string, empty: string) => {
    if (text === told) return;
    told = text;
    print(text === '' ? empty : text);
  };
  return {
    deck: (found) => tell(warningLines(found).join('\n'), '\nDer er ikke længere noget at rette.'),
    mistake: (message) => tell(`\nNoget skal rettes\n${message.replaceAll(/^/gm, '  ')}`, ''),
  };
}
