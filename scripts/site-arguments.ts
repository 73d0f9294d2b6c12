import { DeckMistakes } from './deck-mistakes.ts';

/** What a site was asked to hold beside its page. */
export type SiteArguments = Readonly<{
  /** Where it will be, ending in a slash; undefined where that isn't said. */
  address: string | undefined;
  /** Whether the earlier years are in it. */
  archive: boolean;
  pdfs: boolean;
}>;

/** Reads `--address https://…`, `--archive` and `--pdf`. Throws `DeckMistakes` for an address that no site can have. */
export function siteArguments(args: readonly string[]): SiteArguments {
  const archive = args.includes('--archive');
  if (archive && args.some((arg) => /^--year(?:=|$)/.test(arg))) {
    throw new DeckMistakes(['--archive bygger alle år, og --year bygger ét. Skriv kun den ene.']);
  }
  return { address: addressIn(args), archive, pdfs: args.includes('--pdf') };
}

function addressIn(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => /^--address(?:=|$)/.test(arg));
  if (index === -1) return undefined;
  const written = /=(.*)/.exec(args[index] ?? '')?.[1] ?? args[index + 1] ?? '';
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isPlain = url?.protocol === 'https:' && !url.username && !/[?#]/.test(written);
  if (url && isPlain && !/\.html?$/.test(url.pathname)) return url.href.replace(/\/*$/, '/');
  throw new DeckMistakes([
    `--address er »${written}«, men skal være adressen på den mappe, siden lægges i, som https://eksempel.dk/temadag/: med https og uden ?, # og filnavn.`,
  ]);
}
