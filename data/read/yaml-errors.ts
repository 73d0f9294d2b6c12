import type { ErrorCode, YAMLError } from 'yaml';
import { hasTextBesideBlock, textBesideBlock } from './yaml-quotes.ts';

/** What is wrong with the way a line is written. */
export type SyntaxFault = Readonly<{
  message: string;
  /** Whether the lines after it are still understood; else further faults only echo this one. */
  contained: boolean;
}>;

const contained = (message: string): SyntaxFault => ({ message, contained: true });
const spreading = (message: string): SyntaxFault => ({ message, contained: false });

const quoteIt = "Sæt ' før og efter teksten.";
const indent = spreading('Linjen er rykket forkert ind. Felter i samme gruppe skal begynde lige langt inde.');
const noColon = contained('Der mangler et kolon og et mellemrum efter feltets navn.');
const noDash = spreading('En række begynder med »- «: en bindestreg og et mellemrum.');
const colonInText = contained(`Der står et kolon inde i teksten. ${quoteIt}`);

const faults: Partial<Record<ErrorCode, SyntaxFault>> = {
  BAD_ALIAS: contained(`En stjerne først i en tekst betyder noget særligt her. ${quoteIt}`),
  BAD_DQ_ESCAPE: contained('En omvendt skråstreg efter " betyder noget særligt her. Brug \' i stedet for ".'),
  BAD_INDENT: indent,
  BAD_SCALAR_START: contained(`Det første tegn i teksten betyder noget særligt her. ${quoteIt}`),
  MULTIPLE_DOCS: spreading('Linjen »---« deler filen i to. Slet den.'),
  TAB_AS_INDENT: spreading('Linjen er rykket ind med tabulator. Brug mellemrum.'),
  TAG_RESOLVE_FAILED: contained(`Et udråbstegn først i en tekst betyder noget særligt her. ${quoteIt}`),
};

/** Danish for an error of the YAML reader in a line; `rest` is that line from the error on, `above` those before it. */
export function syntaxFault(
  error: Pick<YAMLError, 'code' | 'message'>,
  line: string,
  rest: string,
  above: readonly string[],
): SyntaxFault {
  const { code, message } = error;
  if (isUnclosedQuote(message))
    return spreading('Anførselstegnet her bliver aldrig lukket. Sæt et til sidst i teksten.');
  if (hasTextBesideBlock(line)) return spreading(textBesideBlock);
  if (message.startsWith('Flow')) return spreading('En liste i [ ] eller { } bliver aldrig lukket.');
  if (/^\s*(?:-(?=[^\s-])|[*–—•·])/.test(line) && !message.startsWith('Unresolved alias')) return noDash;
  if (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY')
    return hasColons(line, 1) ? indent : noColon;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return hasColons(line, 2) ? colonInText : indent;
  if (code === 'DUPLICATE_KEY') return twice(rest.split(':')[0] ?? '', line, above);
  return (
    faults[code] ??
    spreading('Linjen kan ikke læses. Se efter et anførselstegn eller en indrykning, der er forkert.')
  );
}

/** A field that its group has already: where it is the one that rows begin with, a dash may have been lost. */
function twice(name: string, line: string, above: readonly string[]): SyntaxFault {
  const dash = `${line.slice(0, Math.max(0, line.search(/\S/) - 2))}- `;
  return above.findLast((one) => one.startsWith(dash))?.startsWith(`${dash}${name}:`)
    ? spreading(
        `Feltet »${name}« står øverst i rækken ovenfor, og her igen. Begynder en ny række her, så skriv »- « foran; ellers slet linjen.`,
      )
    : contained(`Feltet »${name}« står to gange i samme gruppe. Slet det ene.`);
}

/** Whether an error says that a quotation mark is never closed. */
export const isUnclosedQuote = (message: string): boolean => message.startsWith('Missing closing');

const hasColons = (line: string, atLeast: number): boolean =>
  (line.match(/:(?=\s|$)/g) ?? []).length >= atLeast;
