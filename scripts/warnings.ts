/** Warnings as they are printed: a heading, then one a line; nothing where there are none. */
export const warningLines = (warnings: readonly string[]): string[] =>
  warnings.length === 0 ? [] : ['', 'Advarsler', ...warnings.map((warning) => `  ${warning}`)];

/**
 * Tells whoever has the terminal open how the deck is after each save, and only when it has changed: the warnings, or
 * what is in the way of the deck. `print` gets one text at a time.
 */
export function teller(print: (text: string) => void): Readonly<{
  deck: (warnings: readonly string[]) => void;
  mistake: (message: string) => void;
}> {
  let told = '';
  const tell = (text: string, empty: string) => {
    if (text === told) return;
    told = text;
    print(text === '' ? empty : text);
  };
  return {
    deck: (warnings) => tell(warningLines(warnings).join('\n'), '\nDer er ikke længere noget at rette.'),
    mistake: (message) => tell(`\nNoget skal rettes\n${message.replaceAll(/^/gm, '  ')}`, ''),
  };
}
