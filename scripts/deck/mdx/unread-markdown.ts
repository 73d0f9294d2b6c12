/** What a person wrote for a list or a table, and Markdown takes for text; `line` is which of the text's it stands on, from 0. */
export type Unread = Readonly<{ says: string; line: number }>;

/** What a line is told that begins as one of a list, where the lines that do are at least `least`. */
type Beginning = Readonly<{ form: RegExp; least: number; says: (sign: string) => string }>;

const withDash = (sign: string): string =>
  `Et punkt begynder med - og et mellemrum, ikke med »${sign}«. Skriv det sådan.`;
const withSpace = (sign: string): string =>
  `Et punkt begynder med »${sign}« og et mellemrum. Skriv mellemrummet.`;

/** How lines begin that are meant as a list. What may begin a sentence, too, is a list where more lines than one have it. */
const beginnings: readonly Beginning[] = [
  { form: /^([•·●▪◦‣○■►➤])/u, least: 1, says: withDash },
  {
    form: /^([-*+])[\u00a0\u202f]/,
    least: 1,
    says: (sign) => `${withSpace(sign)} Det, der står nu, er et hårdt.`,
  },
  { form: /^(?!\*[^*]*\*)([-*])(?=\p{Lu})/u, least: 1, says: withSpace },
  { form: /^(?!\*[^*]*\*)([-*])(?=\p{L})/u, least: 2, says: withSpace },
  { form: /^(\d{1,2}[.)])(?=\p{L})/u, least: 1, says: withSpace },
  { form: /^([^\p{L}\p{N}\s"'»«“”„([*_<{`&\\|#>~=+\-.,:;!?/]{1,2})\s/u, least: 2, says: withDash },
  { form: /^(o)\s/, least: 2, says: withDash },
  {
    form: /^([a-z][.)])\s/,
    least: 2,
    says: (sign) =>
      `En liste har tal og ikke bogstaver. Skriv 1. og et mellemrum i stedet for »${sign}«, eller -.`,
  },
];

/** What a person may write for a list or a table, and Markdown takes for text; undefined where it is text. */
export function unreadMarkdown(text: string): Unread | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  return unreadList(lines, text.split('\n')) ?? unreadTable(lines);
}

function unreadList(lines: readonly string[], written: readonly string[]): Unread | undefined {
  // A line that is told to end stands alone, whatever it begins with.
  const isBroken = (index: number) => /(?: {2}|\\)$/.test(written[index - 1] ?? '');
  for (const { form, least, says } of beginnings) {
    const found = lines.flatMap((line, index) => {
      const sign = form.exec(line)?.[1];
      return sign === undefined || (least > 1 && isBroken(index)) ? [] : [{ sign, line: index }];
    });
    const [first] = found;
    if (first && found.length >= least) return { says: says(first.sign), line: first.line };
  }
  return undefined;
}

function unreadTable(lines: readonly string[]): Unread | undefined {
  const [first = ''] = lines;
  if (/^\|?[\s:]*-{2,}[\s:|-]*\|/.test(first) && lines.length === 1)
    return { says: 'Mellem linjerne i en tabel må der ikke være tomme linjer. Slet dem.', line: 0 };
  if (/^\|.*\|$/.test(first)) return { says: tableTold(first.slice(1, -1).split('|').length), line: 0 };
  const isRow = (sign: RegExp) => lines.filter((line) => sign.test(line)).length > 1;
  const drawn = lines.findIndex((line) => /^\|.*\|$/.test(line));
  if (drawn !== -1 && /^\+[-=+]+\+$/.test(first))
    return { says: tableTold((lines[drawn] ?? '').slice(1, -1).split('|').length), line: 0 };
  if (isRow(/\S \| \S/)) return { says: tableTold(first.split('|').length), line: 0 };
  return isRow(/\S\t+\S/)
    ? {
        says: 'Linjerne her er sat op med tabulatorer og bliver til én linje. Skriv dem som en tabel med | imellem.',
        line: 0,
      }
    : undefined;
}

const tableTold = (columns: number): string =>
  `En tabel skal have |${'---|'.repeat(columns)} som sin anden linje, med lige så mange felter som i den første. Skriv den dér.`;
